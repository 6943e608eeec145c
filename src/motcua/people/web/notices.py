"""What a member has been told, newest first."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from motcua.foundation.paging import page_by_key
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.people import actions
from motcua.people.models import Notice, NoticeKind
from motcua.people.queries.notices import notices_of, unread_count
from motcua.ui.parts import Action, Badge, EmptyState, Pager, Tab, Tone

KIND_BADGES: dict[str, tuple[Tone, str]] = {
    NoticeKind.ASSIGNMENT: ("active", "task"),
    NoticeKind.REMINDER: ("warn", "deadline"),
    NoticeKind.DECISION: ("active", "signature"),
    NoticeKind.RETURNED: ("warn", "return"),
    NoticeKind.RESULT: ("good", "good"),
    NoticeKind.ACCOUNT: ("neutral", "member"),
}


@dataclass(frozen=True)
class Line:
    """A notice of the list."""

    notice: Notice
    badge: Badge
    open_url: str
    read_url: str


@require_safe
@staff_page
def notices(request: StaffRequest) -> HttpResponse:
    """Fifty notices; at first those not read yet."""
    everything = request.GET.get("xem") == "tat-ca"
    member = request.actor.member
    unread = unread_count(member)
    mine = notices_of(member) if everything else notices_of(member).unread()
    page = page_by_key(
        mine, key="-created_at", after=request.GET.get("sau"), before=request.GET.get("truoc")
    )
    here = reverse("people:notices")
    base = f"{here}?xem=tat-ca&" if everything else f"{here}?"
    values = {
        "lines": [_line(notice) for notice in page.rows],
        "tabs": [
            Tab(_("Chưa đọc"), here, not everything, unread),
            Tab(_("Tất cả"), f"{here}?xem=tat-ca", everything),
        ],
        "actions": [_read_all()] if unread else [],
        "pager": Pager(
            newer_url=f"{base}truoc={page.before}" if page.before else "",
            older_url=f"{base}sau={page.after}" if page.after else "",
        ),
        "empty": EmptyState(
            _("Chưa có thông báo nào.") if everything else _("Không còn thông báo chưa đọc."),
            _("Việc được giao, nhắc hạn và kết quả sẽ hiện ở đây và gửi qua thư điện tử."),
        ),
    }
    return render(request, "people/staff/notices.html", values)


@require_safe
@staff_page
def open_notice(request: StaffRequest, code: str) -> HttpResponse:
    """Go to what a notice speaks of; it has been read then."""
    notice = actions.mark_read(code, by=request.actor, at=clock.now())
    is_ours = url_has_allowed_host_and_scheme(notice.url, allowed_hosts=None)
    return redirect(notice.url if notice.url and is_ours else "people:notices")


@require_POST
@staff_page
def read(request: StaffRequest, code: str) -> HttpResponse:
    """Put one notice away."""
    actions.mark_read(code, by=request.actor, at=clock.now())
    return redirect("people:notices")


@require_POST
@staff_page
def read_all(request: StaffRequest) -> HttpResponse:
    """Put all notices away."""
    count = actions.mark_all_read(by=request.actor, at=clock.now())
    messages.success(request, _("Đã đánh dấu %(count)s thông báo là đã đọc.") % {"count": count})
    return redirect("people:notices")


def _line(notice: Notice) -> Line:
    tone, icon = KIND_BADGES.get(notice.kind, ("neutral", "notice"))
    known = notice.kind in NoticeKind.values
    label = NoticeKind(notice.kind).label if known else NoticeKind.OTHER.label
    return Line(
        notice,
        Badge(tone, str(label), icon),
        open_url=reverse("people:open_notice", args=[notice.code]) if notice.url else "",
        read_url="" if notice.read_at else reverse("people:read_notice", args=[notice.code]),
    )


def _read_all() -> Action:
    return Action(
        _("Đánh dấu tất cả là đã đọc"),
        reverse("people:read_all_notices"),
        method="post",
        icon="accept",
    )
