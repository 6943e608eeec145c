"""Report duties, the reports they owe and what units hand in for them.

The number of queries does not depend on the number of rows.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, QuerySet

from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.paths import below
from motcua.plans import policies
from motcua.plans.models import Plan, ReportDuty, ReportObligation, UnitReport
from motcua.plans.rules.report_standing import SOON, ReportStanding, report_standing
from motcua.plans.rules.states import ObligationState, PlanStatus


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty in the plan's words with the reports it owes."""

    duty: ReportDuty
    obligations: tuple[ReportObligation, ...]


def duties_of(plan: Plan) -> list[DutyRow]:
    """The duties of a plan, each with its obligations by day; two queries."""
    duties = plan.report_duties.kept().order_by("order", "id")
    owed: dict[int, list[ReportObligation]] = {}
    for obligation in with_counts(plan.obligations.all()).order_by("due_on", "id"):
        owed.setdefault(obligation.duty_id, []).append(obligation)
    return [DutyRow(duty, tuple(owed.get(duty.pk, ()))) for duty in duties]


def with_counts(rows: QuerySet[ReportObligation]) -> QuerySet[ReportObligation]:
    """Obligations with how many unit reports are expected and how many have come."""
    return rows.annotate(
        expected_count=Count("unit_reports"),
        received_count=Count("unit_reports", filter=Q(unit_reports__received_on__isnull=False)),
    )


def owed_by(
    by: Actor, *, state: str, on: date, after: str | None = None, before: str | None = None
) -> Page[ReportObligation]:
    """Reports that the actor's agency or unit owes itself, by day; fifty rows, one query."""
    where = Q(pk__in=[])
    for path in unit_paths(by):
        where |= below("unit_path", path)
    rows = ReportObligation.objects.filter(where, plan__status=PlanStatus.ISSUED)
    rows = rows.filter(_state(state, on=on)).select_related("duty", "plan")
    return page_by_key(with_counts(rows), key="due_on", after=after, before=before)


def _state(state: str, *, on: date) -> Q:
    is_open = Q(state=ObligationState.OPEN)
    return {
        "qua-han": is_open & Q(due_on__lt=on),
        "sap-den-han": is_open & Q(due_on__gte=on, due_on__lte=on + SOON),
        "da-gui": Q(state=ObligationState.SUBMITTED),
        "tat-ca": Q(),
    }.get(state, is_open)


def asked_of(by: Actor, *, on: date, limit: int = 50) -> list[UnitReport]:
    """Reports that the actor's own units have still to hand in, by day; one query."""
    where = Q(pk__in=[])
    for path in unit_paths(by):
        where |= below("unit_path", path)
    rows = UnitReport.objects.filter(where, received_on__isnull=True)
    rows = rows.filter(
        obligation__state=ObligationState.OPEN, obligation__plan__status=PlanStatus.ISSUED
    )
    return list(rows.select_related("obligation__plan", "unit").order_by("due_on", "id")[:limit])


def unit_paths(by: Actor) -> list[str]:
    """The units the actor carries out work for."""
    return sorted({grant.unit_path for grant in by.grants if grant.role in policies.UNIT_ROLES})


def handed_in(obligation: ReportObligation, by: Actor) -> list[UnitReport]:
    """The unit reports of an obligation that the actor sees, by unit; one query."""
    rows = policies.visible_unit_reports(by).filter(obligation=obligation)
    return list(rows.select_related("unit", "file").order_by("unit_path"))


def standing_of(obligation: ReportObligation, *, on: date) -> ReportStanding:
    """Where a report owed stands on a day."""
    return report_standing(obligation.due_on, obligation.submitted_on, on=on)


def unit_standing_of(report: UnitReport, *, on: date) -> ReportStanding:
    """Where a unit's report stands on a day; a partner is asked and never late."""
    is_binding = not report.unit.is_partner
    return report_standing(report.due_on, report.received_on, on=on, is_binding=is_binding)
