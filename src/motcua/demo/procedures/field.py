"""Procedures of the department, made up for the demo; a line or two each."""

from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.record import Component
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.demo.procedures.entry import BUSINESSES, Entry, paper, working_days

Bases = tuple[tuple[str, str], ...]


def free() -> tuple[FeeRule, ...]:
    """Nothing is collected, and it says so."""
    return (FeeRule(kind=FeeKind.CHARGE, amount=0),)


def appraisal(amount: int, per: str = "hồ sơ") -> tuple[FeeRule, ...]:
    """A fee (phí thẩm định) for one dossier, or for something else."""
    return (FeeRule(kind=FeeKind.FEE, amount=amount, per=per),)


def request(what: str, form: str = "Mẫu số 01") -> Component:
    """The request with its form."""
    return paper(f"Văn bản {what}", form_name=form)


def copy(name: str) -> Component:
    """A photocopy."""
    return paper(name, originals=0, copies=1)


def entry(  # noqa: PLR0913 -- a row of a table, by name
    number: str,
    name: str,
    *,
    sector: str,
    bases: Bases,
    days: int,
    fees: tuple[FeeRule, ...],
    papers: tuple[Component, ...],
    result: str,
    summary: str,
    keywords: tuple[str, ...] = (),
    audiences: tuple[str, ...] = BUSINESSES,
    on_site: str = "",
    conditions: str = "Không",
    level: Level = Level.PROVINCE,
    is_internal: bool = False,
) -> Entry:
    """A procedure of the field, from what is peculiar to it; `on_site`: why not wholly online."""
    return Entry(
        number=number,
        name=name,
        sector=sector,
        decision="2145/QĐ-UBND",
        level=level,
        times=working_days(days),
        fees=fees,
        papers=papers,
        result=(result, ""),
        bases=bases,
        summary=summary,
        keywords=keywords,
        audiences=audiences,
        online=OnlineLevel.PARTIAL if on_site else OnlineLevel.FULL,
        partial_reason=on_site,
        conditions=conditions,
        is_internal=is_internal,
    )
