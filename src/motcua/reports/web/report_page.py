"""The page of one report: how it reads, its figures, its next step."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.kernel.clock import local
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import facade as plans
from motcua.reports import policies
from motcua.reports.models import Report
from motcua.reports.queries import pages as queries
from motcua.reports.rules.states import ReportStatus
from motcua.reports.web.badges import report_badge
from motcua.reports.web.crumbs import tabs, way
from motcua.reports.web.figures import lines_of
from motcua.reports.web.sheet import sheet_of
from motcua.ui.parts import Action, Fact
from motcua.ui.parts import TimelineEntry as Line


@staff_page
@require_safe
def report(request: StaffRequest, code: str) -> HttpResponse:
    """One report."""
    found = queries.report_for(request.actor, code)
    whole = queries.whole_report(found)
    return render(
        request,
        "reports/staff/report.html",
        {
            "report": found,
            "badge": report_badge(found.status),
            "crumbs": way(found),
            "tabs": tabs(found, "report", request.actor),
            "actions": next_steps(found, request.actor),
            "facts": facts_of(found),
            "sheet": sheet_of(whole),
            "figures": lines_of(whole.figures),
            "check": check_of(found),
            "timeline": [
                Line(entry.at, entry.by_name, entry.sentence)
                for entry in audit.trail(found, limit=30)
            ],
        },
    )


def facts_of(report: Report) -> list[Fact]:
    """The quiet facts of a report."""
    briefs = plans.plan_briefs(report.plan_codes)
    drafted = local(report.drafted_at)
    signer = ", ".join(filter(None, [report.signer_position, report.signer_name]))
    outline_url = reverse("reports:outline", args=[report.outline.code])
    return [
        Fact(_("Số, ký hiệu"), report.document_number),
        Fact(_("Ngày ban hành"), f"{report.issued_on:%d/%m/%Y}" if report.issued_on else ""),
        Fact(_("Người ký"), signer),
        Fact(_("Kỳ báo cáo"), f"{report.starts_on:%d/%m/%Y} – {report.ends_on:%d/%m/%Y}"),
        Fact(_("Kế hoạch"), ", ".join(one.number or one.title for one in briefs)),
        Fact(_("Đề cương"), report.outline.name, outline_url),
        Fact(_("Số liệu lấy lúc"), f"{drafted:%H:%M} {drafted:%d/%m/%Y}"),
    ]


def check_of(report: Report) -> dict[str, object]:
    """What was found when the signed file was compared and verified."""
    check = report.signed_check or {}
    return {
        "is_there": bool(check),
        "unreadable": check.get("unreadable", ""),
        "same": check.get("same"),
        "differences": check.get("differences", []),
        "signatures": check.get("signatures", []),
    }


def next_steps(report: Report, by: Actor) -> list[Action]:
    """What the actor may do next with the report, then the files to take away."""
    steps = {
        ReportStatus.DRAFT: [_submit, _edit],
        ReportStatus.SUBMITTED: [_approve, _send_back, _take_back],
        ReportStatus.APPROVED: [_issue, _send_back],
        ReportStatus.ISSUED: [],
    }[ReportStatus(report.status)]
    offered = [step(report) for step in steps]
    files = [
        Action(_("Tải .docx"), _at("file", report, "docx"), icon="download"),
        Action(_("Tải .pdf"), _at("file", report, "pdf"), icon="download"),
    ]
    return [*(action for verb, action in offered if policies.may(by, verb, report)), *files]


def _at(name: str, report: Report, *more: str) -> str:
    return reverse(f"reports:{name}", args=[report.code, *more])


def _submit(report: Report) -> tuple[str, Action]:
    return "write", Action(
        _("Trình ký"),
        _at("submit", report),
        "post",
        "primary",
        confirm=_("Trình ký báo cáo này? Sau đó lời văn và số liệu không sửa được nữa."),
    )


def _edit(report: Report) -> tuple[str, Action]:
    return "write", Action(_("Soạn tiếp"), _at("edit", report), icon="edit")


def _approve(report: Report) -> tuple[str, Action]:
    text = _("Duyệt bản %(revision)s") % {"revision": report.revision}
    return "approve", Action(
        text,
        f"{_at('approve', report)}?ban={report.revision}",
        "post",
        "primary",
        confirm=_("Duyệt báo cáo này?"),
    )


def _send_back(report: Report) -> tuple[str, Action]:
    return "approve", Action(_("Trả lại để sửa"), _at("send_back", report))


def _take_back(report: Report) -> tuple[str, Action]:
    return "write", Action(_("Rút về để sửa"), _at("take_back", report), "post")


def _issue(report: Report) -> tuple[str, Action]:
    return "issue", Action(_("Ghi nhận đã ban hành"), _at("issue", report), tone="primary")
