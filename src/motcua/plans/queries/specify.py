"""The rows of the specifying table: the words of each task beside what was added."""

from dataclasses import dataclass

from django.db.models import Count

from motcua.foundation.paging import Page, page_by_key
from motcua.plans.models import Assignment, Plan, Specification, Task
from motcua.plans.rules.measurability import Measurability, measurability
from motcua.plans.rules.states import TaskState


@dataclass(frozen=True, slots=True)
class Row:
    """A task, its specification (None = not specified yet), its lead units."""

    task: Task
    specification: Specification | None
    leads: list[Assignment]


def rows(plan: Plan, *, after: str | None, before: str | None) -> tuple[list[Row], Page[Task]]:
    """Fifty tasks by their order; three queries."""
    page = page_by_key(
        Task.objects.kept()
        .filter(plan=plan)
        .exclude(state=TaskState.CANCELLED)
        .select_related("specification")
        .prefetch_related("assignments__unit"),
        key="order",
        after=after,
        before=before,
    )
    return [_row(task) for task in page.rows], page


def _row(task: Task) -> Row:
    leads = [one for one in task.assignments.all() if one.role == Assignment.LEAD]
    return Row(task, getattr(task, "specification", None), leads)


def measurable(plan: Plan) -> Measurability:
    """How much of the plan can be measured; one query."""
    found = (
        Task.objects.kept()
        .filter(plan=plan)
        .exclude(state=TaskState.CANCELLED)
        .order_by()
        .values_list("results_count", "specification__rhythm")
        .annotate(Count("pk"))
    )
    kinds = [((count > 0, rhythm or ""), tasks) for count, rhythm, tasks in found]
    return measurability([kind for kind, tasks in kinds for _ in range(tasks)])
