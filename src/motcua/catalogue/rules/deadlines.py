"""By when something has to be announced, entered and posted, each day with how it was counted.

Basis: Decree 63/2010/NĐ-CP art. 13, 15, 17, 24 as amended by 48/2013/NĐ-CP and 92/2017/NĐ-CP: the
decision at the latest 20 (minister) or 5 (province) calendar days before the legal document takes
effect, 3 days after a shortened procedure; the national database 10, 5 or 2 working days from
signing; posting as soon as the decision is in force.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.catalogue.rules.terms import Decider, Term, term_of, terms
from motcua.kernel.day_terms import add_days
from motcua.kernel.working_calendar import WorkingCalendar

POST_BASIS = "Nghị định 63/2010/NĐ-CP, Điều 17 (sửa đổi bởi Nghị định 92/2017/NĐ-CP)"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day with its explanation, one Vietnamese sentence each, and the law it rests on."""

    due_on: date
    sentences: tuple[str, ...]
    basis: str

    def as_json(self) -> dict[str, Any]:
        """What a duty keeps of it."""
        return {"sentences": list(self.sentences), "basis": self.basis}


def decide_by(
    *,
    decider: Decider,
    effective_on: date | None,
    issued_on: date | None,
    known: tuple[Term, ...] | None = None,
) -> Deadline | None:
    """The last day to sign the decision, from the legal document's day of effect or, for a
    shortened procedure, of issue; None while that day is not known or law states no term."""
    start = issued_on if decider is Decider.SHORTENED else effective_on
    if start is None:
        return None
    term = term_of(terms() if known is None else known, DutyKind.DECIDE, decider, on=start)
    if term is None:
        return None
    is_before = term.direction == "before"
    due = start + timedelta(days=term.count) * (-1 if is_before else 1)
    what = "có hiệu lực" if is_before else "được ban hành"
    side = "trước" if is_before else "sau"
    term_words = f"{term.count} ngày (tính cả ngày nghỉ) {side} ngày văn bản {what}"
    said = (f"Chậm nhất {term_words}: {start:%d/%m/%Y}.", f"Kết quả: {due:%d/%m/%Y}.")
    return Deadline(due, said, term.basis)


def enter_by(
    *,
    decider: Decider,
    signed_on: date,
    calendar: WorkingCalendar,
    known: tuple[Term, ...] | None = None,
) -> Deadline | None:
    """The last day to enter and publish in the national database; None where law has no term."""
    found = terms() if known is None else known
    term = term_of(found, DutyKind.ENTER_NATIONAL, decider, on=signed_on)
    if term is None:
        return None
    counted = add_days(calendar, signed_on, term.count)
    return Deadline(counted.result, tuple(counted.sentences()), term.basis)


def post_by(*, effective_on: date) -> Deadline:
    """The day on which the posted copies must say what is in force."""
    return Deadline(
        effective_on,
        (f"Niêm yết kịp thời để đúng từ ngày có hiệu lực: {effective_on:%d/%m/%Y}.",),
        POST_BASIS,
    )
