"""The term a report is about, as its sentences name it."""

from dataclasses import dataclass
from datetime import date

from motcua.reports.rules.wording import day


@dataclass(frozen=True, slots=True)
class Term:
    """From one day to another, the day of drafting, and the term after it."""

    starts_on: date
    ends_on: date
    drafted_on: date
    next_starts_on: date
    next_ends_on: date

    @property
    def next_days(self) -> str:
        """ "15/6/2026 – 14/7/2026"."""
        return f"{day(self.next_starts_on)} – {day(self.next_ends_on)}"
