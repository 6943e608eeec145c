"""Obstacles by state and holder, and one obstacle with its way up."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.people import facade as people
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.models import Obstacle
from motcua.plans.queries import obstacles as queries
from motcua.plans.rules.states import ObstacleState
from motcua.plans.web.measuring_badges import obstacle_badge
from motcua.plans.web.obstacle_steps import choices_for
from motcua.ui.formatting import vndate
from motcua.ui.parts import (
    Badge,
    Crumb,
    EmptyState,
    Fact,
    Filter,
    FilterOption,
    Pager,
    TimelineEntry,
)

STATES = {
    "": "đang vướng",
    "cho-toi": "chờ đơn vị tôi quyết định",
    "da-tra-loi": "đã trả lời, chưa xong",
    "da-giai-quyet": "đã giải quyết",
    "tat-ca": "tất cả",
}


@dataclass(frozen=True, slots=True)
class ObstacleRow:
    """An obstacle in the list."""

    obstacle: Obstacle
    badge: Badge
    about: str


@staff_page
@require_safe
def obstacles(request: StaffRequest) -> HttpResponse:
    """The obstacles that the actor sees, the newest first."""
    state = request.GET.get("loc", "")
    page = queries.listed(
        request.actor, state, after=request.GET.get("sau"), before=request.GET.get("truoc")
    )
    return render(
        request,
        "plans/staff/obstacles.html",
        {
            "rows": [_row(one) for one in page.rows],
            "filters": [
                Filter(
                    _("Trạng thái"),
                    [
                        FilterOption(_(text), _url(loc=key), key == state)
                        for key, text in STATES.items()
                    ],
                )
            ],
            "pager": Pager(
                newer_url=_url(loc=state, truoc=page.before) if page.before else "",
                older_url=_url(loc=state, sau=page.after) if page.after else "",
            ),
            "empty": EmptyState(
                _("Không có khó khăn, vướng mắc nào ở đây."),
                _("Đơn vị nêu từ trang nhiệm vụ; mỗi lần chuyển chỉ lên một cấp."),
            ),
        },
    )


def _row(obstacle: Obstacle) -> ObstacleRow:
    is_answered = getattr(obstacle, "is_answered", False)
    return ObstacleRow(
        obstacle, obstacle_badge(obstacle.state, is_answered=is_answered), about(obstacle)
    )


def about(obstacle: Obstacle) -> str:
    """What the obstacle stands in the way of."""
    if obstacle.task is not None:
        return str(obstacle.task.text)
    return str(obstacle.plan.document_number or obstacle.plan.title) if obstacle.plan else ""


def _url(**asked: str) -> str:
    query = urlencode({name: value for name, value in asked.items() if value})
    base = reverse("plans:obstacles")
    return f"{base}?{query}" if query else base


@staff_page
@require_safe
def obstacle(request: StaffRequest, code: str) -> HttpResponse:
    """One obstacle: who holds it, the levels, what was said, what can be done."""
    rows = queries.with_answers(policies.visible_obstacles(request.actor))
    found = get_object_or_404(
        rows.select_related("plan", "task__plan", "raised_unit", "holder"), code=code
    )
    ladder = queries.ladder_of(
        found.raised_unit_id, queries.owner_agency_of(found.task, found.plan)
    )
    levels = queries.levels_of(found.raised_path, ladder)
    above = queries.next_of(levels, found.holder_path)
    is_answered = getattr(found, "is_answered", False)
    return render(
        request,
        "plans/staff/obstacle.html",
        {
            "obstacle": found,
            "badge": obstacle_badge(found.state, is_answered=is_answered),
            "crumbs": obstacle_way(_("Một khó khăn, vướng mắc")),
            "facts": _facts(found),
            "levels": [
                {"name": one.name, "is_holder": one.path == found.holder_path} for one in levels
            ],
            "choices": choices_for(found, request.actor, above),
            "timeline": _timeline(found),
        },
    )


def obstacle_way(here: str) -> list[Crumb]:
    """Obstacles › here."""
    return [Crumb(_("Khó khăn, vướng mắc"), reverse("plans:obstacles")), Crumb(here)]


def _facts(found: Obstacle) -> list[Fact]:
    url = ""
    if found.task is not None:
        url = reverse("plans:task", args=[found.task.code])
    elif found.plan is not None:
        url = reverse("plans:plan", args=[found.plan.code])
    facts = [
        Fact(_("Vướng ở"), about(found), url),
        Fact(_("Đơn vị nêu"), found.raised_unit.name),
        Fact(_("Ngày nêu"), vndate(found.raised_at)),
        Fact(_("Đang ở"), found.holder.name),
    ]
    if found.state == ObstacleState.RESOLVED:
        facts[-1] = Fact(_("Giải quyết ngày"), vndate(found.resolved_at))
    return facts


def _timeline(found: Obstacle) -> list[TimelineEntry]:
    """What was said, the newest first; the names of who said it in one query."""
    steps = list(found.steps.select_related("from_unit", "to_unit"))
    names = people.members({step.by for step in steps} | {found.raised_by})
    said = [
        TimelineEntry(
            step.at,
            f"{names[step.by].name if step.by in names else ''} · {step.from_unit.name}",
            _("Gửi %(unit)s: %(text)s") % {"unit": step.to_unit.name, "text": step.text},
        )
        for step in reversed(steps)
    ]
    raiser = names[found.raised_by].name if found.raised_by in names else ""
    first = TimelineEntry(
        found.raised_at, f"{raiser} · {found.raised_unit.name}", _("Nêu khó khăn, vướng mắc.")
    )
    last = []
    if found.resolved_at:
        text = _("Đã giải quyết: %(how)s") % {"how": found.resolution}
        last.append(TimelineEntry(found.resolved_at, "", text))
    return [*last, *said, first]
