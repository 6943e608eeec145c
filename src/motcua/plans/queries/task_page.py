"""What the page of one task shows."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q

from motcua.foundation.actor import Actor
from motcua.foundation.paths import below
from motcua.foundation.policies import Missing
from motcua.plans import policies
from motcua.plans.models import (
    Assignment,
    Evidence,
    EvidenceFile,
    ExpectedResult,
    Obstacle,
    ProgressNote,
    Task,
)
from motcua.plans.rules.states import AssignmentState, PlanStatus, TaskState


@dataclass(frozen=True, slots=True)
class TaskPage:
    """A task with what hangs on it."""

    task: Task
    assignments: list[Assignment]
    results: list[ExpectedResult]
    evidence: list[Evidence]
    notes: list[ProgressNote]
    obstacles: list[Obstacle]

    @property
    def leads(self) -> list[Assignment]:
        """The lead units."""
        return [one for one in self.assignments if one.role == Assignment.LEAD]


def task_for(by: Actor, code: str) -> Task:
    """The task, or Missing when it is not there for this actor."""
    task = (
        policies.visible_tasks(by)
        .select_related("plan", "specification", "section")
        .filter(code=code)
        .first()
    )
    if task is None:
        raise Missing
    return task


def task_page(by: Actor, code: str) -> TaskPage:
    """Six queries."""
    task = task_for(by, code)
    evidence = (
        Evidence.objects.filter(uses__task=task)
        .distinct()
        .select_related("capture", "unit")
        .prefetch_related(Prefetch("files", EvidenceFile.objects.select_related("file")))
        .order_by("-happened_on", "-id")
    )
    return TaskPage(
        task=task,
        assignments=list(task.assignments.select_related("unit")),
        results=list(task.results.select_related("assignment__unit").order_by("starts_on", "id")),
        evidence=list(evidence[:100]),
        notes=list(task.notes.select_related("assignment__unit")[:50]),
        obstacles=list(task.obstacles.all()[:20]),
    )


def workable(by: Actor, task: Task) -> list[Assignment]:
    """The parts of a task that the actor may carry out, or enter for."""
    parts = task.assignments.select_related("unit", "task").exclude(
        state__in=[AssignmentState.RETURNED, AssignmentState.PROPOSED]
    )
    if policies.covers(by, policies.RIGHTS["confirm"], task.owner_path):
        external = task.assignments.filter(unit__isnull=True).select_related("task")
        return [*parts, *external]
    return [one for one in parts if policies.may_carry_out(by, one)]


def nearest(by: Actor, *, on: date, limit: int) -> list[ExpectedResult]:
    """The results of the actor's units that are most pressing now: late first, then by day."""
    where = Q(pk__in=[])
    for path in sorted({one.unit_path for one in by.grants if one.role in policies.UNIT_ROLES}):
        where |= below("unit_path", path)
    rows = ExpectedResult.objects.pursued().filter(where, done_on__isnull=True, starts_on__lte=on)
    found: dict[int, ExpectedResult] = {}
    for result in rows.select_related("task", "assignment").order_by("due_on", "id")[:60]:
        found.setdefault(result.assignment_id, result)
        if len(found) == limit:
            break
    return list(found.values())


def usable_assignments(by: Actor, evidence: Evidence) -> list[Assignment]:
    """Open parts that the actor may carry out or enter for and that a proof does not serve yet.

    The nearest first, at most a hundred; one query.
    """
    units = policies.below_grants(by, policies.UNIT_ROLES, "unit_path")
    plans = policies.below_grants(by, policies.RIGHTS["confirm"], "task__owner_path")
    rows = Assignment.objects.filter(
        units | plans,
        Q(task__plan=None) | Q(task__plan__status=PlanStatus.ISSUED),
        task__state=TaskState.OPEN,
        task__dropped_at__isnull=True,
        state__in=[AssignmentState.ASSIGNED, AssignmentState.ACCEPTED],
    ).exclude(task__evidence_uses__evidence=evidence)
    found = rows.select_related("task__plan", "unit").order_by("task__next_due_on", "id")
    return list(found[:100])


def open_assignments(by: Actor, unit_path: str, *, but: int) -> list[Assignment]:
    """Other open tasks of the same unit, for one proof that serves many; at most thirty."""
    if not unit_path:
        return []
    rows = Assignment.objects.filter(
        below("unit_path", unit_path),
        Q(task__plan=None) | Q(task__plan__status=PlanStatus.ISSUED),
        task__state=TaskState.OPEN,
        task__in=policies.visible_tasks(by),
        state__in=[AssignmentState.ASSIGNED, AssignmentState.ACCEPTED],
    ).exclude(task=but)
    return list(rows.select_related("task", "task__plan").order_by("task__next_due_on", "id")[:30])
