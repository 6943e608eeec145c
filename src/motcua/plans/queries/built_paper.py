"""The body of a plan that was typed, not read: headings, tasks, targets, money."""

from collections.abc import Iterator, Sequence

from motcua.documents.facade import (
    Align,
    Block,
    Bullets,
    Column,
    Heading,
    Paragraph,
    Row,
    Table,
    total_row,
)
from motcua.kernel.numbers import thousands
from motcua.plans.models import BudgetLine, Plan, Task

TASK_COLUMNS = (
    Column(0.6, Align.CENTRE),
    Column(4),
    Column(2.2),
    Column(2.2),
    Column(1.6, Align.CENTRE),
    Column(2),
)
TASK_HEADER = ("STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Kết quả")
MONEY_COLUMNS = (Column(0.6, Align.CENTRE), Column(5), Column(2, Align.RIGHT))


def built_body(plan: Plan) -> Iterator[Block]:
    """Sections in their order with their tasks; what has no section comes first."""
    tasks = list(plan.tasks.kept().order_by("order", "id"))
    if targets := list(plan.targets.kept().values_list("text", flat=True)):
        yield Paragraph("Chỉ tiêu:")
        yield Bullets(tuple(targets))
    if loose := [task for task in tasks if task.section_id is None]:
        yield task_table(loose)
    for section in plan.sections.kept():
        number = section.number.rsplit(".", 1)[-1]
        yield Heading(min(section.level, 4), section.heading, f"{number}." if number else "")
        if own := [task for task in tasks if task.section_id == section.pk]:
            yield task_table(own)
    if lines := list(plan.budget_lines.kept()):
        yield Paragraph("Kinh phí thực hiện:")
        yield money_table(lines)


def task_table(tasks: Sequence[Task]) -> Table:
    """STT, content, lead, support, time, result, in the words of the plan."""
    rows = (
        Row(
            (
                str(number),
                task.text,
                ", ".join(task.lead_texts),
                ", ".join(task.supporting_texts),
                task.timing_text,
                task.expected_result,
            )
        )
        for number, task in enumerate(tasks, start=1)
    )
    return Table(TASK_COLUMNS, tuple(rows), (Row(TASK_HEADER),))


def money_table(lines: Sequence[BudgetLine]) -> Table:
    """Amounts and their sum, in figures and in words from one number."""
    rows = [
        Row((str(number), line.text, thousands(line.amount_vnd)))
        for number, line in enumerate(lines, start=1)
    ]
    total = total_row("Tổng cộng", [line.amount_vnd for line in lines], columns=3)
    header = Row(("STT", "Nội dung chi", "Số tiền (đồng)"))
    return Table(MONEY_COLUMNS, (*rows, total), (header,))
