"""The week of a day, and the working day on which it begins."""

from datetime import date, timedelta

from motcua.kernel.working_time import WorkingCalendar


def monday_of(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def week_before(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week before the day's."""
    monday = monday_of(day) - timedelta(days=7)
    return monday, monday + timedelta(days=6)


def first_working_day(day: date, calendar: WorkingCalendar) -> date | None:
    """The first working day of the day's week; None in a week of rest, as at Tết."""
    monday = monday_of(day)
    found = calendar.on_or_after(monday)
    return found if found <= monday + timedelta(days=6) else None
