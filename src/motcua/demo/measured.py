"""What is measured of the demo's plan, and what stands in its way."""

from datetime import date, timedelta

from motcua.agencies import facade as agencies
from motcua.demo.year import actor_named, moment, tasks_of
from motcua.plans.actions import bind_target, obligations, obstacles
from motcua.plans.models import Plan
from motcua.plans.rules.climbing import Ladder

MEASURES: tuple[tuple[str, dict[str, str]], ...] = (
    ("published_items", {}),
    ("evidence_by_form", {"kind": "leaflets", "counted_by": "copies"}),
    ("tasks_on_time", {}),
)
"""By the order of the targets in the plan."""
LEAFLETS = 2


def bind_targets(plan: Plan, members: dict[str, str]) -> None:
    """Each target of the plan is bound to what counts it."""
    at = moment(date(plan.starts_on.year, 1, 12))
    for target, (measure, filters) in zip(
        plan.targets.kept().order_by("order"), MEASURES, strict=True
    ):
        bind_target.bind(
            target.code,
            bind_target.Bound(measure=measure, filters=filters),
            by=actor_named(members, "hanh"),
            at=at,
        )


def raise_obstacles(plan: Plan, members: dict[str, str], units: dict[str, str]) -> None:
    """The second batch of leaflets has no money: the centre tells the department."""
    task = tasks_of(plan)[LEAFLETS]
    unit, department = agencies.unit(units["svhttdl/ttvh"]), agencies.unit(units["svhttdl"])
    raised = obstacles.Raised(
        unit=obstacles.Holder(unit.code, unit.path, unit.name),
        text="Kinh phí in tờ rơi đợt 2 chưa được cấp nên còn thiếu 1.100 tờ so với kế hoạch.",
        proposal="Đề nghị cấp bổ sung 22.000.000 đồng trong quý IV hoặc cho in đen trắng.",
        task_code=task.code,
    )
    obstacles.raise_obstacle(
        raised,
        to=obstacles.Holder(department.code, department.path, department.name),
        ladder=Ladder(department.path, department.path),
        by=actor_named(members, "binh"),
        at=moment(date(plan.starts_on.year, 7, 3)),
    )


def send_reports(plan: Plan, members: dict[str, str], *, today: date) -> None:
    """The reports of the past were sent the day before they were due, but for the last ones."""
    known = today - timedelta(days=25)
    for number, owed in enumerate(plan.obligations.filter(due_on__lt=known).order_by("due_on"), 1):
        sent_on = owed.due_on - timedelta(days=1)
        obligations.mark_submitted(
            owed.code,
            obligations.Submission(submitted_on=sent_on, report_ref=f"{number + 10}/BC-SVHTTDL"),
            by=actor_named(members, "hanh"),
            at=moment(sent_on),
        )
