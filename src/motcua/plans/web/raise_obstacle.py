"""Raise an obstacle from a task or for a plan as a whole."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import obstacles as actions
from motcua.plans.forms.obstacles import RaiseForm
from motcua.plans.models import Obstacle, Plan, Task
from motcua.plans.queries import obstacles as queries
from motcua.plans.rules.climbing import next_level
from motcua.plans.web.obstacles import obstacle_way


@staff_page
@require_http_methods(["GET", "POST"])
def raise_one(request: StaffRequest) -> HttpResponse:
    """Raise an obstacle on a task (?nhiem-vu=) or a plan (?ke-hoach=)."""
    task, plan = _subject(request)
    units = queries.units_that_may_raise(request.actor, task, plan)
    if not units:
        raise Missing
    form = RaiseForm(
        request.POST if request.method == "POST" else None,
        units=[(one.code, one.name) for one in units],
    )
    if request.method == "POST" and form.is_valid():
        unit = next(one for one in units if one.code == form.cleaned_data["unit"])
        found = _raise(request, form, unit, task, plan)
        messages.success(request, _("Đã chuyển đến %(unit)s.") % {"unit": found.holder.name})
        return redirect("plans:obstacle", found.code)
    back = reverse("plans:task", args=[task.code]) if task else ""
    return render(
        request,
        "plans/staff/raise_obstacle.html",
        {
            "form": form,
            "about": task.text if task else plan.title if plan else "",
            "crumbs": obstacle_way(_("Nêu khó khăn, vướng mắc")),
            "back_url": back or reverse("plans:obstacles"),
        },
        status=422 if form.errors else 200,
    )


def _subject(request: StaffRequest) -> tuple[Task | None, Plan | None]:
    """The task or plan asked for, seen by the actor."""
    if code := request.GET.get("nhiem-vu"):
        tasks = policies.visible_tasks(request.actor).select_related("plan")
        task: Task = get_object_or_404(tasks, code=code)
        return task, task.plan
    plan: Plan = get_object_or_404(
        policies.visible_plans(request.actor), code=request.GET.get("ke-hoach", "")
    )
    return None, plan


def _raise(
    request: StaffRequest,
    form: RaiseForm,
    unit: queries.Level,
    task: Task | None,
    plan: Plan | None,
) -> Obstacle:
    ladder = queries.ladder_of(unit.code, queries.owner_agency_of(task, plan))
    levels = queries.levels_of(unit.path, ladder)
    above = next_level(unit.path, ladder)
    to = next((one for one in levels if one.path == above), unit)
    raised = actions.Raised(
        unit=actions.Holder(unit.code, unit.path, unit.name),
        text=form.cleaned_data["text"],
        proposal=form.cleaned_data["proposal"],
        task_code=task.code if task else "",
        plan_code=plan.code if plan else "",
    )
    return actions.raise_obstacle(
        raised,
        to=actions.Holder(to.code, to.path, to.name),
        ladder=ladder,
        by=request.actor,
        at=clock.now(),
    )
