"""Take back that a decision was recorded as issued: what will happen, asked once, with a reason."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.catalogue import policies
from motcua.catalogue.actions import announcing, undoing
from motcua.catalogue.forms.announcements import UndoForm
from motcua.catalogue.models import Announcement, VersionEnding
from motcua.catalogue.queries.undoing import Undoing, undoing_of
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.undoing import may_be_undone
from motcua.catalogue.web.announcement_steps import not_open, shown
from motcua.catalogue.web.announcement_words import way
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import vndate

SHOWN = 50
"""Procedures named on the page; of more only the number is said."""


@dataclass(frozen=True, slots=True)
class Again:
    """A version whose last day comes back: its name, the day until which it will hold."""

    number: str
    name: str
    day: str


@staff_page
@require_http_methods(["GET", "POST"])
def undo(request: StaffRequest, code: str) -> HttpResponse:
    """What goes back to what; or why it can no longer be taken back, and what is done instead."""
    row = shown(request, code)
    policies.require_at(request.actor, "issue" if row.is_own else "submit", row.owner_path)
    if row.state != AnnouncementState.ISSUED:
        messages.error(request, not_open())
        return redirect("catalogue:announcement", code)
    form = UndoForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _undone(request, row, form):
        return redirect("catalogue:announcement", code)
    return _page(request, row, form)


def _undone(request: StaffRequest, row: Announcement, form: UndoForm) -> bool:
    at = clock.now()
    reason, today = form.cleaned_data["reason"], clock.local_date(at)
    try:
        undoing.undo_issue(row.code, reason=reason, on=today, by=request.actor, at=at)
    except announcing.NotOpen:
        messages.error(request, not_open())
        return True
    except (undoing.InEffect, undoing.Blocked):
        return False  # the page says why
    messages.success(
        request,
        _("Đã rút lại việc ghi nhận. Các phiên bản trở lại bản dự thảo; ngày hiệu lực như trước."),
    )
    return True


def _page(request: StaffRequest, row: Announcement, form: UndoForm) -> HttpResponse:
    found = undoing_of(row)
    may = may_be_undone(row.effective_on, on=clock.local_date(clock.now()))
    values = {
        "row": row,
        "form": form,
        "crumbs": way(_("Rút lại việc ghi nhận"), code=row.code, name=row.subject),
        "back_url": reverse("catalogue:announcement", args=[row.code]),
        "is_in_effect": not may,
        "obstacles": [(number, reason.label) for number, reason in found.obstacles[:SHOWN]],
        "may_undo": may and not found.obstacles,
        "begun": found.begun[:SHOWN],
        "begun_more": max(0, len(found.begun) - SHOWN),
        "again": [_again(one) for one in found.endings[:SHOWN]],
        "again_more": max(0, len(found.endings) - SHOWN),
        "others": _others(found),
        "done": [duty.text for duty in found.done_duties],
        "next_state": AnnouncementState.SUBMITTED if row.is_own else AnnouncementState.DRAFT,
    }
    refused = request.method == "POST"
    template = "catalogue/staff/undo_issue.html"
    return render(request, template, values, status=422 if refused else 200)


def _again(ending: VersionEnding) -> Again:
    version = ending.version
    day = vndate(ending.former_last_day) if ending.former_last_day else ""
    return Again(version.procedure.number, version.name, day)


def _others(found: Undoing) -> list[str]:
    """What else changes, a sentence each."""
    said = []
    if found.duties:
        words = {"count": len(found.duties)}
        said.append(_("%(count)s việc công bố, công khai mở theo quyết định được bỏ.") % words)
    if found.sheets:
        words = {"count": found.sheets}
        said.append(_("%(count)s tờ niêm yết đã in trước được đánh dấu là đã cũ.") % words)
    if found.quotes:
        words = {"count": found.quotes}
        said.append(_("%(count)s nơi trích dẫn bản sắp áp dụng được báo là sai.") % words)
    said.append(_("Trang công khai, tìm kiếm và nguồn tin báo thay đổi được sửa ngay."))
    return said
