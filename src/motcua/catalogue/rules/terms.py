"""The terms of announcing and publishing as dated data.

Basis: Decree 63/2010/NĐ-CP art. 13, 15, 24 as amended by 48/2013/NĐ-CP and 92/2017/NĐ-CP. An
administrator may put a file of the same name into the folder LAW_FOLDER: it replaces ours.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.kernel.labelled import LabelledEnum

FILE = "publication_terms.csv"
UNITS, DIRECTIONS = ("calendar", "working"), ("before", "after")
_OWN = Path(__file__).parent / FILE


class Decider(LabelledEnum):
    """Whose decision it is, as far as terms differ; a shortened procedure goes before both."""

    MINISTRY = "ministry", "Bộ trưởng, Thủ trưởng cơ quan ngang bộ"
    PROVINCE = "province", "Chủ tịch Ủy ban nhân dân cấp tỉnh"
    SHORTENED = "shortened", "Văn bản ban hành theo thủ tục rút gọn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """`count` days of a kind ("calendar", "working") before or after a day, while in force."""

    duty: DutyKind
    decider: Decider
    count: int
    unit: str
    direction: str
    valid_from: date
    valid_until: date | None
    basis: str

    def holds(self, on: date) -> bool:
        """Whether the term is law on that day."""
        return self.valid_from <= on and (self.valid_until is None or on <= self.valid_until)


class Unreadable(ValueError):
    """The installation's own file cannot be used; says its path, the line and what is wrong."""


@cache
def terms(folder: Path | None = None) -> tuple[Term, ...]:
    """All terms, from `folder` where it has a file of its own; read once. Raises Unreadable."""
    own = folder / FILE if folder else _OWN
    path = own if own.is_file() else _OWN
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return tuple(
                _term(row, f"{path}, dòng {line}")
                for line, row in enumerate(csv.DictReader(stream), start=2)
            )
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Unreadable(f"{path}: {error}") from None


def _term(row: dict[str, str], where: str) -> Term:
    try:
        term = Term(
            duty=DutyKind(row["duty"]),
            decider=Decider(row["decider"]),
            count=int(row["count"]),
            unit=row["unit"],
            direction=row["direction"],
            valid_from=date.fromisoformat(row["valid_from"]),
            valid_until=date.fromisoformat(row["valid_until"]) if row["valid_until"] else None,
            basis=row["basis"],
        )
    except KeyError as error:
        raise Unreadable(f"{where}: thiếu cột {error}") from None
    except (TypeError, ValueError) as error:
        raise Unreadable(f"{where}: {error}") from None
    if term.unit not in UNITS or term.direction not in DIRECTIONS or term.count < 0:
        raise Unreadable(f"{where}: {term.count} {term.unit} {term.direction}")
    return term


def term_of(known: tuple[Term, ...], duty: DutyKind, decider: Decider, *, on: date) -> Term | None:
    """The term that is law on a day; None where law states none."""
    return next(
        (
            term
            for term in known
            if term.duty is duty and term.decider is decider and term.holds(on)
        ),
        None,
    )
