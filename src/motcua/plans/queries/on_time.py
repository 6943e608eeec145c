"""What was owed and done on time: expected results, and reports of the agency or its units."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from django.db.models import F, Q

from motcua.agencies import facade as agencies
from motcua.plans.models import ExpectedResult, ReportObligation, Task, UnitReport
from motcua.plans.queries.pages import page_of
from motcua.plans.rules.figures import HUNDRED
from motcua.plans.rules.registry import Count, Proof, Scope
from motcua.plans.rules.states import TaskState

ONE, NOTHING = Decimal(1), Decimal(0)

Row = tuple[str, str, str, date, date | None]
"""Title, page, unit, day due, day done."""


def results_due(scope: Scope) -> Count:
    """Expected results that fell due in the scope; what a partner owes does not count.

    Results whose proofs wait for confirmation stand apart: they are neither done nor late.
    Three queries: twelve results of a task need its words once.
    """
    tasks = {
        pk: (text, page_of("task", code))
        for pk, text, code in Task.objects.kept()
        .filter(plan__code=scope.plan_code)
        .exclude(state=TaskState.CANCELLED)
        .values_list("pk", "text", "code")
    }
    due = ExpectedResult.objects.filter(
        Q(done_on__isnull=False) | Q(quantity__gt=F("accepted_amount") + F("waiting_amount")),
        is_binding=True,
        plan__code=scope.plan_code,
        due_on__gte=scope.starts_on,
        due_on__lte=scope.ends_on,
    ).order_by("due_on", "id")
    rows = list(due.values_list("task_id", "label", "unit_path", "due_on", "done_on"))
    units = agencies.units_at({path for _, _, path, _, _ in rows if path})
    names = {path: unit.name for path, unit in units.items()}
    return share_of(
        (f"{tasks[task][0]} ({label})", tasks[task][1], names.get(path, ""), due_on, done_on)
        for task, label, path, due_on, done_on in rows
        if task in tasks
    )


def reports_due(scope: Scope) -> Count:
    """Reports that the agency owed under the plan in the scope."""
    rows = ReportObligation.objects.filter(
        plan__code=scope.plan_code, due_on__gte=scope.starts_on, due_on__lte=scope.ends_on
    ).order_by("due_on", "id")
    return share_of(
        (row.label, page_of("obligation", row.code), "", row.due_on, row.submitted_on)
        for row in rows
    )


def unit_reports_due(scope: Scope) -> Count:
    """Reports that units owed under the plan in the scope; those of partners do not count."""
    rows = (
        UnitReport.objects.filter(
            obligation__plan__code=scope.plan_code,
            due_on__gte=scope.starts_on,
            due_on__lte=scope.ends_on,
            unit__is_partner=False,
        )
        .select_related("obligation", "unit")
        .order_by("due_on", "id")
    )
    return share_of(
        (
            f"{row.obligation.label}: {row.unit.name}",
            page_of("unit_report", row.code),
            row.unit.name,
            row.due_on,
            row.received_on,
        )
        for row in rows
    )


def share_of(rows: Iterable[Row]) -> Count:
    """The per cent done by their day; None of nothing, never 0."""
    proofs = tuple(
        Proof(title, due_on, url, ONE if done_on and done_on <= due_on else NOTHING, unit)
        for title, url, unit, due_on, done_on in rows
    )
    done = sum((proof.amount for proof in proofs), NOTHING)
    return Count(HUNDRED * done / len(proofs) if proofs else None, proofs, len(proofs))
