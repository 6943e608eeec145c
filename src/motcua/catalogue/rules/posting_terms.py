"""By when a sheet that is out of date has to be replaced.

Basis: Decree 63/2010/NĐ-CP art. 16 (published permanently, fully, in time) gives no number of days;
the term here is the house's own and may be changed.
"""

from dataclasses import dataclass
from datetime import date

from motcua.kernel.working_time import Explained, WorkingCalendar, add_days


@dataclass(frozen=True, slots=True)
class RepostTerm:
    """Working days after the day it was found; 0 is the same day."""

    working_days: int
    valid_from: date
    valid_until: date | None
    basis: str


TERMS = (
    RepostTerm(
        1, date(2010, 10, 14), None, "Nghị định 63/2010/NĐ-CP, Điều 16 (thường xuyên, kịp thời)"
    ),
)


def repost_term(on: date) -> RepostTerm:
    """The term in force on a day; the first one before all of them."""
    found = [term for term in TERMS if term.valid_from <= on]
    holding = [term for term in found if term.valid_until is None or on <= term.valid_until]
    return (holding or list(TERMS))[-1]


def repost_by(calendar: WorkingCalendar, *, wrong_from: date, found_on: date) -> Explained[date]:
    """The last day to replace it, counted from when it became wrong or, if later, was found."""
    start = max(wrong_from, found_on)
    return add_days(calendar, start, repost_term(start).working_days)
