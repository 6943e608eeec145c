"""What must be announced and published by when, and what still quotes an old version."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from motcua.catalogue.actions import duties as actions
from motcua.catalogue.forms.announcements import DoneForm
from motcua.catalogue.models import PublicationDuty
from motcua.catalogue.queries import duties as queries
from motcua.catalogue.queries import quotations
from motcua.catalogue.web.record_aside import duty_badge, duty_url
from motcua.catalogue.web.records import require_reader
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.people import facade as people
from motcua.ui.parts import Badge, EmptyState, Pager, Tab

TABS = ((queries.OPEN, "Chưa xong"), (queries.LATE, "Quá hạn"), (queries.DONE, "Đã xong"))


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty in the list; `who` did it."""

    duty: PublicationDuty
    badge: Badge
    who: str
    url: str


@staff_page
@require_safe
def duties(request: StaffRequest) -> HttpResponse:
    """The duties of the actor's units."""
    state, today = request.GET.get("loc", ""), clock.local_date(clock.now())
    page = queries.listed(
        require_reader(request),
        state,
        on=today,
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    names = people.members({duty.done_by for duty in page.rows if duty.done_by})
    rows = [
        DutyRow(
            duty,
            duty_badge(duty, on=today),
            names[duty.done_by].name if duty.done_by in names else "",
            duty_url(duty),
        )
        for duty in page.rows
    ]
    return render(
        request,
        "catalogue/staff/duties.html",
        {
            "rows": rows,
            "tabs": [Tab(_(text), _url("duties", loc=key), key == state) for key, text in TABS],
            "pager": Pager(
                newer_url=_url("duties", loc=state, truoc=page.before) if page.before else "",
                older_url=_url("duties", loc=state, sau=page.after) if page.after else "",
            ),
            "empty": EmptyState(
                _("Không có việc nào ở đây."),
                _("Việc và hạn sinh ra khi soạn và ghi nhận quyết định công bố."),
            ),
        },
    )


@staff_page
@require_POST
def mark_done(request: StaffRequest, code: str) -> HttpResponse:
    """Say that a duty is done."""
    form = DoneForm(request.POST)
    note = form.cleaned_data["note"] if form.is_valid() else ""
    require_reader(request)
    actions.mark_done(code, note=note, by=request.actor, at=clock.now())
    messages.success(request, _("Đã ghi nhận việc đã xong."))
    return redirect("catalogue:duties")


@staff_page
@require_safe
def outdated(request: StaffRequest) -> HttpResponse:
    """What still quotes a version that has ended."""
    today = clock.local_date(clock.now())
    page = quotations.outdated(
        require_reader(request),
        on=today,
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    return render(
        request,
        "catalogue/staff/outdated.html",
        {
            "rows": [quotations.view_of(row, on=today) for row in page.rows],
            "pager": Pager(
                newer_url=_url("outdated", truoc=page.before) if page.before else "",
                older_url=_url("outdated", sau=page.after) if page.after else "",
            ),
            "empty": EmptyState(
                _("Không có nơi nào đang trích dẫn phiên bản cũ."),
                _("Bản niêm yết, tin bài, câu trả lời có trích dẫn thủ tục được theo dõi ở đây."),
            ),
        },
    )


def _url(name: str, **asked: str) -> str:
    query = urlencode({key: value for key, value in asked.items() if value})
    base = reverse(f"catalogue:{name}")
    return f"{base}?{query}" if query else base
