"""Refuse what is done with a task that is not given yet, called off, or of a closed plan."""

from motcua.foundation.policies import Forbidden
from motcua.plans.models import Task
from motcua.plans.rules.at_work import why_not_at_work
from motcua.plans.rules.states import PlanStatus


def require_at_work(task: Task) -> None:
    """Raise Forbidden with the reason unless the task is being carried out."""
    reason = why_not_at_work(
        task.plan.status if task.plan else None,
        task.state,
        is_dropped=task.dropped_at is not None,
    )
    if reason:
        raise Forbidden(reason)


def require_not_closed(task: Task) -> None:
    """Raise Forbidden once the plan of the task has ended; a draft may still be prepared."""
    if task.plan is not None and task.plan.status == PlanStatus.CLOSED:
        require_at_work(task)
