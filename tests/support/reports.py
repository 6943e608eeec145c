"""Factories of reports: a plan at work in the places of the cast, a draft written about it."""

from datetime import date, datetime

from motcua.foundation.actor import Actor
from motcua.kernel.clock import VN_TZ
from motcua.kernel.periods import FIFTEENTH, Period, PeriodKind
from motcua.plans.models import Plan
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.reports.actions.compose import NewReport, create_report
from motcua.reports.models import Report
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    EvidenceFactory,
    EvidenceUseFactory,
    ExpectedResultFactory,
    ObstacleFactory,
    PlanFactory,
    SectionFactory,
    TargetFactory,
    TaskFactory,
)

QUARTER_I = Period(PeriodKind.QUARTER, 2026, 1)
QUARTER_II = Period(PeriodKind.QUARTER, 2026, 2)
MARCH = datetime(2026, 3, 16, 9, tzinfo=VN_TZ)
JUNE = datetime(2026, 6, 16, 9, tzinfo=VN_TZ)


def plan_at_work(places: Places) -> Plan:
    """An issued plan of the department: two items done in February, leaflets late, an obstacle."""
    plan: Plan = PlanFactory.create(owner=places.department, issued=True)
    section = SectionFactory.create(plan=plan, number="II", heading="NHIỆM VỤ")
    items = TaskFactory.create(plan=plan, opened=True, section=section, text="Đăng tin, bài")
    leaflets = TaskFactory.create(plan=plan, opened=True, section=section, text="Phát tờ rơi")
    writes = AssignmentFactory.create(task=items, unit=places.unit_a)
    prints = AssignmentFactory.create(task=leaflets, unit=places.unit_b)
    AssignmentFactory.create(task=leaflets, unit=places.unit_a, support=True)
    february = ExpectedResultFactory.create(
        assignment=writes, label="Tháng 2/2026", starts_on=date(2026, 2, 1),
        due_on=date(2026, 2, 27), done_on=date(2026, 2, 10), accepted_amount=2,
    )  # fmt: skip
    ExpectedResultFactory.create(
        assignment=prints, label="Cả đợt", starts_on=date(2026, 1, 9), due_on=date(2026, 2, 27)
    )
    for day in (10, 12):
        EvidenceUseFactory.create(
            result=february,
            evidence=EvidenceFactory.create(
                unit=places.unit_a, owner_path=places.department.path, confirmed=True,
                happened_on=date(2026, 2, day), kind=EvidenceKind.PUBLISHED_ITEM,
                url=f"https://binhminh.example/tin-{day}",
            ),
        )  # fmt: skip
    ObstacleFactory.create(
        task=leaflets, raised_unit=places.unit_b, text="Chưa có kinh phí",
        proposal="Cấp kinh phí", raised_at=datetime(2026, 2, 20, 9, tzinfo=VN_TZ),
    )  # fmt: skip
    TargetFactory.create(plan=plan)
    return plan


def draft_of(plan: Plan, by: Actor, *, period: Period = QUARTER_I, outline: str = "") -> Report:
    """A draft about a quarter of the plan."""
    at = MARCH if period == QUARTER_I else JUNE
    new = NewReport(
        plan_codes=(plan.code,), period=period, rule=FIFTEENTH, outline_code=outline,
        symbol="/BC-SVHTT", recipients=("UBND tỉnh (để báo cáo)", "Lưu: VT"),
    )  # fmt: skip
    return create_report(new, by=by, at=at)
