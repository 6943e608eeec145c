"""Where a unit hands in its report, or the coordinator enters it for the unit."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.foundation import files
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions.unit_reports import OWN_ROLES, Received, receive_unit_report
from motcua.plans.forms.unit_report import UnitReportForm
from motcua.plans.models import UnitReport
from motcua.plans.queries.duties import unit_standing_of
from motcua.plans.rules.states import ObligationState
from motcua.plans.web import duty_words as words
from motcua.plans.web.duties import obligation_way
from motcua.plans.web.measuring_badges import report_badge
from motcua.ui.formatting import vndate
from motcua.ui.parts import Fact


@staff_page
@require_http_methods(["GET", "POST"])
def unit_report(request: StaffRequest, code: str) -> HttpResponse:
    """One unit's report: what was sent, and the form while the whole is not submitted."""
    report = _visible(request, code)
    may = policies.may_hand_in(request.actor, report)
    is_open = report.obligation.state == ObligationState.OPEN
    form = _form(request, report) if may and is_open else None
    if request.method == "POST":
        if form is None:
            raise Forbidden(_("Báo cáo này không nhận thêm nội dung."))
        if form.is_valid() and _hand_in(request, report, form):
            messages.success(request, _("Đã gửi báo cáo của %(unit)s.") % {"unit": report.unit})
            return redirect("plans:unit_report", code)
    today = clock.local_date(clock.now())
    return render(
        request,
        "plans/staff/unit_report.html",
        {
            "report": report,
            "badge": report_badge(unit_standing_of(report, on=today)),
            "crumbs": obligation_way(report.obligation, report.unit.name),
            "facts": _facts(report),
            "form": form,
            "submit": _("Gửi lại báo cáo") if report.received_on else _("Gửi báo cáo"),
            "back_url": reverse("plans:obligation", args=[report.obligation.code]),
        },
        status=422 if form is not None and form.errors else 200,
    )


@staff_page
@require_safe
def unit_report_file(request: StaffRequest, code: str) -> HttpResponseBase:
    """The file that a unit sent."""
    report = _visible(request, code)
    if report.file is None:
        raise Missing
    return files.file_response(request, report.file)


def _visible(request: StaffRequest, code: str) -> UnitReport:
    found: UnitReport = get_object_or_404(
        policies.visible_unit_reports(request.actor).select_related(
            "obligation__plan", "obligation__duty", "unit", "file"
        ),
        code=code,
    )
    return found


def _form(request: StaffRequest, report: UnitReport) -> UnitReportForm:
    initial = {
        "text": report.text,
        "figures": "\n".join(f"{name}: {value}" for name, value in report.figures.items()),
        "entered_for": report.entered_for,
        "received_on": clock.local_date(clock.now()),
    }
    is_post = request.method == "POST"
    return UnitReportForm(
        request.POST if is_post else None,
        request.FILES if is_post else None,
        is_own=policies.covers(request.actor, OWN_ROLES, report.unit_path),
        has_file=report.file_id is not None,
        initial=initial,
    )


def _hand_in(request: StaffRequest, report: UnitReport, form: UnitReportForm) -> bool:
    """Keep the file, then the report; a refused file becomes an error of its field."""
    at, values = clock.now(), form.cleaned_data
    stored = None
    if upload := values.get("file"):
        try:
            stored = files.store(upload, name=upload.name, by=request.actor, at=at)
        except files.Refused as refused:
            form.add_error("file", str(refused))
            return False
    received = Received(
        received_on=values.get("received_on") or clock.local_date(at),
        text=values["text"],
        figures=values["figures"],
        file_id=stored.pk if stored else None,
        entered_for=values.get("entered_for", ""),
    )
    receive_unit_report(report.code, received, by=request.actor, at=at)
    return True


def _facts(report: UnitReport) -> list[Fact]:
    obligation = report.obligation
    facts = [
        Fact(_("Đơn vị"), report.unit.name),
        Fact(_("Hạn của đơn vị"), words.day(report.due_on)),
        Fact(_("Hạn gửi của cơ quan"), words.day(obligation.due_on)),
    ]
    if obligation.starts_on and obligation.ends_on:
        period = f"{vndate(obligation.starts_on)} – {vndate(obligation.ends_on)}"
        facts.append(Fact(_("Kỳ số liệu"), period))
    if report.received_on:
        facts.append(Fact(_("Đã nhận ngày"), vndate(report.received_on)))
    if report.entered_for:
        facts.append(Fact(_("Nhập thay theo"), report.entered_for))
    if report.file is not None:
        url = reverse("plans:unit_report_file", args=[report.code])
        facts.append(Fact(_("Tệp"), report.file.name, url))
    return facts
