"""What this context does when facts arrive."""

from datetime import date

from motcua.foundation.actor import SYSTEM
from motcua.foundation.outbox import hears
from motcua.kernel import clock
from motcua.plans import facade as plans
from motcua.reports.messages import ReportIssued


@hears(ReportIssued)
def fulfil_obligation(message: ReportIssued) -> None:
    """Mark the obligation that the issued report answers as submitted; once is enough."""
    owed = plans.obligation(message.obligation) if message.obligation else None
    if owed is None or owed.is_submitted:
        return
    submission = plans.Submission(
        submitted_on=date.fromisoformat(message.issued_on), report_ref=message.number
    )
    plans.mark_submitted(owed.code, submission, by=SYSTEM, at=clock.now())
