"""Rows of the Monday page and how each reads in one line."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from motcua.foundation.paths import below
from motcua.kernel.clock import local_date
from motcua.plans import policies
from motcua.plans.models import Evidence, ExpectedResult, Obstacle, Plan, ReportObligation, Task
from motcua.plans.queries.obstacles import with_answers
from motcua.plans.queries.pages import page_of
from motcua.plans.queries.programme import UNPROVED
from motcua.plans.queries.targets import TargetView
from motcua.plans.rules.states import (
    ObligationState,
    ObstacleState,
    PlanStatus,
    TaskState,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what, who, which day, and its page."""

    text: str
    who: str
    on: date | None
    url: str


def results(path: str) -> QuerySet[ExpectedResult]:
    """Results owed by the units below the path, and those of the plans and letters of its owners.

    Two queries find the owners' plans, and the tasks outside any plan given to units elsewhere:
    with their keys spelled out each part of the condition has an index on both databases.
    """
    mine = below("unit_path", path)
    plans = list(Plan.objects.filter(below("owner_path", path)).values_list("pk", flat=True))
    elsewhere = ExpectedResult.objects.filter(~mine if path else Q(pk=None), task=OuterRef("pk"))
    letters = Task.objects.filter(Exists(elsewhere), below("owner_path", path), plan=None)
    tasks = list(letters.values_list("pk", flat=True))
    return (
        ExpectedResult.objects.filter(mine | Q(plan__in=plans) | Q(task__in=tasks))
        .filter(task__dropped_at__isnull=True)
        .select_related("task", "assignment__unit")
    )


def owed(found: QuerySet[ExpectedResult]) -> QuerySet[ExpectedResult]:
    """Of some results those still without proof, of tasks that are under way."""
    return found.filter(UNPROVED, task__state=TaskState.OPEN)


def owed_reports(path: str) -> QuerySet[ReportObligation]:
    """Reports still to be sent by the units below the path, of plans in execution."""
    return ReportObligation.objects.filter(
        below("unit_path", path), state=ObligationState.OPEN, plan__status=PlanStatus.ISSUED
    ).select_related("duty", "plan")


def sent_reports(path: str, first: date, last: date) -> QuerySet[ReportObligation]:
    """Reports sent between two days."""
    return ReportObligation.objects.filter(
        below("unit_path", path), submitted_on__gte=first, submitted_on__lte=last
    ).select_related("duty", "plan")


def submitted_plans(path: str) -> QuerySet[Plan]:
    """Plans waiting for approval."""
    return Plan.objects.filter(below("owner_path", path), status=PlanStatus.SUBMITTED)


def held_obstacles(path: str) -> QuerySet[Obstacle]:
    """Open obstacles held below the path whose last word is not an answer."""
    held = Obstacle.objects.filter(below("holder_path", path), state=ObstacleState.OPEN)
    return with_answers(held).filter(Q(is_answered=False)).select_related("raised_unit", "holder")


def waiting_proofs(path: str) -> QuerySet[Evidence]:
    """Proofs of the plans owned below the path that wait for confirmation."""
    return Evidence.objects.filter(
        policies.waiting_evidence() & below("owner_path", path)
    ).select_related("unit")


def result_line(row: ExpectedResult) -> Line:
    """A result with the unit that owes it and its day."""
    who = row.assignment.unit.short_name or row.assignment.unit.name if row.assignment.unit else ""
    text = f"{row.task.text} ({row.label})"
    return Line(text, who, row.due_on, page_of("task", row.task.code))


def done_line(row: ExpectedResult) -> Line:
    """A result with the day it was reached."""
    line = result_line(row)
    return Line(line.text, line.who, row.done_on, line.url)


def report_line(row: ReportObligation) -> Line:
    """A report with whom it goes to."""
    who = row.duty.to_text or row.duty.who_text
    return Line(row.label, who, row.due_on, page_of("obligation", row.code))


def sent_line(row: ReportObligation) -> Line:
    """A report with the day it was sent."""
    line = report_line(row)
    return Line(line.text, line.who, row.submitted_on, line.url)


def target_line(view: TargetView) -> Line:
    """A target that is behind, with its state."""
    return Line(view.target.text, view.state.label, None, page_of("target", view.target.code))


def plan_line(row: Plan) -> Line:
    """A plan that waits for approval."""
    return Line(row.title, "", local_date(row.created_at), page_of("plan", row.code))


def obstacle_line(row: Obstacle) -> Line:
    """An obstacle with the unit that raised it."""
    who = row.raised_unit.short_name or row.raised_unit.name
    return Line(row.text, who, local_date(row.raised_at), page_of("obstacle", row.code))


def proof_line(row: Evidence) -> Line:
    """A proof with the unit that handed it in."""
    who = row.unit.short_name or row.unit.name if row.unit else ""
    return Line(row.title, who, local_date(row.created_at), page_of("evidence", row.code))
