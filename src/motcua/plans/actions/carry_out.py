"""What a unit does with a task: accept, say how far it is, send it back with the reason."""

from datetime import datetime

from django.db import transaction

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.actions.at_work import require_at_work
from motcua.plans.actions.results import Calendars, lock_tasks, rebuild
from motcua.plans.messages import AssignmentReturned
from motcua.plans.models import Assignment, ProgressNote
from motcua.plans.rules.states import ASSIGNMENT_MOVES, AssignmentState, check_move


def accept(assignment_code: str, *, by: Actor, at: datetime) -> Assignment:
    """The unit takes the task."""
    with transaction.atomic():
        assignment = _lock(assignment_code, by)
        _move(assignment, AssignmentState.ACCEPTED)
        assignment.accepted_at = at
        assignment.save(update_fields=["state", "accepted_at"])
        _record("assignment.accepted", assignment, by=by, at=at)
    return assignment


def report_progress(
    assignment_code: str, text: str, *, entered_for: str = "", by: Actor, at: datetime
) -> ProgressNote:
    """One line on how far it is; accepting it at the same time when that was not said yet."""
    with transaction.atomic():
        assignment = _lock(assignment_code, by)
        if assignment.state == AssignmentState.ASSIGNED:
            _move(assignment, AssignmentState.ACCEPTED)
            assignment.accepted_at = at
            assignment.save(update_fields=["state", "accepted_at"])
        note = ProgressNote.objects.create(
            task=assignment.task,
            assignment=assignment,
            text=text,
            entered_for=entered_for,
            by=by.code,
            at=at,
        )
        _record("assignment.progress", assignment, by=by, at=at)
    return note


def send_back(
    assignment_code: str, *, reason: str, calendars: Calendars, by: Actor, at: datetime
) -> Assignment:
    """The unit sends the task back: it owes nothing until the coordinator gives it again."""
    with transaction.atomic():
        assignment = _lock(assignment_code, by)
        _move(assignment, AssignmentState.RETURNED)
        assignment.returned_reason = reason
        assignment.save(update_fields=["state", "returned_reason"])
        rebuild(assignment.task, calendars)
        _record("assignment.returned", assignment, by=by, at=at, reason=reason)
        outbox.publish(
            AssignmentReturned(
                task=assignment.task.code, unit_path=assignment.unit_path, reason=reason
            )
        )
    return assignment


def give_again(
    assignment_code: str, *, calendars: Calendars, by: Actor, at: datetime
) -> Assignment:
    """The coordinator gives a returned task to the same unit again."""
    with transaction.atomic():
        assignment = _lock(assignment_code, by)
        policies.require_at(by, "specify", assignment.task.owner_path)
        _move(assignment, AssignmentState.ASSIGNED)
        assignment.returned_reason = ""
        assignment.save(update_fields=["state", "returned_reason"])
        rebuild(assignment.task, calendars)
        _record("assignment.reassigned", assignment, by=by, at=at)
    return assignment


def _lock(code: str, by: Actor) -> Assignment:
    """The task held first, then the part of it, when the actor may carry it out."""
    found = Assignment.objects.select_related("task").filter(code=code).first()
    if found is None:
        raise Missing
    policies.require_carry_out(by, found)
    lock_tasks([found.task_id])
    assignment = (
        Assignment.objects.select_for_update(no_key=True, of=("self",))
        .select_related("task__plan", "unit")
        .filter(pk=found.pk)
        .get()
    )
    require_at_work(assignment.task)
    return assignment


def _move(assignment: Assignment, then: AssignmentState) -> None:
    check_move(ASSIGNMENT_MOVES, AssignmentState(assignment.state), then)
    assignment.state = then


def _record(
    code: str, assignment: Assignment, *, by: Actor, at: datetime, reason: str = ""
) -> None:
    unit = assignment.unit.name if assignment.unit else assignment.named_as
    changes = {"unit": unit} | ({"reason": reason} if reason else {})
    audit.record(code, assignment.task, by=by, at=at, changes=changes)
