"""By when a sheet that is out of date has to be replaced.

Basis: Decree 63/2010/NĐ-CP art. 16 (published permanently, fully, in time) gives no number of days;
the term is the house's own. An administrator may put a file of the same name into the folder
LAW_FOLDER: it replaces ours.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from motcua.kernel.working_time import Explained, WorkingCalendar, add_days

FILE = "repost_terms.csv"
_OWN = Path(__file__).parent / FILE


@dataclass(frozen=True, slots=True)
class RepostTerm:
    """Working days after the day it was found; 0 is the same day."""

    working_days: int
    valid_from: date
    valid_until: date | None
    basis: str


@cache
def repost_terms(folder: Path | None = None) -> tuple[RepostTerm, ...]:
    """All terms by their first days, from `folder` where it has a file of its own; read once.

    Raises ValueError, KeyError, TypeError and what files raise, where the file cannot be used.
    """
    own = folder / FILE if folder else _OWN
    with (own if own.is_file() else _OWN).open(encoding="utf-8-sig", newline="") as stream:
        found = [_term(row) for row in csv.DictReader(stream)]
    if not found:
        raise ValueError("không có dòng nào")
    return tuple(sorted(found, key=lambda term: term.valid_from))


def _term(row: dict[str, str]) -> RepostTerm:
    days, until = int(row["working_days"]), row["valid_until"]
    if not 0 <= days <= 366:
        raise ValueError(f"{days} ngày")
    ends_on = date.fromisoformat(until) if until else None
    return RepostTerm(days, date.fromisoformat(row["valid_from"]), ends_on, row["basis"])


def repost_term(on: date, folder: Path | None = None) -> RepostTerm:
    """The term in force on a day; the first one before all of them."""
    every = repost_terms(folder)
    found = [term for term in every if term.valid_from <= on]
    holding = [term for term in found if term.valid_until is None or on <= term.valid_until]
    return (holding or every)[-1] if found else every[0]


def repost_by(
    calendar: WorkingCalendar, *, wrong_from: date, found_on: date, folder: Path | None = None
) -> Explained[date]:
    """The last day to replace it, counted from when it became wrong or, if later, was found."""
    start = max(wrong_from, found_on)
    return add_days(calendar, start, repost_term(start, folder).working_days)
