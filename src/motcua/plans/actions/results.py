"""The results a task owes: made from its words and its specification, and kept in account.

Shared by the actions that change either; always inside their transaction.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Min, Q

from motcua.kernel.working_time import BeyondHorizon, WorkingCalendar
from motcua.plans.actions.serving import serve_again
from motcua.plans.models import Assignment, EvidenceUse, ExpectedResult, Specification, Task
from motcua.plans.rules.rhythm import Rhythm, Window, windows
from motcua.plans.rules.states import AssignmentState, EvidenceState, TaskState

FROM_WORDS = {
    "weekly": Rhythm.WEEKLY,
    "monthly": Rhythm.MONTHLY,
    "quarterly": Rhythm.QUARTERLY,
    "yearly": Rhythm.YEARLY,
}
"""Rhythms that the signed words may name themselves."""

MOST = 2_000_000_000
"""What a column of amounts holds; far above any quantity that a task may ask for."""

Calendars = Callable[[str], WorkingCalendar]
"""The working calendar of a unit by its path ("" for a body outside the tree)."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What a task owes: its windows, how much in each, and whether one proof serves all."""

    windows: tuple[Window, ...]
    quantity: int
    last_day: date | None
    """An internal day that replaces the end of the last window."""


NOTHING = Demand((), 1, None)
"""What a task owes that is not given out, or called off."""


def demand_of(task: Task, specification: Specification | None) -> Demand:
    """What the task owes by its words, or by its specification where there is one."""
    rhythm, starts_on, ends_on = _term_of(task, specification)
    quantity = specification.quantity if specification else 1
    if rhythm is None or starts_on is None or ends_on is None:
        return Demand((), quantity, None)
    last_day = specification.due_on if specification else None
    return Demand(tuple(windows(rhythm, starts_on, ends_on)), quantity, last_day)


def _term_of(
    task: Task, specification: Specification | None
) -> tuple[Rhythm | None, date | None, date | None]:
    plan = task.plan
    starts_on = task.starts_on or (plan.starts_on if plan else task.finishes_on)
    ends_on = task.finishes_on or (plan.ends_on if plan else None)
    rhythm = FROM_WORDS.get(task.recurrence)
    if specification is not None:
        starts_on = specification.starts_on or starts_on
        ends_on = specification.due_on or ends_on
        rhythm = Rhythm(specification.rhythm) if specification.rhythm else rhythm
        rhythm = rhythm or Rhythm.ONCE
    elif rhythm is None and task.finishes_on is not None:
        rhythm = Rhythm.ONCE
    if starts_on and ends_on and starts_on > ends_on:
        starts_on = ends_on
    return rhythm, starts_on, ends_on


def lock_tasks(task_ids: Iterable[int]) -> None:
    """Hold tasks to the end of the transaction, in one order for everybody.

    Whoever counts a task's results holds it, so that two proofs are never counted past each other.
    """
    found = Task.objects.select_for_update(no_key=True).filter(pk__in=set(task_ids))
    list(found.order_by("pk").values_list("pk", flat=True))


def rebuild(task: Task, calendars: Calendars) -> None:
    """Make the expected results of a task anew; proofs stay with the window of their day.

    The caller holds the task. A finished task keeps what it owed; one called off owes nothing.
    """
    specification = Specification.objects.filter(task=task).first()
    owes = task.state in (TaskState.OPEN, TaskState.FINISHED)
    demand = demand_of(task, specification) if owes else NOTHING
    leads = [
        assignment
        for assignment in task.assignments.select_related("unit")
        if assignment.role == Assignment.LEAD and assignment.state != AssignmentState.RETURNED
    ]
    kept: set[int] = set()
    for lead in leads:
        kept |= _rebuild_one(task, lead, demand, calendars(lead.unit_path))
    serve_again(task, specification, kept)
    ExpectedResult.objects.filter(task=task).exclude(pk__in=kept).delete()
    account(ExpectedResult.objects.filter(task=task))
    summarise(task)


def _rebuild_one(
    task: Task, lead: Assignment, demand: Demand, calendar: WorkingCalendar
) -> set[int]:
    kept = set()
    last = len(demand.windows) - 1
    for index, window in enumerate(demand.windows):
        exact = demand.last_day if index == last else None
        result, _ = ExpectedResult.objects.update_or_create(
            assignment=lead,
            starts_on=window.starts_on,
            defaults={
                "task": task,
                "plan": task.plan,
                "unit_path": lead.unit_path,
                "label": window.label,
                "due_on": exact or _working_end(window, calendar),
                "quantity": demand.quantity,
                "is_binding": not lead.is_partner and lead.unit_id is not None,
            },
        )
        kept.add(result.pk)
    return kept


def _working_end(window: Window, calendar: WorkingCalendar) -> date:
    """The last working day of the window; its last day where it has none.

    Also its last day in a year without calendar yet: a plan of five years is issued today, and
    `rebuild` finds the working day once the year's days off are known.
    """
    try:
        day = calendar.on_or_before(window.ends_on)
    except BeyondHorizon:
        return window.ends_on
    return day if day >= window.starts_on else window.ends_on


def account(results: Iterable[ExpectedResult]) -> None:
    """Count the proofs of each result again, and find the day its quantity was reached."""
    rows = {result.pk: result for result in results}
    uses: dict[int, list[EvidenceUse]] = defaultdict(list)
    found = EvidenceUse.objects.filter(result__in=rows).select_related("evidence")
    for use in found.order_by("evidence__happened_on", "id"):
        if use.result_id is not None:
            uses[use.result_id].append(use)
    for pk, result in rows.items():
        _account_one(result, uses[pk])
    ExpectedResult.objects.bulk_update(
        rows.values(), ["accepted_amount", "waiting_amount", "done_on"], batch_size=200
    )


def _account_one(result: ExpectedResult, uses: list[EvidenceUse]) -> None:
    confirmed = [use for use in uses if use.evidence.state == EvidenceState.CONFIRMED]
    accepted = [use for use in confirmed if not use.is_asked]
    waiting = [use for use in uses if use.evidence.state == EvidenceState.WAITING]
    waiting += [use for use in confirmed if use.is_asked]
    result.accepted_amount = min(MOST, sum(use.amount for use in accepted))
    result.waiting_amount = min(MOST, sum(use.amount for use in waiting))
    result.done_on = None
    reached = 0
    for use in accepted:
        reached += use.amount
        if reached >= result.quantity:
            result.done_on = use.evidence.happened_on
            return


def summarise(task: Task) -> None:
    """Bring the task's own counts up to date with its results."""
    owed = Q(done_on__isnull=True)
    found = ExpectedResult.objects.filter(task=task).aggregate(
        whole=Count("pk"), done=Count("pk", filter=~owed), due=Min("due_on", filter=owed)
    )
    task.results_count = found["whole"]
    task.results_done_count = found["done"]
    task.next_due_on = found["due"]
    task.save(update_fields=["results_count", "results_done_count", "next_due_on"])
