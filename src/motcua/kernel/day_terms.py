"""Terms in working days, calendar days and months.

Basis: Civil Code 91/2015/QH13 art. 147–148: the first day is not counted; a term in months ends
on the day of the same number, or the last of the month; a term whose last day is a day off ends
with the next working day.
"""

from calendar import monthrange
from datetime import date, timedelta

from motcua.kernel.explained import Explained, days_off_between, explain, reason_off
from motcua.kernel.working_calendar import WorkingCalendar

_ONE_DAY = timedelta(days=1)


def add_days(calendar: WorkingCalendar, start: date, n: int) -> Explained[date]:
    """The n-th working day after start; with 0, start itself or the next working day."""
    return _walk(calendar, start, n, _ONE_DAY)


def subtract_days(calendar: WorkingCalendar, end: date, n: int) -> Explained[date]:
    """The n-th working day before end; with 0, end itself or the working day before."""
    return _walk(calendar, end, n, -_ONE_DAY)


def add_calendar_days(calendar: WorkingCalendar, start: date, n: int) -> Explained[date]:
    """n days of any kind after start, moved to the next working day where it falls on a day off."""
    _not_negative(n)
    counted = tuple(start + _ONE_DAY * step for step in range(1, n + 1))
    return _roll(calendar, start, start + _ONE_DAY * n, f"{n} ngày", counted)


def add_months(calendar: WorkingCalendar, start: date, n: int) -> Explained[date]:
    """The same day n months later (or the month's last), moved on from a day off."""
    _not_negative(n)
    years, month_index = divmod(start.month - 1 + n, 12)
    year, month = start.year + years, month_index + 1
    due = date(year, month, min(start.day, monthrange(year, month)[1]))
    return _roll(calendar, start, due, f"{n} tháng", ())


def days_between(calendar: WorkingCalendar, a: date, b: date) -> int:
    """How many working days lie after a and up to b; negative where b comes before a."""
    if b < a:
        return -days_between(calendar, b, a)
    days = (a + _ONE_DAY * step for step in range(1, (b - a).days + 1))
    return sum(calendar.is_working_day(day) for day in days)


def _walk(calendar: WorkingCalendar, start: date, n: int, step: timedelta) -> Explained[date]:
    _not_negative(n)
    day = start if n else start - step
    counted: list[date] = []
    skipped = []
    while len(counted) < max(n, 1):
        day += step
        if calendar.is_working_day(day):
            counted.append(day)
        else:
            skipped.append(reason_off(calendar, day))
    term = f"{n} ngày làm việc" if step > timedelta(0) else f"lùi {n} ngày làm việc"
    found = Explained(
        start,
        term,
        day,
        tuple(sorted(counted)) if n else (),
        tuple(sorted(skipped, key=lambda skip: skip.on)),
    )
    return explain(found, calendar)


def _roll(
    calendar: WorkingCalendar, start: date, due: date, term: str, counted: tuple[date, ...]
) -> Explained[date]:
    result = calendar.on_or_after(due)
    skipped = days_off_between(calendar, due, result)
    return explain(Explained(start, term, result, counted, skipped), calendar)


def _not_negative(n: int) -> None:
    if n < 0:
        raise ValueError("A term is not negative; subtract_days counts backwards.")
