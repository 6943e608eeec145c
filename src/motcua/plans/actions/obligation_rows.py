"""The rows of dated obligations and of the unit reports they expect, made anew from a duty.

Shared by the actions that change a duty; always inside their transaction.
"""

from collections.abc import Callable, Iterable

from motcua.kernel.periods import Period
from motcua.kernel.working_time import WorkingCalendar
from motcua.plans.models import Assignment, Plan, ReportDuty, ReportObligation, UnitReport
from motcua.plans.rules.obligations import DatedObligation, Dating, DutyTerms, date_duty
from motcua.plans.rules.states import AssignmentState, ObligationState

Calendars = Callable[[str], WorkingCalendar]
CARRYING = (AssignmentState.ASSIGNED, AssignmentState.ACCEPTED)


def terms_of(duty: ReportDuty) -> DutyTerms:
    """When a duty is due, for the rule."""
    return DutyTerms(
        due_on=duty.due_date,
        is_exclusive=duty.due_is_exclusive,
        due_recurring=duty.due_recurring,
        periods=tuple(duty.periods),
        internal_days=duty.internal_days,
    )


def dating_of(duty: ReportDuty, plan: Plan, calendars: Calendars) -> Dating:
    """What a duty owes from the day its plan was issued to the plan's end."""
    starts_on = max(plan.starts_on, plan.issued_on or plan.starts_on)
    return date_duty(
        terms_of(duty),
        starts_on=min(starts_on, plan.ends_on),
        ends_on=plan.ends_on,
        calendar=calendars(payer_path(duty, plan)),
    )


def payer_path(duty: ReportDuty, plan: Plan) -> str:
    """Who owes the report: the unit matched, else the plan's owner for whoever is named."""
    return str(duty.unit_path or plan.owner_path)


def rebuild(duty: ReportDuty, plan: Plan, calendars: Calendars) -> int:
    """Make the obligations of a duty anew; how many there are.

    What was submitted stays as it is, and its period is not owed again. An open obligation that
    is no longer due goes, unless a unit has already sent its report for it.
    """
    dating = dating_of(duty, plan, calendars) if duty.dropped_at is None else Dating((), ())
    submitted = list(duty.obligations.filter(state=ObligationState.SUBMITTED))
    days = {one.due_on for one in submitted}
    periods = {_period_key(one) for one in submitted if one.period_kind}
    kept = {one.pk for one in submitted}
    for dated in dating.obligations:
        if dated.due_on in days or _key(dated.period) in periods:
            continue
        row, _ = ReportObligation.objects.update_or_create(
            duty=duty, due_on=dated.due_on, defaults=_values(dated, duty, plan)
        )
        kept.add(row.pk)
    gone = duty.obligations.exclude(pk__in=kept).exclude(unit_reports__received_on__isnull=False)
    gone.delete()
    expect_unit_reports(duty, plan)
    return len(kept)


def _values(dated: DatedObligation, duty: ReportDuty, plan: Plan) -> dict[str, object]:
    kind, year, index = _key(dated.period) or ("", None, None)
    return {
        "plan": plan,
        "unit_path": payer_path(duty, plan),
        "label": dated.label,
        "period_kind": kind,
        "period_year": year,
        "period_index": index,
        "starts_on": dated.starts_on,
        "ends_on": dated.ends_on,
        "internal_due_on": dated.internal_due_on,
        "explanation": list(dated.explanation),
        "is_provisional": dated.is_provisional,
    }


def _key(period: Period | None) -> tuple[str, int, int] | None:
    return (period.kind.value, period.year, period.index) if period else None


def _period_key(row: ReportObligation) -> tuple[str, int | None, int | None]:
    return row.period_kind, row.period_year, row.period_index


def expect_unit_reports(duty: ReportDuty, plan: Plan) -> None:
    """One report for each open obligation and unit at work; unsent ones of others go.

    Units send by the internal day. Where the signed words bind the units themselves ("các đơn vị
    báo cáo trước ngày …"), their day is that of the plan.
    """
    units = _carrying(duty, plan) if duty.collects_from_units else {}
    is_their_own = duty.collects_from_units and duty.unit_id is None
    for obligation in duty.obligations.filter(state=ObligationState.OPEN):
        unsent = obligation.unit_reports.filter(received_on__isnull=True)
        unsent.exclude(unit__code__in=list(units)).delete()
        due_on = obligation.due_on if is_their_own else obligation.internal_due_on
        known = set(obligation.unit_reports.values_list("unit__code", flat=True))
        unsent.update(due_on=due_on)
        UnitReport.objects.bulk_create(
            UnitReport(obligation=obligation, unit_id=code, unit_path=path, due_on=due_on)
            for code, path in units.items()
            if code not in known
        )


def _carrying(duty: ReportDuty, plan: Plan) -> dict[str, str]:
    """Code → path of the units at work on the plan, without whoever collects."""
    parts: Iterable[tuple[str, str]] = (
        Assignment.objects.filter(
            task__plan=plan,
            task__dropped_at__isnull=True,
            unit__isnull=False,
            state__in=CARRYING,
        )
        .order_by("unit_path")
        .values_list("unit__code", "unit_path")
        .distinct()
    )
    return {code: path for code, path in parts if path != payer_path(duty, plan)}
