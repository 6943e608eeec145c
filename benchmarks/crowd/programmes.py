"""Plans in execution: tasks, who leads and supports, what is owed by when."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count

from benchmarks.crowd.organisation import Department
from motcua.plans.models import (
    Assignment,
    ExpectedResult,
    MeasureBinding,
    Plan,
    PlanSource,
    Target,
    Task,
)
from motcua.plans.rules.states import AssignmentState, PlanStatus, TaskState

WORDS = (
    "Chủ trì, phối hợp với các phòng, đơn vị biên soạn và đăng tải tin, bài, phóng sự về cơ chế"
    " một cửa, một cửa liên thông trong giải quyết thủ tục hành chính trên địa bàn tỉnh"
)
MEASURES = ("published_items", "evidence_by_form", "tasks_on_time")
BATCH = 2000

_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Programme:
    """A plan with its tasks; `results` by task."""

    plan: Plan
    department: Department
    assignments: list[Assignment]
    results: dict[int, list[ExpectedResult]]


def programme(department: Department, tasks: int, *, at: datetime, on: date) -> Programme:
    """Write a plan issued this year: a third of its tasks are monthly, a third are due once."""
    plan = _plan(department, tasks, at, on)
    _targets(plan, at)
    rows = Task.objects.bulk_create(_tasks(plan, tasks, on), batch_size=BATCH)
    parts = [part for index, task in enumerate(rows) for part in _parts(task, department, index)]
    assignments = Assignment.objects.bulk_create(parts, batch_size=BATCH)
    leads = [one for one in assignments if one.role == Assignment.LEAD]
    owed = [one for index, lead in enumerate(leads) for one in _owed(plan, lead, index, on)]
    results: dict[int, list[ExpectedResult]] = {}
    for result in ExpectedResult.objects.bulk_create(owed, batch_size=BATCH):
        results.setdefault(result.task_id, []).append(result)
    return Programme(plan, department, leads, results)


def _plan(department: Department, tasks: int, at: datetime, on: date) -> Plan:
    """A plan with a source and a reading as long as its tasks make them."""
    number = next(_numbers)
    items = [{"text": WORDS, "place": {"start": n, "end": n + len(WORDS)}} for n in range(tasks)]
    plan = Plan.objects.create(
        code=f"k{number}",
        agency=department.root.agency,
        owner=department.root,
        owner_path=department.root.path,
        title=f"Kế hoạch thông tin, tuyên truyền về thủ tục hành chính ({number})",
        starts_on=date(on.year, 1, 1),
        ends_on=date(on.year, 12, 31),
        status=PlanStatus.ISSUED,
        number=str(number),
        symbol="/KH-SVHTT",
        issued_on=date(on.year, 1, 9),
        approved_revision=1,
        created_by="hanh",
        last_edited_by="hanh",
        created_at=at,
    )
    PlanSource.objects.create(plan=plan, text=f"{WORDS}\n" * tasks, reading={"tasks": items})
    return plan


def _targets(plan: Plan, at: datetime) -> None:
    for measure in MEASURES:
        target = Target.objects.create(
            code=f"{plan.code}-{measure[:6]}", plan=plan, text=f"Chỉ tiêu {measure}", value=90
        )
        MeasureBinding.objects.create(
            target=target, measure=measure, filters={}, bound_by="hanh", bound_at=at
        )


def _tasks(plan: Plan, tasks: int, on: date) -> Iterator[Task]:
    for number in range(tasks):
        owed = (12, 1, 0)[number % 3]
        yield Task(
            code=f"{plan.code}-{number}",
            plan=plan,
            agency_id=plan.agency_id,
            owner_path=plan.owner_path,
            order=number,
            text=f"{WORDS} (đợt {number})",
            lead_texts=["Phòng Nghiệp vụ"],
            timing_text=f"Năm {on.year}",
            finishes_on=date(on.year, 12, 15),
            state=TaskState.OPEN,
            next_due_on=date(on.year, 12, 31) if owed else None,
            results_count=owed,
            results_done_count=0,
        )


def _parts(task: Task, department: Department, index: int) -> Iterator[Assignment]:
    units = department.units
    for role, shift in ((Assignment.LEAD, 0), (Assignment.SUPPORT, 1), (Assignment.SUPPORT, 2)):
        unit = units[(index + shift) % len(units)]
        yield Assignment(
            code=f"{task.code}.{shift}",
            task=task,
            plan_id=task.plan_id,
            role=role,
            unit=unit,
            unit_path=unit.path,
            named_as=unit.name,
            state=AssignmentState.ACCEPTED if index % 50 else AssignmentState.RETURNED,
            returned_reason="" if index % 50 else "Không thuộc chức năng",
            order=shift,
        )


def _owed(plan: Plan, lead: Assignment, index: int, on: date) -> Iterator[ExpectedResult]:
    """Twelve results, one or none; of those past most are done, some wait, a few are late."""
    months = (range(1, 13), (1 + index % 12,), ())[index % 3]
    for month in months:
        last = date(on.year, month, monthrange(on.year, month)[1])
        fate = (index + month) % 12
        is_done = last < on and fate > 2
        yield ExpectedResult(
            code=f"{lead.code}.{month}",
            task_id=lead.task_id,
            assignment=lead,
            plan=plan,
            unit_path=lead.unit_path,
            label=f"Tháng {month}/{on.year}",
            starts_on=last.replace(day=1),
            due_on=last,
            accepted_amount=int(is_done),
            waiting_amount=int(fate == 0 and last < on),
            done_on=last if is_done else None,
        )
