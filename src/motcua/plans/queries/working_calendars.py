"""Working calendars of units, found once for each agency within one request or job."""

from collections.abc import Callable
from functools import cache

from motcua.agencies import facade as agencies
from motcua.kernel.national_calendar import default_calendar
from motcua.kernel.working_time import WorkingCalendar


def calendars() -> Callable[[str], WorkingCalendar]:
    """A function from a unit's path to its working calendar; the national one outside the tree."""

    of_agency: dict[str, WorkingCalendar] = {}

    @cache
    def of_unit(path: str) -> WorkingCalendar:
        unit = agencies.units_at([path]).get(path) if path else None
        if unit is None:
            return default_calendar()
        if unit.agency_code not in of_agency:
            of_agency[unit.agency_code] = agencies.calendar_of(unit.code)
        return of_agency[unit.agency_code]

    return of_unit
