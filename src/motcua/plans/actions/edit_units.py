"""Who a task is given to: match a written name to the tree, add or remove a unit."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans.actions.lifecycle import lock_plan, touch
from motcua.plans.models import Assignment, Plan, Task


class NotGiven(ValueError):
    """A unit cannot have this part of the task. The message is Vietnamese, for the reader."""


WHAT = "đơn vị thực hiện"


@dataclass(frozen=True, slots=True)
class ChosenUnit:
    """A unit that a person chose from the tree."""

    code: str
    path: str
    is_partner: bool


def match_unit(
    assignment_code: str, unit: ChosenUnit | None, *, by: Actor, at: datetime
) -> Assignment:
    """Say which unit a written name means; None leaves it an external party."""
    with transaction.atomic():
        plan, assignment = _lock_assignment(assignment_code)
        _put(assignment, unit)
        _check(assignment)
        assignment.save()
        touch(plan, WHAT, by=by, at=at)
    return assignment


def add_unit(task_code: str, role: str, unit: ChosenUnit, *, by: Actor, at: datetime) -> Assignment:
    """Give the task to one more unit."""
    with transaction.atomic():
        task = Task.objects.select_related("plan").filter(code=task_code).first()
        if task is None or task.plan is None:
            raise Missing
        plan = lock_plan(task.plan.code)
        assignment = Assignment(task=task, role=role, order=task.assignments.count())
        _put(assignment, unit)
        _check(assignment)
        assignment.save()
        touch(plan, WHAT, by=by, at=at)
    return assignment


def remove_unit(assignment_code: str, *, by: Actor, at: datetime) -> None:
    """Take the task from a unit while the plan is a draft."""
    with transaction.atomic():
        plan, assignment = _lock_assignment(assignment_code)
        assignment.delete()
        touch(plan, WHAT, by=by, at=at)


def _lock_assignment(code: str) -> tuple[Plan, Assignment]:
    assignment = Assignment.objects.select_related("task__plan").filter(code=code).first()
    if assignment is None or assignment.task.plan is None:
        raise Missing
    plan = lock_plan(assignment.task.plan.code)
    found = Assignment.objects.select_related("task").filter(pk=assignment.pk).first()
    if found is None:
        raise Missing
    return plan, found


def _check(assignment: Assignment) -> None:
    if not assignment.unit_id and not assignment.named_as:
        raise NotGiven("Đơn vị này do người thêm, không có tên trong văn bản để giữ lại.")
    same = Assignment.objects.filter(
        task=assignment.task, unit=assignment.unit_id, role=assignment.role
    )
    if assignment.unit_id and same.exclude(pk=assignment.pk).exists():
        raise NotGiven("Đơn vị này đã có trong nhiệm vụ với cùng vai trò.")


def _put(assignment: Assignment, unit: ChosenUnit | None) -> None:
    assignment.unit_id = unit.code if unit else None
    assignment.unit_path = unit.path if unit else ""
    assignment.is_partner = unit.is_partner if unit else False
    assignment.match_how = "chosen" if unit else ""
    assignment.match_score = 100 if unit else 0
