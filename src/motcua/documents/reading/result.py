"""What the reader gives back: the structure of one document, each item with its place.

`Reading.to_json` has the fields of the plan-reading test set; `Reading.from_json` takes them back.
Days and periods are ISO-like strings ("2026", "2026-Q1", "2026-03", "2026-03-31"), because a plan
writes them at different precision and sometimes wrongly.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A range of `Reading.text`: offsets [start, end), lines counted from 1, both inclusive."""

    start: int
    end: int
    line_from: int
    line_to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalBasis:
    """A document cited: among the bases ("Căn cứ …") or further on in the text."""

    kind: str
    number: str | None
    date: str | None
    issuer: str | None
    role: str | None = None
    """"amending" (in brackets, amends the one before), "nested" (in the subject of another)."""
    text: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading: dotted path ("I", "V.2.a", "PL" for the appendix), wording, depth 1–3."""

    number: str
    heading: str
    level: int
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskItem:
    """What a unit is given to do."""

    text: str
    lead_units: tuple[str, ...] = ()
    coordinating_units: tuple[str, ...] = ()
    start: str | None = None
    finish: str | None = None
    finish_bound: str | None = None
    """"exclusive" after "trước", "inclusive" otherwise, None without a finish."""
    timing_text: str | None = None
    recurrence: str | None = None
    """continuous, yearly, quarterly, monthly or None."""
    expected_result: str | None = None
    section: str | None = None
    form: str = "prose"
    """table, block or prose."""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetItem:
    """A quantified aim; `value` is None where only a rhythm is stated."""

    text: str
    metric: str
    comparator: str
    value: float | None
    unit: str
    period: str | None = None
    """tuần, tháng, quý, năm or None."""
    deadline: int | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportObligation:
    """Somebody has to report to somebody, once or in a rhythm."""

    who: str | None
    to: str | None
    content: str | None = None
    period: tuple[str, ...] = ()
    """Rhythms named: tuần, tháng, quý, 6 tháng, 9 tháng, năm, định kỳ, đột xuất, phát sinh."""
    due_text: str | None = None
    due_date: str | None = None
    due_recurring: str | None = None
    """"monthly<20", "yearly<06-01;yearly<11-15"; "<=" includes the day."""
    comparator: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A channel of the fixed list, with the words that name it first."""

    name: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetItem:
    """An amount of money for something, in whole đồng."""

    text: str
    amount_vnd: int
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One line under "Nơi nhận"."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs: TM./KT. lines joined by " / ", the position, the name."""

    authority: str | None
    position: str | None
    name: str | None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One document read.  `places` locates the single values by their field name."""

    text: str
    is_plan: bool
    why: str | None = None
    """Why it is not a plan, a Vietnamese sentence; None for a plan."""
    doc_type: str | None = None
    number: str | None = None
    symbol: str | None = None
    issuing_agency: str | None = None
    parent_agency: str | None = None
    place: str | None = None
    """Địa danh, the place name beside the date."""
    date: str | None = None
    title: str | None = None
    years: tuple[int, ...] = ()
    legal_bases: tuple[LegalBasis, ...] = ()
    cited_documents: tuple[LegalBasis, ...] = ()
    sections: tuple[Section, ...] = ()
    tasks: tuple[TaskItem, ...] = ()
    targets: tuple[TargetItem, ...] = ()
    report_obligations: tuple[ReportObligation, ...] = ()
    channels: tuple[Channel, ...] = ()
    budget_items: tuple[BudgetItem, ...] = ()
    budget_total_vnd: int | None = None
    recipients: tuple[Recipient, ...] = ()
    signer: Signer | None = None
    places: Mapping[str, Place] = field(default_factory=dict)
    unread: tuple[Place, ...] = ()
    """Ranges of the body that became no item."""

    def to_json(self) -> dict[str, Any]:
        """The reading as JSON values, with the keys of the plan-reading test set."""
        from motcua.documents.reading.interchange import to_json

        return to_json(self)

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> "Reading":
        """The reading back from `to_json`; raises KeyError or TypeError on anything else."""
        from motcua.documents.reading.interchange import from_json

        return from_json(data)
