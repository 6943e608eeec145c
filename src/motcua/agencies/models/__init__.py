"""Agencies, units, the names they are known by, their calendars and contact points."""

from motcua.agencies.models.agency import Agency
from motcua.agencies.models.alias import UnitAlias
from motcua.agencies.models.calendar import CalendarDay, DayKind, DayState, WorkWeekRule
from motcua.agencies.models.contact import ContactKind, ContactPoint
from motcua.agencies.models.kinds import AgencyKind, Level, UnitKind
from motcua.agencies.models.unit import Unit

__all__ = [
    "Agency",
    "AgencyKind",
    "CalendarDay",
    "ContactKind",
    "ContactPoint",
    "DayKind",
    "DayState",
    "Level",
    "Unit",
    "UnitAlias",
    "UnitKind",
    "WorkWeekRule",
]
