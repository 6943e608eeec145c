"""Report duties as dated obligations: date them, change how they are collected, mark them sent."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.plans import policies
from motcua.plans.actions.obligation_rows import Calendars, rebuild
from motcua.plans.models import Plan, ReportDuty, ReportObligation
from motcua.plans.rules.states import ObligationState


@dataclass(frozen=True, slots=True, kw_only=True)
class Collecting:
    """How a duty is carried out inside: working days before the day, reports of units or not."""

    internal_days: int
    collects_from_units: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """The report that was sent: its day and what names it ("15/BC-SVHTT" or a reference)."""

    submitted_on: date
    report_ref: str = ""


def date_obligations(plan_code: str, *, calendars: Calendars, by: Actor, at: datetime) -> Plan:
    """Date every report duty of an issued plan; doing it again changes nothing that still holds."""
    with transaction.atomic():
        plan = Plan.objects.select_for_update(no_key=True).get(code=plan_code)
        policies.require(by, "specify", plan)
        duties = list(plan.report_duties.order_by("order", "id"))
        count = sum(rebuild(duty, plan, calendars) for duty in duties)
        if duties:
            audit.record("obligation.dated", plan, by=by, at=at, changes={"count": count})
    return plan


def change_duty(
    duty_code: str, collecting: Collecting, *, calendars: Calendars, by: Actor, at: datetime
) -> ReportDuty:
    """Set how a duty is carried out; the signed words stay. Its open days are found anew."""
    with transaction.atomic():
        duty = (
            ReportDuty.objects.select_for_update(no_key=True, of=("self",))
            .select_related("plan")
            .filter(code=duty_code, dropped_at__isnull=True)
            .first()
        )
        if duty is None:
            raise Missing
        policies.require(by, "specify", duty.plan)
        duty.internal_days = collecting.internal_days
        duty.collects_from_units = collecting.collects_from_units
        duty.save(update_fields=["internal_days", "collects_from_units"])
        rebuild(duty, duty.plan, calendars)
        audit.record("duty.changed", duty.plan, by=by, at=at, changes={"what": _said(collecting)})
    return duty


def mark_submitted(
    obligation_code: str, submission: Submission, *, by: Actor, at: datetime
) -> ReportObligation:
    """Record that a report was sent, by whoever owes it."""
    with transaction.atomic():
        obligation = _lock(obligation_code, by)
        if obligation.state == ObligationState.SUBMITTED:
            raise Forbidden("Báo cáo này đã được ghi nhận là đã gửi.")
        obligation.state = ObligationState.SUBMITTED
        obligation.submitted_on = submission.submitted_on
        obligation.report_ref = submission.report_ref
        obligation.save(update_fields=["state", "submitted_on", "report_ref"])
        _record("obligation.submitted", obligation, by=by, at=at)
    return obligation


def mark_owed(obligation_code: str, *, by: Actor, at: datetime) -> ReportObligation:
    """Take back that a report was sent."""
    with transaction.atomic():
        obligation = _lock(obligation_code, by)
        obligation.state = ObligationState.OPEN
        obligation.submitted_on, obligation.report_ref = None, ""
        obligation.save(update_fields=["state", "submitted_on", "report_ref"])
        _record("obligation.reopened", obligation, by=by, at=at)
    return obligation


def _lock(code: str, by: Actor) -> ReportObligation:
    """The obligation, locked, when the actor reports for whoever owes it."""
    obligation = (
        ReportObligation.objects.select_for_update(no_key=True, of=("self",))
        .select_related("plan")
        .filter(code=code)
        .first()
    )
    if obligation is None:
        raise Missing
    if not policies.may_report(by, obligation):
        policies.require(by, "report", obligation.plan)
    return obligation


def _said(collecting: Collecting) -> str:
    collects = "thu báo cáo của đơn vị" if collecting.collects_from_units else "tự tổng hợp"
    return f"hạn nội bộ sớm hơn {collecting.internal_days} ngày làm việc, {collects}"


def _record(code: str, obligation: ReportObligation, *, by: Actor, at: datetime) -> None:
    label = obligation.label
    audit.record(code, obligation, by=by, at=at, changes={"label": label})
