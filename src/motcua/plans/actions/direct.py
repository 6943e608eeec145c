"""What the coordinator does with a task: finish, reopen, cancel, add one outside any plan."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.actions.at_work import require_not_closed
from motcua.plans.actions.edit_units import ChosenUnit
from motcua.plans.actions.results import Calendars, rebuild
from motcua.plans.models import Assignment, Task
from motcua.plans.rules.states import TASK_MOVES, AssignmentState, TaskState, check_move


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A task that an official letter (công văn) gives outside any plan."""

    agency_code: str
    owner_path: str
    origin: str
    text: str
    expected_result: str = ""
    starts_on: date | None = None
    finishes_on: date | None = None
    leads: tuple[ChosenUnit, ...] = ()
    supports: tuple[ChosenUnit, ...] = ()


def finish(task_code: str, *, by: Actor, at: datetime) -> Task:
    """Say that a task is done; a task judged by results may still owe some, they stay visible."""
    with transaction.atomic():
        task = _lock(task_code, by)
        _move(task, TaskState.FINISHED)
        task.finished_at = at
        task.save(update_fields=["state", "finished_at"])
        audit.record("task.finished", task, by=by, at=at)
    return task


def reopen(task_code: str, *, reason: str, by: Actor, at: datetime) -> Task:
    """Take back that a task is done."""
    with transaction.atomic():
        task = _lock(task_code, by)
        _move(task, TaskState.OPEN)
        task.finished_at = None
        task.save(update_fields=["state", "finished_at"])
        audit.record("task.reopened", task, by=by, at=at, changes={"reason": reason})
    return task


def cancel(task_code: str, *, reason: str, calendars: Calendars, by: Actor, at: datetime) -> Task:
    """Call a task off: nothing is owed any more; what was proved stays."""
    with transaction.atomic():
        task = _lock(task_code, by)
        _move(task, TaskState.CANCELLED)
        task.save(update_fields=["state"])
        rebuild(task, calendars)
        audit.record("task.cancelled", task, by=by, at=at, changes={"reason": reason})
    return task


def add_outside_plan(letter: Letter, *, calendars: Calendars, by: Actor, at: datetime) -> Task:
    """Give out a task that no plan holds; it stands beside those of plans."""
    with transaction.atomic():
        policies.require_at(by, "specify", letter.owner_path)
        task = Task.objects.create(
            agency_id=letter.agency_code,
            owner_path=letter.owner_path,
            origin=letter.origin,
            text=letter.text,
            expected_result=letter.expected_result,
            starts_on=letter.starts_on,
            finishes_on=letter.finishes_on,
            is_added=True,
            state=TaskState.OPEN,
        )
        _give(task, Assignment.LEAD, letter.leads)
        _give(task, Assignment.SUPPORT, letter.supports)
        rebuild(task, calendars)
        audit.record(
            "task.added_outside_plan", task, by=by, at=at, changes={"origin": letter.origin}
        )
    return task


def _give(task: Task, role: str, units: tuple[ChosenUnit, ...]) -> None:
    for order, unit in enumerate(units):
        Assignment.objects.create(
            task=task,
            role=role,
            unit_id=unit.code,
            unit_path=unit.path,
            is_partner=unit.is_partner,
            match_how="chosen",
            match_score=100,
            state=AssignmentState.ASSIGNED,
            order=order,
        )


def _lock(code: str, by: Actor) -> Task:
    task = (
        Task.objects.select_for_update(no_key=True, of=("self",))
        .select_related("plan")
        .filter(code=code)
        .first()
    )
    if task is None or not policies.visible_tasks(by).filter(pk=task.pk).exists():
        raise Missing
    policies.require_at(by, "specify", task.owner_path)
    require_not_closed(task)
    return task


def _move(task: Task, then: TaskState) -> None:
    check_move(TASK_MOVES, TaskState(task.state), then)
    task.state = then
