"""Trang thứ Hai: one A4 for a leader, and the rows behind each of its numbers."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.agencies import facade as agencies
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.queries import monday as queries
from motcua.plans.rules.weeks import monday_of, week_before
from motcua.ui.parts import Crumb

FOR = (Role.LEADER, Role.COORDINATOR, Role.APPROVER, Role.UNIT_OFFICER)
"""Whose unit the page speaks of when none is asked for; leaders first."""
READERS = policies.OWNER_ROLES | policies.UNIT_ROLES
LISTED = 500
"""Rows of a part that are listed; a week with more is not read row by row."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which unit and which day."""

    path: str
    name: str
    on: date

    def url(self, **more: str) -> str:
        """The address of the page for the same unit and day."""
        query = {"ngay": self.on.isoformat(), "don-vi": self.path} | more
        return f"{reverse('plans:monday')}?{'&'.join(f'{k}={v}' for k, v in query.items())}"


@staff_page
@require_safe
def monday(request: StaffRequest) -> HttpResponse:
    """The page, or (?phan=) the rows of one of its numbers."""
    asked = _asked(request)
    if name := request.GET.get("phan"):
        return _rows(request, asked, name)
    groups = queries.page_of(asked.path, on=asked.on)
    first, last = week_before(asked.on)
    return render(
        request,
        "plans/staff/monday.html",
        {
            "asked": asked,
            "first": first,
            "last": last,
            "groups": [_shown(one, asked) for one in groups],
            "earlier_url": Asked(asked.path, "", monday_of(asked.on) - timedelta(days=7)).url(),
            "later_url": Asked(asked.path, "", monday_of(asked.on) + timedelta(days=7)).url(),
            "units": _units(request.actor, asked),
        },
    )


def _shown(found: queries.GroupLines, asked: Asked) -> dict[str, object]:
    counts = [one for one in found.counts if one.count]
    fullest = max(counts, key=lambda one: one.count, default=None)
    return {
        "group": found.group,
        "title": _(found.group.title),
        "count": found.count,
        "counts": [
            {
                "count": one.count,
                "label": _(one.part.label),
                "url": asked.url(phan=one.part.name),
            }
            for one in counts
        ],
        "lines": found.lines,
        "more": found.more,
        "more_url": asked.url(phan=fullest.part.name) if fullest else "",
    }


def _rows(request: StaffRequest, asked: Asked, name: str) -> HttpResponse:
    part = queries.part_of(asked.path, name, on=asked.on)
    if part is None:
        raise Missing
    lines = part.first(LISTED)
    return render(
        request,
        "plans/staff/monday_rows.html",
        {
            "asked": asked,
            "label": _(part.label),
            "lines": lines,
            "count": part.count(),
            "limit": LISTED,
            "crumbs": [Crumb(_("Trang thứ Hai"), asked.url()), Crumb(_(part.label))],
        },
    )


def _asked(request: StaffRequest) -> Asked:
    """The unit asked for when the actor may read its page, else the actor's own."""
    today = clock.local_date(clock.now())
    path = request.GET.get("don-vi", "") or own_path(request.actor)
    if not path:
        raise Forbidden(_("Trang thứ Hai dành cho người có đơn vị phụ trách."))
    if not policies.covers(request.actor, READERS, path):
        raise Missing
    unit = agencies.units_at([path]).get(path)
    if unit is None:
        raise Missing
    return Asked(path, unit.name, _day(request.GET.get("ngay", ""), today))


def own_path(by: Actor) -> str:
    """The unit that the actor leads, else co-ordinates, approves for, works for."""
    paths = [path for role in FOR for path in by.paths(role)]
    return paths[0] if paths else ""


def _units(by: Actor, asked: Asked) -> list[dict[str, str]]:
    """The other units whose page the actor may read by a grant of their own."""
    paths = {path for role in FOR for path in by.paths(role)} - {asked.path}
    views = agencies.units_at(paths)
    return [
        {"name": views[path].name, "url": Asked(path, "", asked.on).url()} for path in sorted(views)
    ]


def _day(text: str, today: date) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 -- a day, no moment
    except ValueError:
        return today
