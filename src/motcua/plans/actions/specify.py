"""Cụ thể hóa: add to a task what its words leave open, apart from the words."""

from datetime import datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.actions.at_work import require_not_closed
from motcua.plans.actions.results import Calendars, lock_tasks, rebuild
from motcua.plans.models import Assignment, Specification, Task
from motcua.plans.rules.details import Details
from motcua.plans.rules.rhythm import Rhythm

__all__ = ["Details", "specify", "specify_many"]


def specify(
    task_code: str, details: Details, *, calendars: Calendars, by: Actor, at: datetime
) -> Task:
    """Set the specification of one task and make its expected results anew."""
    with transaction.atomic():
        return _specify(task_code, details, calendars=calendars, by=by, at=at)


def specify_many(
    details: dict[str, Details], *, calendars: Calendars, by: Actor, at: datetime
) -> int:
    """Specify many tasks at once (a saved table), all or none; how many were set."""
    with transaction.atomic():
        lock_tasks(Task.objects.filter(code__in=list(details)).values_list("pk", flat=True))
        for task_code, one in details.items():
            _specify(task_code, one, calendars=calendars, by=by, at=at)
    return len(details)


def _specify(
    task_code: str, details: Details, *, calendars: Calendars, by: Actor, at: datetime
) -> Task:
    task = (
        Task.objects.select_for_update(no_key=True, of=("self",))
        .select_related("plan")
        .filter(code=task_code, dropped_at__isnull=True)
        .first()
    )
    if task is None:
        raise Missing
    if task.plan is not None:
        policies.require(by, "specify", task.plan)
    else:
        policies.require_at(by, "specify", task.owner_path)
    require_not_closed(task)
    Specification.objects.update_or_create(
        task=task,
        defaults={
            "rhythm": details.rhythm,
            "starts_on": details.starts_on,
            "due_on": details.due_on,
            "product": details.product,
            "counted_by": details.counted_by,
            "quantity": details.quantity,
            "is_shared": details.is_shared,
            "measure_note": details.measure_note,
            "specified_by": by.code,
            "specified_at": at,
        },
    )
    if details.responsible:
        task.assignments.filter(role=Assignment.LEAD).update(responsible=details.responsible)
    rebuild(task, calendars)
    rhythm = Rhythm(details.rhythm) if details.rhythm else Rhythm.ONCE
    audit.record("task.specified", task, by=by, at=at, changes={"what": rhythm.label})
    return task
