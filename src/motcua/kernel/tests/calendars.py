"""Calendars and strategies the working-time tests share."""

from dataclasses import replace
from datetime import date, datetime

from hypothesis import strategies as st

from motcua.kernel.clock import VN_TZ
from motcua.kernel.national_calendar import calendar_with, default_calendar, national_days
from motcua.kernel.working_time import DayState, WorkingCalendar

NATIONAL = default_calendar()
DAYS = st.dates(min_value=date(2019, 3, 1), max_value=date(2028, 6, 30))
TERMS = st.integers(min_value=0, max_value=40)
INSTANTS = st.datetimes(
    min_value=datetime(2019, 3, 1),  # noqa: DTZ001 -- hypothesis adds the zone
    max_value=datetime(2028, 6, 30),  # noqa: DTZ001 -- the same
    timezones=st.just(VN_TZ),
)


def with_the_november_swap() -> WorkingCalendar:
    """The national calendar as it would be if the swap proposed for 2026 were decreed."""
    decided = [
        replace(rule, state=DayState.DECREED)
        for rule in national_days()
        if rule.state is DayState.PROPOSED
    ]
    return calendar_with(decided, name="Có hoán đổi", version="thử")


def at(text: str) -> datetime:
    """The instant of "2026-10-09 14:30" in Vietnam."""
    return datetime.fromisoformat(text).replace(tzinfo=VN_TZ)
