"""The list of reports."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.actor import Role
from motcua.people.web.access import StaffRequest, staff_page
from motcua.reports.models import Report
from motcua.reports.queries import pages as queries
from motcua.reports.web.badges import report_badge
from motcua.ui.parts import Action, Badge, EmptyState, Filter, FilterOption, Pager

LABELS = {
    "": "tất cả",
    "dang-soan": "đang soạn",
    "cho-duyet": "trình ký",
    "da-duyet": "đã duyệt",
    "da-ban-hanh": "đã ban hành",
}


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report in the list."""

    report: Report
    badge: Badge


@staff_page
@require_safe
def reports(request: StaffRequest) -> HttpResponse:
    """The reports the actor sees, newest first."""
    chosen = request.GET.get("loc", "")
    page = queries.reports_page(
        request.actor, chosen, after=request.GET.get("sau"), before=request.GET.get("truoc")
    )
    writes = request.actor.has(Role.COORDINATOR)
    create = Action(_("Lập báo cáo"), reverse("reports:create"), tone="primary", icon="add")
    outlines = Action(_("Đề cương"), reverse("reports:outlines"), icon="document")
    return render(
        request,
        "reports/staff/reports.html",
        {
            "rows": [ReportRow(one, report_badge(one.status)) for one in page.rows],
            "filters": [_filter(chosen)],
            "actions": [create, outlines] if writes else [outlines],
            "pager": _pager(page.before, page.after, chosen),
            "empty": EmptyState(
                _("Chưa có báo cáo nào ở đây."),
                _("Lập báo cáo: chọn kỳ và kế hoạch, hệ thống soạn dự thảo từ minh chứng."),
                create if writes else None,
            ),
        },
    )


def _filter(chosen: str) -> Filter:
    base = reverse("reports:reports")
    return Filter(
        _("Trạng thái"),
        [
            FilterOption(_(text), f"{base}?loc={key}" if key else base, key == chosen)
            for key, text in LABELS.items()
        ],
    )


def _pager(before: str, after: str, chosen: str) -> Pager:
    base = f"{reverse('reports:reports')}?loc={chosen}"
    return Pager(
        newer_url=f"{base}&truoc={before}" if before else "",
        older_url=f"{base}&sau={after}" if after else "",
    )
