"""Working calendars of units, found once for each agency."""

from functools import cache

from motcua.agencies import facade as agencies
from motcua.kernel.national_calendar import default_calendar
from motcua.kernel.working_time import WorkingCalendar
from motcua.plans.actions.results import Calendars


def calendars() -> Calendars:
    """A function from a unit's path to its working calendar; the national one outside the tree."""

    @cache
    def of_agency(path: str) -> WorkingCalendar:
        units = agencies.units_under(path)
        return agencies.calendar_of(units[0].code) if units else default_calendar()

    @cache
    def of_unit(path: str) -> WorkingCalendar:
        return of_agency(path) if path else default_calendar()

    return of_unit
