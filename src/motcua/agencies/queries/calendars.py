"""Working calendars from what was entered."""

from __future__ import annotations

from datetime import date

from django.db.models import Q

from motcua.agencies.models import CalendarDay, Unit, WorkWeekRule
from motcua.agencies.rules.calendars import StoredDay, calendar_of_days
from motcua.agencies.rules.descriptions import Blocks
from motcua.foundation.policies import Missing
from motcua.kernel.clock import local
from motcua.kernel.working_time import WorkingCalendar


def calendar_of(unit_code: str, on: date | None = None) -> WorkingCalendar:
    """The calendar of the unit's agency; see the facade. Four queries. Raises Missing."""
    unit = Unit.objects.select_related("agency").filter(code=unit_code).first()
    if unit is None:
        raise Missing
    depths = _agencies_above(unit.path)
    return calendar_of_days(unit.agency.name, _days(depths), _week(depths, on))


def _agencies_above(path: str) -> dict[int, int]:
    """Agency ids on the way up to the country, each with the depth of its root unit."""
    steps = path.strip("/").split("/")
    paths = ["/".join(steps[: count + 1]) + "/" for count in range(len(steps))]
    roots = Unit.objects.roots().filter(path__in=paths).order_by()
    return {agency: path.count("/") for agency, path in roots.values_list("agency_id", "path")}


def _days(depths: dict[int, int]) -> list[StoredDay]:
    days = CalendarDay.objects.filter(Q(agency__isnull=True) | Q(agency_id__in=depths))
    return [
        StoredDay(
            depth=depths.get(day.agency_id or 0, 0),
            on=day.on,
            kind=day.kind,
            name=day.name,
            state=day.state,
            basis=day.basis,
            blocks=day.blocks,
            set_at=local(day.set_at),
        )
        for day in days
    ]


def _week(depths: dict[int, int], on: date | None) -> dict[str, Blocks] | None:
    """The hours in force: the nearest agency that has its own; without a day the latest of it."""
    rules = WorkWeekRule.objects.filter(agency_id__in=depths)
    found = sorted(
        rules.on(on) if on else rules,
        key=lambda rule: (depths[rule.agency_id], rule.valid_from or date.min),
    )
    return found[-1].blocks if found else None


def national_calendar() -> WorkingCalendar:
    """The calendar of an agency without entries of its own. One query."""
    return calendar_of_days("Lịch quốc gia", _days({}), None)


def entered_days(agency_id: int | None) -> frozenset[date]:
    """The days entered for exactly this agency, or with None for the country. One query."""
    whose = Q(agency__isnull=True) if agency_id is None else Q(agency_id=agency_id)
    days = CalendarDay.objects.filter(whose).order_by()
    return frozenset(days.values_list("on", flat=True))
