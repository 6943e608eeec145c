"""Remind units of what they owe: in the application and, by its notices, by e-mail."""

from collections import defaultdict
from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.foundation.actor import Role
from motcua.foundation.schedule import job
from motcua.kernel import clock
from motcua.people import facade as people
from motcua.plans.actions.remind import note_reminder
from motcua.plans.models import ExpectedResult
from motcua.plans.queries.programme import UNPROVED
from motcua.plans.rules.reminders import step_due

HOUR = 7
"""Not before seven in the morning."""


@job(name="plans.remind", every=timedelta(minutes=30))
def remind(at: datetime) -> None:
    """One notice a unit and day, however many results have reached a step."""
    if clock.local(at).hour < HOUR:
        return
    today = clock.local_date(at)
    owed = (
        ExpectedResult.objects.pursued()
        .filter(UNPROVED, starts_on__lte=today, due_on__gte=today, is_binding=True)
        .select_related("task", "assignment")
    )
    by_unit: dict[tuple[str, str], list[tuple[ExpectedResult, int]]] = defaultdict(list)
    for result in owed.iterator(chunk_size=500):
        step = step_due(result.starts_on, result.due_on, on=today)
        if step:
            by_unit[result.unit_path, result.assignment.responsible].append((result, step))
    for (path, responsible), steps in by_unit.items():
        _remind_unit(path, responsible, steps, at)


def _remind_unit(
    path: str, responsible: str, steps: list[tuple[ExpectedResult, int]], at: datetime
) -> None:
    """Note and notice together or not at all: a worker killed between them loses neither."""
    with transaction.atomic():
        fresh = [result for result, step in steps if note_reminder(result.pk, step, at=at)]
        if fresh:
            _tell(path, responsible, fresh, at)


def _tell(path: str, responsible: str, results: list[ExpectedResult], at: datetime) -> None:
    officers = [responsible] if responsible else []
    officers = officers or [one.code for one in people.members_with(Role.UNIT_OFFICER, path)]
    nearest = min(results, key=lambda one: one.due_on)
    people.notify(
        officers,
        text=_("%(count)s việc cần làm; gần nhất: “%(task)s”, hạn %(day)s.")
        % {
            "count": len(results),
            "task": nearest.task.text[:80],
            "day": f"{nearest.due_on:%d/%m/%Y}",
        },
        url=reverse("plans:inbox"),
        ref=f"plans.task:{nearest.task.code}",
        kind="plans.reminder",
        at=at,
    )
