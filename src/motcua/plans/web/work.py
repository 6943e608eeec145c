"""What is done with a task: accept, progress, return, give again, finish, reopen, cancel."""

from collections.abc import Callable

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import carry_out, direct
from motcua.plans.forms.evidence import ProgressForm
from motcua.plans.forms.lifecycle import ReasonForm
from motcua.plans.models import Assignment, Task
from motcua.plans.queries.task_page import task_for
from motcua.plans.rules.states import IllegalMove
from motcua.plans.web.calendars import calendars


def part_of(request: StaffRequest, code: str) -> Assignment:
    """An assignment of a task that the actor sees; Missing otherwise."""
    found = Assignment.objects.select_related("task__plan", "unit").filter(code=code).first()
    if found is None:
        raise Missing
    task_for(request.actor, found.task.code)
    return found


def _done(request: StaffRequest, task: Task, said: str, verb: Callable[[], object]) -> HttpResponse:
    try:
        verb()
    except IllegalMove as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, said)
    return redirect("plans:task", task.code)


@staff_page
@require_POST
def accept(request: StaffRequest, code: str) -> HttpResponse:
    """The unit takes the task."""
    part = part_of(request, code)
    return _done(
        request,
        part.task,
        _("Đã nhận nhiệm vụ."),
        lambda: carry_out.accept(code, by=request.actor, at=clock.now()),
    )


@staff_page
@require_POST
def progress(request: StaffRequest, code: str) -> HttpResponse:
    """One line on how far it is."""
    part = part_of(request, code)
    form = ProgressForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Chưa ghi tiến độ: hãy viết một dòng."))
        return redirect("plans:task", part.task.code)
    values = form.cleaned_data
    return _done(
        request,
        part.task,
        _("Đã ghi tiến độ."),
        lambda: carry_out.report_progress(code, **values, by=request.actor, at=clock.now()),
    )


@staff_page
@require_POST
def give_again(request: StaffRequest, code: str) -> HttpResponse:
    """Give a returned task to the same unit again."""
    part = part_of(request, code)
    return _done(
        request,
        part.task,
        _("Đã giao lại."),
        lambda: carry_out.give_again(code, calendars=calendars(), by=request.actor, at=clock.now()),
    )


@staff_page
@require_http_methods(["GET", "POST"])
def send_back(request: StaffRequest, code: str) -> HttpResponse:
    """Return the task with a reason."""
    part = part_of(request, code)
    policies.require_carry_out(request.actor, part)
    return _with_reason(
        request,
        part.task,
        _("Trả lại nhiệm vụ"),
        _("Trả lại, kèm lý do"),
        lambda reason: carry_out.send_back(
            code, reason=reason, calendars=calendars(), by=request.actor, at=clock.now()
        ),
    )


@staff_page
@require_POST
def finish(request: StaffRequest, code: str) -> HttpResponse:
    """Say that a task is done."""
    task = task_for(request.actor, code)
    return _done(
        request,
        task,
        _("Đã ghi nhận hoàn thành."),
        lambda: direct.finish(code, by=request.actor, at=clock.now()),
    )


@staff_page
@require_http_methods(["GET", "POST"])
def reopen(request: StaffRequest, code: str) -> HttpResponse:
    """Take back that a task is done."""
    task = task_for(request.actor, code)
    policies.require_at(request.actor, "specify", task.owner_path)
    return _with_reason(
        request,
        task,
        _("Mở lại nhiệm vụ"),
        _("Mở lại, kèm lý do"),
        lambda reason: direct.reopen(code, reason=reason, by=request.actor, at=clock.now()),
    )


@staff_page
@require_http_methods(["GET", "POST"])
def cancel(request: StaffRequest, code: str) -> HttpResponse:
    """Call a task off."""
    task = task_for(request.actor, code)
    policies.require_at(request.actor, "specify", task.owner_path)
    return _with_reason(
        request,
        task,
        _("Hủy nhiệm vụ"),
        _("Hủy nhiệm vụ, kèm lý do"),
        lambda reason: direct.cancel(
            code, reason=reason, calendars=calendars(), by=request.actor, at=clock.now()
        ),
    )


def _with_reason(
    request: StaffRequest, task: Task, heading: str, submit: str, verb: Callable[[str], object]
) -> HttpResponse:
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        return _done(request, task, _("Đã ghi nhận."), lambda: verb(reason))
    return form_page(request, task, form, heading, submit)


def form_page(
    request: StaffRequest, task: Task, form: Form, heading: str, submit: str
) -> HttpResponse:
    """A form about one task."""
    return render(
        request,
        "plans/staff/task_form.html",
        {
            "task": task,
            "form": form,
            "heading": heading,
            "submit": submit,
            "back_url": reverse("plans:task", args=[task.code]),
        },
        status=422 if form.errors else 200,
    )
