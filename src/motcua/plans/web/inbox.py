"""What the actor's units owe: mine, my unit's, by day."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.actor import Role
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans.models import ExpectedResult
from motcua.plans.queries import programme as queries
from motcua.plans.rules.lateness import SOON
from motcua.plans.web.badges import standing_badge
from motcua.ui.parts import Action, Badge, EmptyState, Filter, FilterOption, Pager, Progress

SCOPES = {"": "đơn vị tôi", "toi": "tôi phụ trách"}
STATES = {
    "": "cần làm",
    "qua-han": "quá hạn",
    "sap-den-han": "sắp đến hạn",
    "cho-xac-nhan": "chờ xác nhận",
    "xong": "đã xong",
}


@dataclass(frozen=True, slots=True)
class OwedRow:
    """A result in the inbox."""

    result: ExpectedResult
    badge: Badge
    progress: Progress
    words: str


@staff_page
@require_safe
def inbox(request: StaffRequest) -> HttpResponse:
    """The inbox, the most pressing first."""
    scope, state = request.GET.get("cua", ""), request.GET.get("loc", "")
    today = clock.local_date(clock.now())
    page = queries.inbox(
        request.actor,
        only_mine=scope == "toi",
        state=state,
        on=today,
        soon=today + SOON,
        cursor={"after": request.GET.get("sau"), "before": request.GET.get("truoc")},
    )
    return render(
        request,
        "plans/staff/inbox.html",
        {
            "rows": [_row(result, today) for result in page.rows],
            "actions": _actions(request),
            "filters": [
                _filter(_("Việc"), "loc", STATES, state, cua=scope),
                _filter(_("Của"), "cua", SCOPES, scope, loc=state),
            ],
            "pager": Pager(
                newer_url=_url(cua=scope, loc=state, truoc=page.before) if page.before else "",
                older_url=_url(cua=scope, loc=state, sau=page.after) if page.after else "",
            ),
            "empty": EmptyState(
                _("Không có việc nào ở đây."),
                _("Việc của đơn vị hiện ra khi kế hoạch được ghi nhận đã ban hành."),
            ),
        },
    )


def _actions(request: StaffRequest) -> list[Action]:
    """The coordinator may give out a task that no plan holds."""
    if not request.actor.has(Role.COORDINATOR):
        return []
    return [Action(_("Giao nhiệm vụ ngoài kế hoạch"), reverse("plans:add_task"), icon="add")]


def _row(result: ExpectedResult, today: date) -> OwedRow:
    return OwedRow(
        result=result,
        badge=standing_badge(queries.standing_of(result, on=today)),
        progress=Progress(result.accepted_amount, result.quantity, _("minh chứng")),
        words=days_left(result.due_on, today),
    )


def days_left(due_on: date, today: date) -> str:
    """How far a day is, as people say it."""
    days = (due_on - today).days
    if days == 0:
        return _("hôm nay")
    if days > 0:
        return _("còn %(days)s ngày") % {"days": days}
    return _("quá %(days)s ngày") % {"days": -days}


def _filter(label: str, name: str, words: dict[str, str], current: str, **others: str) -> Filter:
    return Filter(
        label,
        [
            FilterOption(_(text), _url(**{name: key}, **others), current=key == current)
            for key, text in words.items()
        ],
    )


def _url(**asked: str) -> str:
    query = urlencode({name: value for name, value in asked.items() if value})
    base = reverse("plans:inbox")
    return f"{base}?{query}" if query else base
