"""The programme: tasks in a list and in a matrix of twelve months; the inbox of a unit.

Lists page by key; the number of queries does not depend on the number of rows.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, F, OuterRef, Prefetch, Q, QuerySet

from motcua.agencies import facade as agencies
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Cursor, Page, page_by_key
from motcua.foundation.paths import below
from motcua.plans import policies
from motcua.plans.models import Assignment, ExpectedResult, Plan, Task
from motcua.plans.rules.lateness import Owed, Standing, standing
from motcua.plans.rules.states import AssignmentState, TaskState

UNPROVED = Q(done_on__isnull=True) & Q(quantity__gt=F("accepted_amount") + F("waiting_amount"))
"""Results for which not even a waiting proof is there."""


def owed(result: ExpectedResult) -> Owed:
    """What the rule of lateness needs of a result."""
    return Owed(
        starts_on=result.starts_on,
        due_on=result.due_on,
        quantity=result.quantity,
        accepted=result.accepted_amount,
        waiting=result.waiting_amount,
        done_on=result.done_on,
        is_binding=result.is_binding,
    )


def standing_of(result: ExpectedResult, *, on: date) -> Standing:
    """Where a result stands on a day."""
    return standing(owed(result), on=on)


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a programme is shown: a unit's part, a role in it, a state."""

    unit_path: str = ""
    role: str = ""
    state: str = ""


STATES: dict[str, str] = {
    "": "tất cả",
    "qua-han": "quá hạn",
    "sap-den-han": "sắp đến hạn",
    "cho-xac-nhan": "chờ xác nhận",
    "chua-do": "chưa đo được",
    "tra-lai": "đơn vị trả lại",
    "xong": "hoàn thành",
}


def chosen(tasks: QuerySet[Task], choice: Choice, *, on: date, soon: date) -> QuerySet[Task]:
    """The tasks that a choice leaves; `soon` is the last day that counts as due soon."""
    if choice.unit_path or choice.role:
        parts = Assignment.objects.filter(below("unit_path", choice.unit_path), task=OuterRef("pk"))
        tasks = tasks.filter(Exists(parts.filter(role=choice.role) if choice.role else parts))
    return tasks.filter(_state(choice.state, on=on, soon=soon))


def _state(state: str, *, on: date, soon: date) -> Q:
    results = ExpectedResult.objects.filter(task=OuterRef("pk"))
    returned = Assignment.objects.filter(task=OuterRef("pk"), state=AssignmentState.RETURNED)
    late = results.filter(UNPROVED, due_on__lt=on, is_binding=True)
    near = results.filter(UNPROVED, due_on__gte=on, due_on__lte=soon)
    waiting = results.filter(done_on__isnull=True, waiting_amount__gt=0)
    conditions: dict[str, Q] = {
        "qua-han": Q(Exists(late)),
        "sap-den-han": Q(Exists(near)),
        "cho-xac-nhan": Q(Exists(waiting)),
        "chua-do": Q(results_count=0, state__in=[TaskState.OPEN, TaskState.PROPOSED]),
        "tra-lai": Q(Exists(returned)),
        "xong": Q(state=TaskState.FINISHED)
        | Q(results_count__gt=0, results_done_count=F("results_count")),
    }
    return conditions.get(state, Q())


def tasks_of(
    plan: Plan, by: Actor, choice: Choice, *, on: date, soon: date, cursor: Cursor
) -> Page[Task]:
    """Fifty tasks of a plan that the actor sees, with their lead units alone; three queries."""
    leads = Assignment.objects.filter(role=Assignment.LEAD).prefetch_related("unit")
    rows = (
        policies.visible_tasks(by)
        .filter(plan=plan)
        .exclude(state=TaskState.CANCELLED)
        .select_related("specification")
        .prefetch_related(Prefetch("assignments", leads))
    )
    return page_by_key(chosen(rows, choice, on=on, soon=soon), key="order", **cursor)


def units_of(plan: Plan) -> list[tuple[str, str]]:
    """Path and name of every unit that the plan gives something, by path; two queries."""
    given = Assignment.objects.filter(plan=plan, unit__isnull=False)
    paths = given.order_by("unit_path").values_list("unit_path", flat=True).distinct()
    units = agencies.units_at(paths)
    return [(path, units[path].name) for path in paths if path in units]


def current_results(tasks: Sequence[Task], *, on: date) -> dict[int, ExpectedResult]:
    """For each task its most pressing result: the first unproved, else the last; one query."""
    found: dict[int, ExpectedResult] = {}
    rows = ExpectedResult.objects.filter(task__in=[task.pk for task in tasks])
    for result in rows.order_by("due_on", "id"):
        known = found.get(result.task_id)
        if known is None or known.done_on is not None or _is_waiting(known):
            found[result.task_id] = result
    return found


def _is_waiting(result: ExpectedResult) -> bool:
    return result.accepted_amount + result.waiting_amount >= result.quantity


def months_of(tasks: Iterable[Task], year: int) -> dict[int, dict[int, list[ExpectedResult]]]:
    """Task → month (1–12) → the results due in it, of one year; one query."""
    found: dict[int, dict[int, list[ExpectedResult]]] = defaultdict(lambda: defaultdict(list))
    rows = ExpectedResult.objects.filter(
        task__in=[task.pk for task in tasks],
        due_on__gte=date(year, 1, 1),
        due_on__lte=date(year, 12, 31),
    )
    for result in rows.order_by("due_on", "id"):
        found[result.task_id][result.due_on.month].append(result)
    return found


def inbox(
    by: Actor, *, only_mine: bool, state: str, on: date, soon: date, cursor: Cursor
) -> Page[ExpectedResult]:
    """What the actor's units owe, the most pressing first; fifty rows, two queries."""
    paths = sorted({grant.unit_path for grant in by.grants if grant.role in policies.UNIT_ROLES})
    where = Q(pk__in=[])
    for path in paths:
        where |= below("unit_path", path)
    rows = ExpectedResult.objects.pursued().filter(where)
    if only_mine:
        rows = rows.filter(assignment__responsible=by.code)
    rows = rows.filter(_inbox_state(state, on=on, soon=soon)).select_related(
        "task", "plan", "assignment__unit"
    )
    return page_by_key(rows, key="due_on", **cursor)


def _inbox_state(state: str, *, on: date, soon: date) -> Q:
    open_ones = Q(done_on__isnull=True)
    return {
        "qua-han": UNPROVED & Q(due_on__lt=on, is_binding=True),
        "sap-den-han": UNPROVED & Q(due_on__gte=on, due_on__lte=soon),
        "cho-xac-nhan": open_ones & Q(waiting_amount__gt=0),
        "xong": Q(done_on__isnull=False),
    }.get(state, open_ones & Q(starts_on__lte=soon))
