"""Date the reports of a plan anew, set how they are collected, mark one sent."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import obligations as actions
from motcua.plans.forms.duties import DutyForm, SubmissionForm
from motcua.plans.models import Plan, ReportDuty, ReportObligation
from motcua.plans.web.calendars import calendars
from motcua.plans.web.crumbs import way
from motcua.plans.web.duties import obligation_way


@staff_page
@require_POST
def date_again(request: StaffRequest, code: str) -> HttpResponse:
    """Find the days anew, as after a change of holidays or of the units at work."""
    plan: Plan = get_object_or_404(policies.visible_plans(request.actor), code=code)
    actions.date_obligations(plan.code, calendars=calendars(), by=request.actor, at=clock.now())
    messages.success(request, _("Đã tính lại hạn. Báo cáo đã gửi giữ nguyên."))
    return redirect("plans:obligations", code)


@staff_page
@require_http_methods(["GET", "POST"])
def change(request: StaffRequest, code: str) -> HttpResponse:
    """How one duty is carried out."""
    duty = ReportDuty.objects.select_related("plan").filter(code=code).first()
    if duty is None:
        raise Missing
    policies.require(request.actor, "specify", duty.plan)
    initial = {
        "internal_days": duty.internal_days,
        "collects_from_units": duty.collects_from_units,
    }
    form = DutyForm(request.POST if request.method == "POST" else None, initial=initial)
    back = reverse("plans:obligations", args=[duty.plan.code])
    if request.method == "POST" and form.is_valid():
        collecting = actions.Collecting(**form.cleaned_data)
        actions.change_duty(
            code, collecting, calendars=calendars(), by=request.actor, at=clock.now()
        )
        messages.success(request, _("Đã lưu và tính lại hạn."))
        return redirect(back)
    heading = _("Cách thực hiện chế độ báo cáo")
    context = {
        "form": form,
        "heading": heading,
        "about": f"{duty.who_text} → {duty.to_text}",
        "submit": _("Lưu và tính lại hạn"),
        "crumbs": way(duty.plan, heading),
        "back_url": back,
    }
    return render(request, "plans/staff/duty_form.html", context, status=_status(form))


@staff_page
@require_http_methods(["GET", "POST"])
def submit(request: StaffRequest, code: str) -> HttpResponse:
    """Record that a report was sent."""
    found = _reported(request, code)
    today = clock.local_date(clock.now())
    form = SubmissionForm(
        request.POST if request.method == "POST" else None, initial={"submitted_on": today}
    )
    back = reverse("plans:obligation", args=[code])
    if request.method == "POST" and form.is_valid():
        submission = actions.Submission(**form.cleaned_data)
        actions.mark_submitted(code, submission, by=request.actor, at=clock.now())
        messages.success(request, _("Đã ghi nhận đã gửi %(label)s.") % {"label": found.label})
        return redirect(back)
    heading = _("Ghi nhận đã gửi báo cáo")
    context = {
        "form": form,
        "heading": heading,
        "about": found.label,
        "submit": _("Ghi nhận đã gửi"),
        "crumbs": obligation_way(found, heading),
        "back_url": back,
    }
    return render(request, "plans/staff/duty_form.html", context, status=_status(form))


@staff_page
@require_POST
def reopen(request: StaffRequest, code: str) -> HttpResponse:
    """Take back that a report was sent."""
    found = _reported(request, code)
    actions.mark_owed(found.code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã bỏ ghi nhận đã gửi."))
    return redirect("plans:obligation", code)


def _reported(request: StaffRequest, code: str) -> ReportObligation:
    found: ReportObligation = get_object_or_404(
        policies.visible_obligations(request.actor).select_related("plan"), code=code
    )
    if not policies.may_report(request.actor, found):
        raise Forbidden
    return found


def _status(form: DutyForm | SubmissionForm) -> int:
    return 422 if form.errors else 200
