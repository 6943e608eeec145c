"""What each unit of a plan owes now, for the ready words."""

from collections import defaultdict
from datetime import date

from motcua.plans.models import Assignment, ExpectedResult, Plan
from motcua.plans.queries.programme import UNPROVED
from motcua.plans.rules.chat_text import Line
from motcua.plans.rules.states import TaskState


def owed_by_unit(plan: Plan, *, on: date, soon: date) -> dict[str, list[Line]]:
    """Unit name → what it owes by `soon`, late first; one query."""
    rows = (
        ExpectedResult.objects.filter(
            UNPROVED, plan=plan, due_on__lte=soon, task__state=TaskState.OPEN
        )
        .select_related("task", "assignment__unit")
        .order_by("unit_path", "due_on", "id")
    )
    found: dict[str, list[Line]] = defaultdict(list)
    for result in rows[:2000]:
        late = result.is_binding and result.due_on < on
        name = name_of(result.assignment)
        found[name].append(Line(result.task.text, result.label, result.due_on, late))
    return found


def name_of(assignment: Assignment) -> str:
    """The unit's name in the tree, or as the document wrote it."""
    return assignment.unit.name if assignment.unit else assignment.named_as
