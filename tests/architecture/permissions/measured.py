"""A bound target and the reports that an issued plan owes, as codes."""

from datetime import date

from motcua.foundation import files
from motcua.foundation.actor import SYSTEM
from motcua.kernel import clock
from motcua.plans.models import MeasureBinding, Plan, ReportObligation, UnitReport
from motcua.plans.rules.states import ObligationState
from tests.support.cast import Places
from tests.support.plans import ReportDutyFactory, TargetFactory


def build(issued: Plan, places: Places) -> dict[str, str]:
    """Name of a thing → its code. Unit A is asked for its report."""
    now = clock.now()
    target = TargetFactory.create(plan=issued)
    MeasureBinding.objects.create(target=target, measure="manual", bound_by="x", bound_at=now)
    duty = ReportDutyFactory.create(plan=issued)
    owed, sent = (
        ReportObligation.objects.create(
            duty=duty,
            plan=issued,
            label="Năm 2026",
            due_on=due_on,
            internal_due_on=due_on,
            state=state,
            submitted_on=due_on if state == ObligationState.SUBMITTED else None,
        )
        for due_on, state in (
            (date(2026, 12, 18), ObligationState.OPEN),
            (date(2026, 6, 19), ObligationState.SUBMITTED),
        )
    )
    stored = files.store(b"%PDF-1.4 bao cao", name="bao-cao.pdf", by=SYSTEM, at=now)
    asked, _ = (
        UnitReport.objects.create(
            obligation=one,
            unit=places.unit_a,
            unit_path=places.unit_a.path,
            due_on=one.internal_due_on,
            file=stored,
        )
        for one in (owed, sent)
    )
    return {
        "target": target.code,
        "duty": duty.code,
        "obligation": owed.code,
        "sent_obligation": sent.code,
        "unit_report": asked.code,
    }
