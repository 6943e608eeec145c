"""Which plans, obligations and units' reports a report may be written about."""

from collections.abc import Sequence

from motcua.foundation.actor import Actor
from motcua.plans import policies
from motcua.plans.models import Plan, ReportObligation, UnitReport
from motcua.plans.queries.report_material import sections_of
from motcua.plans.rules.report_material import (
    ObligationBrief,
    PlanBrief,
    ReceivedReport,
    SectionBrief,
)
from motcua.plans.rules.states import ObligationState, PlanStatus

IN_FORCE = [PlanStatus.ISSUED, PlanStatus.CLOSED]


def reportable_plans(by: Actor) -> list[PlanBrief]:
    """Issued plans for which the actor may write reports, newest first. One query."""
    rows = policies.visible_plans(by).filter(status__in=IN_FORCE).order_by("-issued_on", "-id")
    found = rows.select_related("agency")[:200]
    return [_brief(plan) for plan in found if policies.may(by, "report", plan)]


def plan_briefs(codes: Sequence[str]) -> list[PlanBrief]:
    """The plans with these codes, the oldest first. One query."""
    rows = Plan.objects.filter(code__in=codes).select_related("agency")
    return [_brief(plan) for plan in rows.order_by("issued_on", "id")]


def plan_sections(codes: Sequence[str]) -> tuple[SectionBrief, ...]:
    """The headings of these plans in their order. Three queries."""
    return sections_of(list(Plan.objects.filter(code__in=codes)))


def _brief(plan: Plan) -> PlanBrief:
    return PlanBrief(
        code=plan.code,
        title=plan.title,
        doc_type=plan.doc_type,
        number=plan.document_number,
        issued_on=plan.issued_on,
        issuer=plan.agency.name,
        owner_code=plan.owner_id,
        owner_path=plan.owner_path,
        agency_code=plan.agency_id,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        signer=(plan.signer_authority, plan.signer_position, plan.signer_name),
    )


def open_obligations(by: Actor) -> list[ObligationBrief]:
    """Reports owed that the actor may write, the most pressing first. One query."""
    rows = ReportObligation.objects.filter(
        state=ObligationState.OPEN, plan__in=policies.visible_plans(by).filter(status__in=IN_FORCE)
    ).select_related("plan", "duty")
    found = rows.order_by("due_on", "id")[:100]
    return [_obligation(one) for one in found if policies.may(by, "report", one.plan)]


def obligation(code: str) -> ObligationBrief | None:
    """The report owed with this code. One query."""
    row = ReportObligation.objects.filter(code=code).select_related("plan", "duty").first()
    return _obligation(row) if row else None


def _obligation(row: ReportObligation) -> ObligationBrief:
    return ObligationBrief(
        code=row.code,
        label=row.label,
        plan_code=row.plan.code,
        plan_title=row.plan.title,
        owner_path=row.plan.owner_path,
        to_text=row.duty.to_text,
        period_kind=row.period_kind,
        period_year=row.period_year,
        period_index=row.period_index,
        due_on=row.due_on,
        internal_due_on=row.internal_due_on,
        is_submitted=row.state == ObligationState.SUBMITTED,
        report_ref=row.report_ref,
    )


def received_reports(obligation_code: str) -> list[ReceivedReport]:
    """What units have sent in for an obligation, by unit. One query."""
    rows = UnitReport.objects.filter(
        obligation__code=obligation_code, received_on__isnull=False
    ).select_related("unit")
    return [
        ReceivedReport(
            code=row.code,
            unit_name=row.unit.name,
            received_on=row.received_on,
            text=row.text,
            figures=row.figures,
            file_id=row.file_id,
        )
        for row in rows.order_by("unit_path")
        if row.received_on
    ]
