"""A year of a working calendar as twelve months of weeks, each day with what it is."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from motcua.kernel.working_time import DayKind, DayRule, DayState, WorkingCalendar

_WEEKS = Calendar(firstweekday=0)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month. `sort` names how it is drawn, `words` what a listener hears."""

    on: date
    sort: str
    words: str
    is_today: bool = False

    @property
    def is_special(self) -> bool:
        """Whether the day differs from its weekday."""
        return self.sort not in ("work", "rest")


@dataclass(frozen=True, slots=True)
class Month:
    """A month; a week has seven places, empty ones outside the month."""

    number: int
    weeks: tuple[tuple[Day | None, ...], ...]
    working_days: int


def months(calendar: WorkingCalendar, year: int, today: date) -> list[Month]:
    """The twelve months of a year that the calendar covers."""
    return [_month(calendar, year, number, today) for number in range(1, 13)]


def special_days(calendar: WorkingCalendar, year: int) -> list[DayRule]:
    """The days of the year that differ from their weekday, proposed ones included, in order."""
    return [calendar.days[on] for on in sorted(calendar.days) if on.year == year]


def _month(calendar: WorkingCalendar, year: int, number: int, today: date) -> Month:
    weeks = tuple(
        tuple(_day(calendar, on, today) if on.month == number else None for on in week)
        for week in _WEEKS.monthdatescalendar(year, number)
    )
    return Month(number, weeks, sum(calendar.is_working_day(on) for on in _days(weeks)))


def _days(weeks: tuple[tuple[Day | None, ...], ...]) -> Iterator[date]:
    return (day.on for week in weeks for day in week if day)


def _day(calendar: WorkingCalendar, on: date, today: date) -> Day:
    rule = calendar.days.get(on)
    if rule is None:
        works = calendar.is_working_day(on)
        return Day(on, "work" if works else "rest", "" if works else "nghỉ", on == today)
    return Day(on, _sort(rule), f"{rule.kind.label}: {rule.name}", on == today)


def _sort(rule: DayRule) -> str:
    if rule.state is DayState.PROPOSED:
        return "proposed"
    if rule.blocks:
        return "half"
    return {
        DayKind.HOLIDAY: "holiday",
        DayKind.SWAP_OFF: "holiday",
        DayKind.LOCAL_OFF: "local",
        DayKind.MAKEUP_WORK: "makeup",
    }[rule.kind]
