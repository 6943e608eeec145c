"""The next step of a report: submit, take back, approve, send back, record the issue."""

from collections.abc import Callable
from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation import files
from motcua.foundation.actor import Actor
from motcua.foundation.web.asked import whole_number
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.reports import policies
from motcua.reports.actions import lifecycle
from motcua.reports.forms.lifecycle import IssueForm, ReasonForm
from motcua.reports.models import Report
from motcua.reports.queries.pages import report_for
from motcua.reports.rules.states import IllegalMove
from motcua.reports.web.crumbs import way
from motcua.reports.web.signed_copy import check_signed_copy


@staff_page
@require_POST
def submit(request: StaffRequest, code: str) -> HttpResponse:
    """Send the draft for approval."""
    done = _("Đã trình ký. Số liệu và lời văn được giữ nguyên từ lúc này.")
    return _step(request, code, done, lambda by, at: lifecycle.submit(code, by=by, at=at))


@staff_page
@require_POST
def take_back(request: StaffRequest, code: str) -> HttpResponse:
    """Take back what is not approved yet."""
    done = _("Đã rút về để sửa.")
    return _step(request, code, done, lambda by, at: lifecycle.take_back(code, by=by, at=at))


@staff_page
@require_POST
def approve(request: StaffRequest, code: str) -> HttpResponse:
    """Approve the revision that the page showed."""
    revision = whole_number(request.GET.get("ban", "")) or 0
    return _step(
        request,
        code,
        _("Đã duyệt. Văn thư ghi nhận số, ngày khi văn bản được ký."),
        lambda by, at: lifecycle.approve(code, revision=revision, by=by, at=at),
    )


def _step(
    request: StaffRequest, code: str, done: str, verb: Callable[[Actor, datetime], Report]
) -> HttpResponse:
    report_for(request.actor, code)
    try:
        verb(request.actor, clock.now())
    except (IllegalMove, lifecycle.NothingWritten) as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, done)
    return redirect("reports:report", code)


@staff_page
@require_http_methods(["GET", "POST"])
def send_back(request: StaffRequest, code: str) -> HttpResponse:
    """Return the report to its writers, with the reason."""
    report = report_for(request.actor, code)
    policies.require(request.actor, "approve", report)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        return _step(
            request,
            code,
            _("Đã trả lại để sửa."),
            lambda by, at: lifecycle.send_back(code, reason=reason, by=by, at=at),
        )
    return _form_page(request, report, form, _("Trả lại để sửa"), _("Trả lại, kèm lý do"))


@staff_page
@require_http_methods(["GET", "POST"])
def issue(request: StaffRequest, code: str) -> HttpResponse:
    """Record number, date, signer and the signed file of what was issued."""
    report = report_for(request.actor, code)
    policies.require(request.actor, "issue", report)
    names = ("symbol", "signer_authority", "signer_position", "signer_name")
    known = {name: getattr(report, name) for name in names}
    form = IssueForm(request.POST or None, request.FILES or None, initial=known)
    if request.method == "POST" and form.is_valid():
        refused = _record(request, report, form)
        if refused is None:
            messages.success(request, _("Đã ghi nhận ban hành."))
            return redirect("reports:report", code)
        form.add_error("signed_file", refused)
    heading = _("Ghi nhận đã ban hành")
    return _form_page(request, report, form, heading, heading)


def _record(request: StaffRequest, report: Report, form: IssueForm) -> str | None:
    """Keep and check the signed file outside the transaction, then record; a refusal's reason."""
    values, at = dict(form.cleaned_data), clock.now()
    upload = values.pop("signed_file", None)
    stored = None
    try:
        if upload is not None:
            stored = files.store(upload, name=upload.name, by=request.actor, at=at)
        details = lifecycle.Issue(
            **values,
            signed_file_id=stored.pk if stored else None,
            signed_check=check_signed_copy(report, stored) if stored else None,
        )
        lifecycle.record_issue(report.code, details, by=request.actor, at=at)
    except (files.Refused, IllegalMove) as refused:
        return str(refused)
    return None


def _form_page(
    request: StaffRequest, report: Report, form: ReasonForm | IssueForm, heading: str, submit: str
) -> HttpResponse:
    return render(
        request,
        "reports/staff/form.html",
        {
            "form": form,
            "heading": heading,
            "lead": report.title,
            "submit": submit,
            "crumbs": way(report, heading),
            "back_url": reverse("reports:report", args=[report.code]),
        },
        status=422 if form.errors else 200,
    )
