"""The page a staff member starts the day with."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.actor import Actor
from motcua.kernel import clock
from motcua.people.web.access import staff_page
from motcua.ui import home
from motcua.ui.parts import EmptyState


@require_safe
@staff_page
def start(request: HttpRequest) -> HttpResponse:
    """The registered widgets that have something to say to this person now."""
    at = clock.now()
    actor: Actor = request.actor  # type: ignore[attr-defined]  # put there by staff_page
    values = {"at": at, "blocks": home.shown(actor, at), "nothing": _nothing()}
    return render(request, "workbench/start.html", values)


def _nothing() -> EmptyState:
    return EmptyState(
        _("Hôm nay chưa có việc nào cần làm ở đây."),
        _("Nhiệm vụ được giao, hạn sắp đến và việc chờ xác nhận sẽ hiện ở trang này."),
    )
