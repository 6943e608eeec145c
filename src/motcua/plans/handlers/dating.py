"""When a plan is issued, its report duties become dated obligations."""

from motcua.foundation.actor import SYSTEM
from motcua.foundation.outbox import hears
from motcua.kernel import clock
from motcua.plans.actions.obligations import date_obligations
from motcua.plans.messages import PlanIssued
from motcua.plans.queries.working_calendars import calendars


@hears(PlanIssued)
def date_the_report_duties(message: PlanIssued) -> None:
    """Date them by the working calendar of whoever owes each report."""
    date_obligations(message.plan, calendars=calendars(), by=SYSTEM, at=clock.now())
