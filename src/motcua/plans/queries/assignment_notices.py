"""Thông báo giao nhiệm vụ: what one unit is given by a plan, with its days, as a document."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import QuerySet

from motcua.agencies import facade as agencies
from motcua.documents.facade import (
    Align,
    Block,
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Row,
    Table,
)
from motcua.foundation.policies import Missing
from motcua.plans.models import Assignment, ExpectedResult, Plan
from motcua.plans.queries.plan_paper import signer_of
from motcua.plans.rules.states import AssignmentState, TaskState

COLUMNS = (
    Column(0.6, Align.CENTRE),
    Column(4.2),
    Column(2.4),
    Column(2),
    Column(2),
)
MANY_DAYS = 3
"""Of more days than this only the first, the last and their number are told."""


@dataclass(frozen=True, slots=True)
class UnitPart:
    """How much a plan gives to one unit."""

    code: str
    name: str
    is_partner: bool
    lead_count: int
    support_count: int


def units_with_work(plan: Plan) -> list[UnitPart]:
    """The matched units of a plan with their numbers of tasks, in the order of the tree."""
    found: dict[str, list[Assignment]] = defaultdict(list)
    for part in _parts(plan).select_related("unit").order_by("unit_path", "id"):
        if part.unit_id:
            found[part.unit_id].append(part)
    return [
        UnitPart(
            code=code,
            name=parts[0].unit.name,
            is_partner=parts[0].is_partner,
            lead_count=sum(1 for one in parts if one.role == Assignment.LEAD),
            support_count=sum(1 for one in parts if one.role != Assignment.LEAD),
        )
        for code, parts in found.items()
    ]


def _parts(plan: Plan) -> QuerySet[Assignment]:
    return (
        Assignment.objects.filter(
            task__plan=plan, task__dropped_at__isnull=True, unit__isnull=False
        )
        .exclude(task__state=TaskState.CANCELLED)
        .exclude(state=AssignmentState.RETURNED)
    )


def notice_of(plan: Plan, unit_code: str, *, on: date) -> OfficialDocument:
    """The notice for one unit; a partner is asked, not told. Raises Missing without any work."""
    parts = list(
        _parts(plan)
        .filter(unit__code=unit_code)
        .select_related("task", "unit")
        .prefetch_related("task__assignments__unit")
        .order_by("task__order", "id")
    )
    if not parts:
        raise Missing
    agency = agencies.agency(plan.agency_id)
    unit, is_partner = parts[0].unit, parts[0].is_partner
    asked = "đề nghị" if is_partner else "giao"
    return OfficialDocument(
        parent_agency=agency.parent_name,
        agency=agency.name,
        symbol=f"TB-{agency.symbol}",
        place=agency.place,
        drafted_on=on,
        kind="Thông báo",
        subject=f"{'Phối hợp' if is_partner else 'Giao nhiệm vụ'} thực hiện {_named(plan)}",
        body=(
            Paragraph(
                f"Căn cứ {_named(plan)} về {plan.title[:1].lower()}{plan.title[1:]}, "
                f"{agency.name} {asked} {unit.name} thực hiện các nhiệm vụ sau:"
            ),
            *_blocks(parts),
        ),
        closing=f"{'Đề nghị' if is_partner else 'Yêu cầu'} {unit.name} triển khai thực hiện",
        signer=replace(signer_of(plan), name=""),
        recipients=(unit.name, "Lưu: VT"),
        is_draft=True,
        state_note="Hạn ở cột cuối do đơn vị quản lý kế hoạch cụ thể hóa, không phải lời văn đã ký",
    )


def _named(plan: Plan) -> str:
    number = f" số {plan.document_number}" if plan.number else ""
    day = f" ngày {plan.issued_on:%d/%m/%Y}" if plan.issued_on else ""
    return f"{plan.doc_type}{number}{day}"


def _blocks(parts: Sequence[Assignment]) -> list[Block]:
    leads = [part for part in parts if part.role == Assignment.LEAD]
    others = [part for part in parts if part.role != Assignment.LEAD]
    days = _days(leads + others)
    found: list[Block] = []
    for heading, rows, beside in (
        ("NHIỆM VỤ CHỦ TRÌ", leads, Assignment.SUPPORT),
        ("NHIỆM VỤ PHỐI HỢP", others, Assignment.LEAD),
    ):
        if rows:
            number = "I." if not found else "II."
            found += [Heading(1, heading, number), _table(rows, beside, days)]
    return found


def _table(parts: Sequence[Assignment], beside: str, days: dict[int, list[date]]) -> Table:
    label = "Đơn vị phối hợp" if beside == Assignment.SUPPORT else "Đơn vị chủ trì"
    header = ("STT", "Nội dung", label, "Thời gian, kết quả theo kế hoạch", "Hạn nội bộ")
    rows = (
        Row(
            (
                str(number),
                part.task.text,
                _others(part, beside),
                "; ".join(filter(None, [part.task.timing_text, part.task.expected_result])),
                _told(days.get(part.task_id, [])),
            )
        )
        for number, part in enumerate(parts, start=1)
    )
    return Table(COLUMNS, tuple(rows), (Row(header),))


def _others(part: Assignment, role: str) -> str:
    return ", ".join(
        other.unit.name if other.unit else other.named_as
        for other in part.task.assignments.all()
        if other.role == role and other.pk != part.pk
    )


def _days(parts: Sequence[Assignment]) -> dict[int, list[date]]:
    """Task → the days its results are due, those of the unit itself where it leads; one query."""
    found: dict[int, set[date]] = defaultdict(set)
    own = {part.pk for part in parts if part.role == Assignment.LEAD}
    led = {part.task_id for part in parts if part.role == Assignment.LEAD}
    rows = ExpectedResult.objects.filter(task__in=[part.task_id for part in parts])
    for task, assignment, due_on in rows.values_list("task_id", "assignment_id", "due_on"):
        if assignment in own or task not in led:
            found[task].add(due_on)
    return {task: sorted(days) for task, days in found.items()}


def _told(days: list[date]) -> str:
    if not days:
        return "Theo kế hoạch"
    if len(days) <= MANY_DAYS:
        return ", ".join(f"{day:%d/%m/%Y}" for day in days)
    return f"{len(days)} kỳ, từ {days[0]:%d/%m/%Y} đến {days[-1]:%d/%m/%Y}"
