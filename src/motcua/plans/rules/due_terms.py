"""The rhythm in which a report is due, as the reader writes it: "monthly<20", "yearly<=06-01".

"<" stands for "trước ngày" (the day itself is too late), "<=" includes the day. Several terms are
joined by ";".
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

TERM = re.compile(
    r"(?P<every>monthly|quarterly|half_yearly|yearly)(?P<sign><=?)(?:(?P<month>\d\d?)-)?(?P<day>\d\d?)"
)
MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}
CLOSES_ON = 14
"""The day on which a reporting month closes; a report due before it is about the month before."""


@dataclass(frozen=True, slots=True)
class DueTerm:
    """A day that comes round: every month, quarter, half-year or year."""

    every: str
    day: int
    month: int | None
    is_exclusive: bool

    def days(self, first: date, last: date) -> Iterator[date]:
        """The named day each time it comes round between two days, both included."""
        for year in range(first.year, last.year + 1):
            for month in self._months():
                day = _day(year, month, self.day)
                if first <= day <= last:
                    yield day

    def _months(self) -> list[int]:
        if self.month is not None:
            return [self.month]
        step = MONTHS[self.every]
        last_months = range(step, 13, step)
        if self.day - self.is_exclusive >= CLOSES_ON:
            return list(last_months)
        return sorted(month % 12 + 1 for month in last_months)


def parse_due(text: str) -> tuple[DueTerm, ...]:
    """The terms of a rhythm. Raises ValueError when a part of it is not understood."""
    return tuple(_term(part.strip()) for part in text.split(";") if part.strip())


def last_good_day(day: date, *, is_exclusive: bool) -> date:
    """The last day in time: the named one, or the one before it after "trước ngày"."""
    return day - timedelta(days=1) if is_exclusive else day


def _term(part: str) -> DueTerm:
    match = TERM.fullmatch(part)
    if match is None:
        raise ValueError(f"Không hiểu nhịp báo cáo “{part}”.")
    month = int(match["month"]) if match["month"] else None
    term = DueTerm(match["every"], int(match["day"]), month, match["sign"] == "<")
    if not 1 <= term.day <= 31 or not 1 <= (month or 1) <= 12:
        raise ValueError(f"Không có ngày nào như “{part}”.")
    return term


def _day(year: int, month: int, day: int) -> date:
    """That day, or the last of a shorter month."""
    return date(year, month, min(day, monthrange(year, month)[1]))
