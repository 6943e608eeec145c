"""Match a written name to the tree, or give the task to one more unit."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.agencies import facade as agencies
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import edit_units
from motcua.plans.actions.edit_units import ChosenUnit
from motcua.plans.forms.units import UnitForm
from motcua.plans.models import Assignment, Plan, Task
from motcua.plans.web.crumbs import way
from motcua.plans.web.review import owned_plan


@staff_page
@require_http_methods(["GET", "POST"])
def match(request: StaffRequest, code: str) -> HttpResponse:
    """Which unit a name in the document means; the answer is remembered as an alias."""
    assignment = _assignment(code)
    plan = _editable(request, assignment.task)
    proposals = agencies.match(
        assignment.named_as, within=plan.owner_path, on=clock.local_date(clock.now())
    )
    form = UnitForm(
        request.POST or None,
        proposals=[(one.unit.code, one.unit.label) for one in proposals[:5]],
        others=_all_units(),
        initial={"unit": assignment.unit_id or ""},
    )
    if request.method == "POST" and form.is_valid():
        try:
            _match(request, assignment, form.cleaned_data["unit"])
        except edit_units.NotGiven as problem:
            form.add_error("unit", str(problem))
        else:
            messages.success(request, _("Đã ghi nhận đơn vị."))
            return _back(plan, assignment.task)
    return render(
        request,
        "plans/staff/match_unit.html",
        {
            "form": form,
            "assignment": assignment,
            "crumbs": way(plan, _("Chọn đơn vị")),
            "back_url": _review_url(plan, assignment.task),
        },
        status=422 if form.errors else 200,
    )


def _match(request: StaffRequest, assignment: Assignment, unit_code: str) -> None:
    at = clock.now()
    chosen = _chosen(unit_code) if unit_code else None
    edit_units.match_unit(assignment.code, chosen, by=request.actor, at=at)
    if chosen is not None and assignment.named_as:
        agencies.learn_alias(assignment.named_as, chosen.code, by=request.actor, at=at)


@staff_page
@require_http_methods(["GET", "POST"])
def add(request: StaffRequest, code: str) -> HttpResponse:
    """Give a task to one more unit, as lead or supporting."""
    task = Task.objects.select_related("plan").filter(code=code).first()
    if task is None:
        raise Missing
    plan = _editable(request, task)
    form = UnitForm(request.POST or None, proposals=[], others=_all_units(), with_role=True)
    if request.method == "POST" and form.is_valid():
        chosen = _chosen(form.cleaned_data["unit"])
        try:
            edit_units.add_unit(
                code, form.cleaned_data["role"], chosen, by=request.actor, at=clock.now()
            )
        except edit_units.NotGiven as problem:
            form.add_error("unit", str(problem))
        else:
            messages.success(request, _("Đã thêm đơn vị."))
            return _back(plan, task)
    return render(
        request,
        "plans/staff/match_unit.html",
        {
            "form": form,
            "task": task,
            "crumbs": way(plan, _("Thêm đơn vị")),
            "back_url": _review_url(plan, task),
        },
        status=422 if form.errors else 200,
    )


@staff_page
@require_POST
def remove(request: StaffRequest, code: str) -> HttpResponse:
    """Take the task from a unit."""
    assignment = _assignment(code)
    plan = _editable(request, assignment.task)
    edit_units.remove_unit(code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã bỏ đơn vị khỏi nhiệm vụ."))
    return _back(plan, assignment.task)


def _assignment(code: str) -> Assignment:
    found = Assignment.objects.select_related("task__plan").filter(code=code).first()
    if found is None:
        raise Missing
    return found


def _editable(request: StaffRequest, task: Task) -> Plan:
    if task.plan is None:
        raise Missing
    plan = owned_plan(request, task.plan.code)
    policies.require(request.actor, "edit", plan)
    return plan


def _chosen(unit_code: str) -> ChosenUnit:
    unit = agencies.unit(unit_code)
    return ChosenUnit(unit.code, unit.path, unit.is_partner)


def _all_units() -> list[tuple[str, str]]:
    today = clock.local_date(clock.now())
    return [(unit.code, unit.label) for unit in agencies.units_under("", on=today)]


def _review_url(plan: Plan, task: Task) -> str:
    return f"{reverse('plans:review', args=[plan.code])}#muc-{task.code}"


def _back(plan: Plan, task: Task) -> HttpResponse:
    return redirect(_review_url(plan, task))
