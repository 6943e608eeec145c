"""The result of counting time, with everything needed to explain it.

Invariant 2 of the house: a due date explains itself (days counted, days skipped and why, what is
provisional, which calendar).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Generic, TypeVar

from motcua.kernel import explanations
from motcua.kernel.working_calendar import DayKind, WorkingCalendar

When = TypeVar("When", bound=date)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Skipped:
    """A day that did not count."""

    on: date
    reason: str


@dataclass(frozen=True)
class Explained(Generic[When]):
    """A day (or instant) and how it was found.

    `counted` are the days counted in order of the calendar, `spans` the stretches of working time
    where hours were counted; `term` is the term in words ("5 ngày làm việc", "lùi 3 ngày …").
    """

    start: When
    term: str
    result: When
    counted: tuple[date, ...]
    skipped: tuple[Skipped, ...]
    spans: tuple[tuple[datetime, datetime], ...] = ()
    provisional: bool = False
    notes: tuple[str, ...] = ()
    calendar_version: str = ""

    def sentences(self) -> list[str]:
        """The explanation in Vietnamese, one sentence a line, the result last but the notes."""
        return [
            explanations.counting(self.start, self.term, self.counted, self.spans),
            *explanations.skipping([(day.on, day.reason) for day in self.skipped]),
            f"Kết quả: {explanations.moment(self.result)}.",
            *self.notes,
            f"Lịch áp dụng: {self.calendar_version}.",
        ]


def explain(found: Explained[When], calendar: WorkingCalendar) -> Explained[When]:
    """Complete a bare result with what its calendar has to say about the days in between."""
    first, last = sorted((_day(found.start), _day(found.result)))
    touched = range(first.year, last.year + 1)
    guessed = [year for year in touched if year in calendar.provisional_years]
    makeups = [
        rule
        for rule in (calendar.rule_on(day) for day in found.counted)
        if rule and rule.kind is DayKind.MAKEUP_WORK
    ]
    notes = (
        *(explanations.makeup(rule.on, rule.name) for rule in makeups),
        *explanations.not_published(guessed),
        *_proposals(calendar, first, last),
    )
    return replace(found, provisional=bool(guessed), notes=notes, calendar_version=calendar.version)


def reason_off(calendar: WorkingCalendar, day: date) -> Skipped:
    """The day off with its reason: what the decree calls it, else the weekly rest."""
    rule = calendar.rule_on(day)
    return Skipped(day, rule.name if rule else "nghỉ hằng tuần")


def days_off_between(calendar: WorkingCalendar, first: date, last: date) -> tuple[Skipped, ...]:
    """Every day off from first to last, both included."""
    days = (first + _ONE_DAY * n for n in range((last - first).days + 1))
    return tuple(reason_off(calendar, day) for day in days if not calendar.is_working_day(day))


def _proposals(calendar: WorkingCalendar, first: date, last: date) -> list[str]:
    """Proposed days of the months touched: the reader should know, and know if they matter."""
    month_end = (last.replace(day=1) + timedelta(days=31)).replace(day=1) - _ONE_DAY
    proposed = list(calendar.proposed_between(first.replace(day=1), month_end))
    matters = any(first <= rule.on <= last for rule in proposed)
    return explanations.proposed([(rule.on, rule.name) for rule in proposed], matters=matters)


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when
