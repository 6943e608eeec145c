"""Decisions of announcement: the list, and one with its procedures and duties."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue import policies
from motcua.catalogue.models import Announcement
from motcua.catalogue.queries import announcements as queries
from motcua.catalogue.queries.announcements import Announced
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.diff import changed_parts
from motcua.catalogue.rules.undoing import may_be_undone
from motcua.catalogue.web.announcement_actions import actions
from motcua.catalogue.web.announcement_units import nobody_issues
from motcua.catalogue.web.announcement_words import announcement_badge, way
from motcua.catalogue.web.record_aside import duty_badge
from motcua.catalogue.web.record_remarks import ToPutRight, edit_url
from motcua.catalogue.web.records import require_reader
from motcua.foundation import audit, files
from motcua.foundation.policies import Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import vndate
from motcua.ui.parts import Action, EmptyState, Fact, Pager, Tab, TimelineEntry

TABS = (
    (queries.OPEN, "Đang soạn"),
    ("trinh-ky", "Trình ký"),
    ("da-ban-hanh", "Đã ban hành"),
    ("da-huy", "Đã hủy"),
)
UNDONE = "announcement.issue_undone"
PAPERS = (("to-trinh", "Tờ trình"), ("quyet-dinh", "Quyết định kèm phụ lục"))


@dataclass(frozen=True, slots=True)
class ItemLine:
    """A procedure of a decision: what is done to it, which parts change, what is missing."""

    announced: Announced
    url: str
    name: str
    parts: str
    missing: tuple[ToPutRight, ...]
    take_out_url: str
    remarks: tuple[str, ...]


@staff_page
@require_safe
def announcements(request: StaffRequest) -> HttpResponse:
    """Decisions by state, the newest first."""
    state = request.GET.get("loc", queries.OPEN)
    page = queries.listed(
        require_reader(request),
        state,
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    return render(
        request,
        "catalogue/staff/announcements.html",
        {
            "rows": [(row, announcement_badge(row.state)) for row in page.rows],
            "tabs": [Tab(_(text), _url(key), key == state) for key, text in TABS],
            "pager": Pager(
                newer_url=_url(state, truoc=page.before) if page.before else "",
                older_url=_url(state, sau=page.after) if page.after else "",
            ),
            "actions": _list_actions(request),
            "empty": EmptyState(
                _("Không có quyết định nào ở đây."),
                _(
                    "Quyết định của cơ quan mình được soạn, trình ký rồi ghi nhận; quyết định của "
                    "cơ quan khác chỉ cần ghi nhận."
                ),
            ),
        },
    )


@staff_page
@require_safe
def announcement(request: StaffRequest, code: str) -> HttpResponse:
    """One decision."""
    today = clock.local_date(clock.now())
    page = queries.announcement_page(require_reader(request), code, on=today)
    row = page.announcement
    may_prepare = policies.may_at(request.actor, "submit", row.owner_path)
    is_open = may_prepare and row.state == AnnouncementState.DRAFT
    items = [_line(one, row, is_open=is_open) for one in page.items]
    return render(
        request,
        "catalogue/staff/announcement.html",
        {
            "row": row,
            "badge": announcement_badge(row.state),
            "crumbs": way(row.number or _("Quyết định đang soạn")),
            "facts": _facts(row),
            "actions": actions(request, page),
            "items": items,
            "lacking": [one for one in items if one.missing] if is_open and row.is_own else [],
            "warning": None if page.is_issuable or not may_prepare else nobody_issues(row),
            "add_url": reverse("catalogue:put_in", args=[code]) if is_open else "",
            "duties": [(duty, duty_badge(duty, on=today)) for duty in page.duties],
            "wrong_sheets": page.wrong_sheets,
            "undone": _undone(row, page.trail),
            "holds_since": row.effective_on if _holds(row, today) else None,
            "papers": _papers(row) if row.is_own and page.items else [],
            "trail": [TimelineEntry(one.at, one.by_name, one.sentence) for one in page.trail],
        },
    )


@staff_page
@require_safe
def signed_file(request: StaffRequest, code: str) -> HttpResponseBase:
    """The signed decision as it was kept."""
    rows = policies.visible_announcements(require_reader(request)).select_related("file")
    row = rows.filter(code=code).first()
    if row is None or row.file is None:
        raise Missing
    return files.file_response(request, row.file)


def _undone(row: Announcement, trail: Iterable[audit.Entry]) -> audit.Entry | None:
    """The last time its issue was taken back, while it was not recorded anew."""
    if row.state == AnnouncementState.ISSUED:
        return None
    return next((one for one in trail if one.code == UNDONE), None)


def _holds(row: Announcement, today: date) -> bool:
    is_issued = row.state == AnnouncementState.ISSUED
    return is_issued and not may_be_undone(row.effective_on, on=today)


def _line(one: Announced, row: Announcement, *, is_open: bool) -> ItemLine:
    item, version = one.item, one.item.version
    number = item.procedure.number
    latest = version or max(item.procedure.versions.all(), key=lambda each: each.ordinal)
    take_out = reverse("catalogue:take_out", args=[row.code, number]) if is_open else ""
    return ItemLine(
        announced=one,
        url=reverse("catalogue:version", args=[number, latest.ordinal]),
        name=latest.name,
        parts=", ".join(part.label for part in changed_parts(one.changes)),
        missing=tuple(
            ToPutRight(gap.text, edit_url(latest, number, gap.part) if is_open else "")
            for gap in one.gaps
        ),
        take_out_url=take_out,
        remarks=tuple(each.text for each in one.remarks) if is_open else (),
    )


def _facts(row: Announcement) -> list[Fact]:
    legal = row.legal_text
    if legal and row.legal_effective_on:
        legal = _("%(text)s, có hiệu lực từ %(day)s") % {
            "text": legal,
            "day": vndate(row.legal_effective_on),
        }
    signer = ", ".join(each for each in (row.signer, row.signer_post) if each)
    file_url = reverse("catalogue:announcement_file", args=[row.code]) if row.file else ""
    return [
        Fact(_("Số, ký hiệu"), row.number),
        Fact(_("Ngày ký"), vndate(row.signed_on)),
        Fact(_("Có hiệu lực từ"), vndate(row.effective_on)),
        Fact(_("Người ký"), signer),
        Fact(_("Cơ quan ban hành"), row.issuer),
        Fact(_("Loại"), row.get_kind_display()),
        Fact(_("Văn bản quy phạm pháp luật"), legal),
        Fact(_("Đơn vị soạn"), row.unit.name if row.unit else ""),
        Fact(_("Bản đã ký"), row.file.name if row.file else "", file_url),
    ]


def _list_actions(request: StaffRequest) -> list[Action]:
    if not policies.may_somewhere(request.actor, "submit"):
        return []
    url = reverse("catalogue:add_announcement")
    return [Action(_("Soạn hoặc ghi nhận quyết định"), url, tone="primary", icon="add")]


def _papers(row: Announcement) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (
            _(name),
            [
                (ending, reverse("catalogue:announcement_paper", args=[row.code, paper, ending]))
                for ending in ("docx", "pdf")
            ],
        )
        for paper, name in PAPERS
    ]


def _url(state: str, **cursor: str) -> str:
    query = urlencode({"loc": state, **cursor})
    return f"{reverse('catalogue:announcements')}?{query}"
