"""Working time: calendars that know every day, and counting that explains every result."""

from motcua.kernel.day_terms import (
    add_calendar_days,
    add_days,
    add_months,
    days_between,
    subtract_days,
)
from motcua.kernel.explained import Explained, Skipped
from motcua.kernel.hour_terms import add_hours, opening, received_on, working_time_between
from motcua.kernel.work_week import OFFICE_DAY, OFFICE_WEEK, Block, WorkWeek
from motcua.kernel.working_calendar import (
    BeyondHorizon,
    DayKind,
    DayRule,
    DayState,
    WorkingCalendar,
)

__all__ = [
    "OFFICE_DAY",
    "OFFICE_WEEK",
    "BeyondHorizon",
    "Block",
    "DayKind",
    "DayRule",
    "DayState",
    "Explained",
    "Skipped",
    "WorkWeek",
    "WorkingCalendar",
    "add_calendar_days",
    "add_days",
    "add_hours",
    "add_months",
    "days_between",
    "opening",
    "received_on",
    "subtract_days",
    "working_time_between",
]
