"""What can be done to the organisation."""

from motcua.agencies.actions.aliases import forget_alias, learn_alias
from motcua.agencies.actions.calendars import clear_calendar_day, set_calendar_day, set_work_week
from motcua.agencies.actions.contacts import (
    add_contact_point,
    edit_contact_point,
    remove_contact_point,
)
from motcua.agencies.actions.ending import abolish_unit, restore_unit
from motcua.agencies.actions.units import add_agency, add_unit, describe_agency, rename_unit
from motcua.agencies.rules.descriptions import (
    ContactDescription,
    DayDescription,
    NewAgency,
    NewUnit,
)

__all__ = [
    "ContactDescription",
    "DayDescription",
    "NewAgency",
    "NewUnit",
    "abolish_unit",
    "add_agency",
    "add_contact_point",
    "add_unit",
    "clear_calendar_day",
    "describe_agency",
    "edit_contact_point",
    "forget_alias",
    "learn_alias",
    "remove_contact_point",
    "rename_unit",
    "restore_unit",
    "set_calendar_day",
    "set_work_week",
]
