"""Reporting periods: month, quarter, half-year, nine months and year.

Basis: Decree 09/2019/NĐ-CP art. 12 closes reports on the 14th, so month 1 of 2026 runs from
15/12/2025 to 14/01/2026. Other regimes count whole calendar months; hence two rules.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from motcua.kernel.roman import roman


class PeriodKind(StrEnum):
    """How long a period is; the value is also its letter in codes."""

    MONTH = "M"
    QUARTER = "Q"
    HALF_YEAR = "H"
    NINE_MONTHS = "N"
    YEAR = "Y"


class PeriodRule(StrEnum):
    """Where a reporting month begins and ends."""

    FIFTEENTH = "fifteenth"  # from the 15th of the month before to the 14th
    CALENDAR = "calendar"  # from the first to the last day


FIFTEENTH = PeriodRule.FIFTEENTH
CALENDAR = PeriodRule.CALENDAR

_MONTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.NINE_MONTHS: 9,
    PeriodKind.YEAR: 12,
}
_CODE = re.compile(r"(?P<year>\d{4})-(?P<kind>[MQHNY])(?P<index>\d{1,2})")


@dataclass(frozen=True)
class Period:
    """The index-th period of its kind in a reporting year; indexes begin at 1."""

    kind: PeriodKind
    year: int
    index: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.index <= 12 // _MONTHS[self.kind]:
            raise ValueError(f"A year has no {self.kind.name.lower()} {self.index}.")

    @classmethod
    def parse(cls, code: str) -> "Period":
        """The period of a code such as "2026-Q1"; raises ValueError for anything else."""
        found = _CODE.fullmatch(code)
        if found is None:
            raise ValueError(f"Not the code of a period: {code!r}")
        return cls(PeriodKind(found["kind"]), int(found["year"]), int(found["index"]))

    @property
    def code(self) -> str:
        """A short code for addresses and storage, read back by `parse`."""
        return f"{self.year}-{self.kind}{self.index}"

    @property
    def label(self) -> str:
        """The period as reports name it: "6 tháng đầu năm 2026"; months as NĐ 30/2020 pads them."""
        month = f"{self.index:02d}" if self.index < 3 else str(self.index)
        name = {
            PeriodKind.MONTH: f"tháng {month} năm",
            PeriodKind.QUARTER: f"quý {roman(self.index)} năm",
            PeriodKind.HALF_YEAR: f"6 tháng {'đầu' if self.index == 1 else 'cuối'} năm",
            PeriodKind.NINE_MONTHS: "9 tháng năm",
            PeriodKind.YEAR: "năm",
        }[self.kind]
        return f"{name} {self.year}"


def bounds(period: Period, rule: PeriodRule) -> tuple[date, date]:
    """The first and the last day of the period, both inside it."""
    first, last = _first_month(period), _first_month(period) + _MONTHS[period.kind] - 1
    if rule is PeriodRule.CALENDAR:
        return _day(period.year, first, 1), _day(period.year, last + 1, 1) - timedelta(days=1)
    return _day(period.year, first - 1, 15), _day(period.year, last, 14)


def period_of(day: date, kind: PeriodKind, rule: PeriodRule) -> Period:
    """The period of that kind in which the day is reported.

    Raises ValueError for nine months and a day of the last three: no such period holds it.
    """
    year, month = day.year, day.month
    if rule is PeriodRule.FIFTEENTH and day.day >= 15:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return Period(kind, year, (month - 1) // _MONTHS[kind] + 1)


def contains(period: Period, day: date, rule: PeriodRule) -> bool:
    """Whether the day is reported in the period."""
    first, last = bounds(period, rule)
    return first <= day <= last


def previous(period: Period) -> Period:
    """The period of the same kind just before (for nine months, those of the year before)."""
    if period.index > 1:
        return Period(period.kind, period.year, period.index - 1)
    return Period(period.kind, period.year - 1, 12 // _MONTHS[period.kind])


def following(period: Period) -> Period:
    """The period of the same kind just after (for nine months, those of the year after)."""
    if period.index < 12 // _MONTHS[period.kind]:
        return Period(period.kind, period.year, period.index + 1)
    return Period(period.kind, period.year + 1, 1)


def year_before(period: Period) -> Period:
    """The same period of the year before (cùng kỳ năm trước)."""
    return Period(period.kind, period.year - 1, period.index)


def months_of(period: Period) -> tuple[Period, ...]:
    """The reporting months the period is made of, in order."""
    first = _first_month(period)
    months = range(first, first + _MONTHS[period.kind])
    return tuple(Period(PeriodKind.MONTH, period.year, month) for month in months)


def _first_month(period: Period) -> int:
    return (period.index - 1) * _MONTHS[period.kind] + 1


def _day(year: int, month: int, day: int) -> date:
    """A day of a month that may be 0 (December before) or 13 (January after)."""
    years, month_index = divmod(month - 1, 12)
    return date(year + years, month_index + 1, day)
