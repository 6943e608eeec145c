"""Plans in a list, and what the page of one plan says: counts that open to their rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from motcua.plans import policies
from motcua.plans.models import (
    Assignment,
    Evidence,
    EvidenceUse,
    ExpectedResult,
    Plan,
    Task,
)
from motcua.plans.rules.states import AssignmentState, TaskState


@dataclass(frozen=True, slots=True)
class TaskFigures:
    """The tasks of one plan and what they owe, for its line in the list."""

    tasks: int = 0
    results: int = 0
    done: int = 0


def task_figures(plans: Iterable[Plan]) -> dict[int, TaskFigures]:
    """By plan, for the plans on one page alone: a join would count those of every plan; one query.

    A plan without tasks has no entry.
    """
    rows = (
        Task.objects.kept()
        .filter(plan__in=[plan.pk for plan in plans])
        .order_by()
        .values_list("plan")
        .annotate(Count("pk"), Sum("results_count"), Sum("results_done_count"))
    )
    return {plan: TaskFigures(*figures) for plan, *figures in rows}


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """The figures of a plan's page; each is the number of rows that its link opens."""

    tasks: int
    unmeasured: int
    """Tasks with no expected result: nothing about them can be late or done."""
    results: int
    done: int
    late: int
    waiting: int
    returned: int
    external: int
    """Names of lead units that match nothing in the tree."""


def counts_of(plan: Plan, *, on: date) -> PlanCounts:
    """Four queries."""
    tasks = Task.objects.kept().filter(plan=plan).exclude(state=TaskState.CANCELLED)
    whole = tasks.aggregate(
        tasks=Count("pk"),
        unmeasured=Count("pk", filter=Q(results_count=0)),
        results=Coalesce(Sum("results_count"), 0),
        done=Coalesce(Sum("results_done_count"), 0),
    )
    dropped = Task.objects.filter(plan=plan, dropped_at__isnull=False)
    parts = (
        Assignment.objects.filter(plan=plan, role=Assignment.LEAD)
        .exclude(task__in=dropped)
        .aggregate(
            returned=Count("pk", filter=Q(state=AssignmentState.RETURNED)),
            external=Count("pk", filter=Q(unit__isnull=True)),
        )
    )
    return PlanCounts(
        **whole,
        **parts,
        late=late_results(plan, on=on).count(),
        waiting=Evidence.objects.filter(
            policies.waiting_evidence(),
            pk__in=EvidenceUse.objects.filter(task__plan=plan).values("evidence"),
        ).count(),
    )


def late_results(plan: Plan, *, on: date) -> QuerySet[ExpectedResult]:
    """Results past their day without proof, not even a waiting one; partners never count."""
    return ExpectedResult.objects.filter(
        plan=plan, done_on__isnull=True, due_on__lt=on, is_binding=True
    ).exclude(quantity__lte=F("accepted_amount") + F("waiting_amount"))


def check_summary(plan: Plan) -> dict[str, Any]:
    """What was found when the signed file was compared and verified, for the page."""
    check = plan.signed_check or {}
    return {
        "is_there": bool(check),
        "unreadable": check.get("unreadable", ""),
        "same": check.get("same"),
        "differences": check.get("differences", []),
        "signatures": check.get("signatures", []),
    }
