"""The next step of a plan: submit, approve, send back, record the issue, close."""

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
from motcua.plans import policies
from motcua.plans.actions import lifecycle
from motcua.plans.forms.lifecycle import IssueForm, ReasonForm
from motcua.plans.models import Plan
from motcua.plans.rules.states import IllegalMove
from motcua.plans.web.calendars import calendars
from motcua.plans.web.crumbs import way
from motcua.plans.web.review import owned_plan
from motcua.plans.web.signed_copy import check_signed_copy


@staff_page
@require_POST
def submit(request: StaffRequest, code: str) -> HttpResponse:
    """Send the draft for approval."""
    return _step(
        request, code, _("Đã trình ký."), lambda by, at: lifecycle.submit(code, by=by, at=at)
    )


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


@staff_page
@require_POST
def close(request: StaffRequest, code: str) -> HttpResponse:
    """End the programme."""
    return _step(
        request,
        code,
        _("Đã kết thúc kế hoạch."),
        lambda by, at: lifecycle.close(code, by=by, at=at),
    )


def _step(
    request: StaffRequest, code: str, done: str, verb: Callable[[Actor, datetime], Plan]
) -> HttpResponse:
    owned_plan(request, code)
    try:
        verb(request.actor, clock.now())
    except (IllegalMove, lifecycle.NothingAssigned) as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, done)
    return redirect("plans:plan", code)


@staff_page
@require_http_methods(["GET", "POST"])
def send_back(request: StaffRequest, code: str) -> HttpResponse:
    """Return the plan to its editors, with the reason."""
    plan = owned_plan(request, code)
    policies.require(request.actor, "approve", plan)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        return _step(
            request,
            code,
            _("Đã trả lại để sửa."),
            lambda by, at: lifecycle.send_back(code, reason=reason, by=by, at=at),
        )
    return _form_page(request, plan, form, _("Trả lại để sửa"), _("Trả lại, kèm lý do"))


@staff_page
@require_http_methods(["GET", "POST"])
def issue(request: StaffRequest, code: str) -> HttpResponse:
    """Record number, date, signer and the signed file of what was issued."""
    plan = owned_plan(request, code)
    policies.require(request.actor, "issue", plan)
    form = IssueForm(request.POST or None, request.FILES or None, initial=_known(plan))
    if request.method == "POST" and form.is_valid():
        try:
            refused = _record(request, plan, form)
        except IllegalMove as problem:
            messages.error(request, str(problem))
            return redirect("plans:plan", code)
        if refused is None:
            messages.success(request, _("Đã ghi nhận ban hành. Các đơn vị đã nhận nhiệm vụ."))
            return redirect("plans:plan", code)
        form.add_error("signed_file", refused)
    return _form_page(request, plan, form, _("Ghi nhận đã ban hành"), _("Ghi nhận đã ban hành"))


def _known(plan: Plan) -> dict[str, object]:
    names = ("symbol", "signer_authority", "signer_position", "signer_name")
    return {name: getattr(plan, name) for name in names}


def _record(request: StaffRequest, plan: Plan, form: IssueForm) -> str | None:
    """Keep and check the signed file outside the transaction, then record; a refusal's reason."""
    values, at = dict(form.cleaned_data), clock.now()
    upload = values.pop("signed_file", None)
    stored = None
    if upload is not None:
        try:
            stored = files.store(upload, name=upload.name, by=request.actor, at=at)
        except files.Refused as refused:
            return str(refused)
    details = lifecycle.Issue(
        **values,
        signed_file_id=stored.pk if stored else None,
        signed_check=check_signed_copy(plan, stored) if stored else None,
    )
    lifecycle.record_issue(plan.code, details, calendars=calendars(), by=request.actor, at=at)
    return None


def _form_page(
    request: StaffRequest, plan: Plan, form: ReasonForm | IssueForm, heading: str, submit: str
) -> HttpResponse:
    return render(
        request,
        "plans/staff/lifecycle_form.html",
        {
            "plan": plan,
            "form": form,
            "heading": heading,
            "submit": submit,
            "crumbs": way(plan, heading),
            "back_url": reverse("plans:plan", args=[plan.code]),
        },
        status=422 if form.errors else 200,
    )
