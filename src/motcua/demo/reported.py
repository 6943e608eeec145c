"""The demo's report: the last whole quarter, drafted from evidence and not yet sent."""

from datetime import date

from motcua.demo.year import actor_named, moment
from motcua.kernel.periods import FIFTEENTH, PeriodKind, bounds, period_of, previous
from motcua.plans.models import Plan
from motcua.reports.actions.compose import NewReport, create_report

RECIPIENTS = ("UBND tỉnh", "Sở Tư pháp", "Lãnh đạo Sở", "Lưu: VT, VP")


def draft_report(plan: Plan, members: dict[str, str], *, today: date) -> None:
    """A draft for the quarter that ended last; none when the year has no whole quarter yet."""
    quarter = previous(period_of(today, PeriodKind.QUARTER, FIFTEENTH))
    if bounds(quarter, FIFTEENTH)[0] < plan.starts_on:
        return
    new = NewReport(
        plan_codes=[plan.code],
        period=quarter,
        rule=FIFTEENTH,
        symbol="/BC-SVHTTDL",
        recipients=RECIPIENTS,
    )
    create_report(new, by=actor_named(members, "hanh"), at=moment(today, hour=8))
