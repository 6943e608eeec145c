"""A plan as an official document: its signed words, its tables in the layout they came in."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from motcua.agencies import facade as agencies
from motcua.documents.facade import (
    Align,
    Annex,
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Row,
    Signer,
    Table,
)
from motcua.kernel.clock import local_date
from motcua.plans.models import Plan, PlanSource
from motcua.plans.queries.built_paper import built_body
from motcua.plans.rules.plan_lines import Mark, PlanLine, lines_of
from motcua.plans.rules.plan_marks import amended, annex_start, bases_in, body_bounds
from motcua.plans.rules.states import PlanStatus

WIDE = 6
"""With so many columns a table stands on a turned sheet."""
NARROW, NARROWEST = 1.6, 4.6
"""The width of a column of numbers, and of one that holds a day or a quarter."""
NUMBERS = 4
FIELDS = {
    "tasks": {"text": "text", "lead_texts": "lead_units", "timing_text": "timing_text",
              "supporting_texts": "coordinating_units", "expected_result": "expected_result"},
    "targets": {"text": "text"},
    "budget_lines": {"text": "text"},
    "report_duties": {},
}  # fmt: skip
READ_AS = {"tasks": "tasks", "targets": "targets", "budget_lines": "budget_items"}
"""Rows of the plan → the list of the reading that they came from."""


def plan_paper(plan: Plan) -> OfficialDocument:
    """The plan in the layout of the decree; one that is not issued is marked as a draft.

    Only signed words: what was specified afterwards is never printed here.
    """
    agency = agencies.agency(plan.agency_id)
    source = PlanSource.objects.filter(plan=plan).first()
    bases, body, annexes = _content(plan, source)
    is_issued = plan.status in (PlanStatus.ISSUED, PlanStatus.CLOSED)
    return OfficialDocument(
        parent_agency=agency.parent_name,
        agency=agency.name,
        number=number_of(plan.number),
        symbol=plan.symbol.lstrip("/") or f"KH-{agency.symbol}",
        place=plan.place or agency.place,
        issued_on=plan.issued_on,
        drafted_on=local_date(plan.created_at),
        kind=plan.doc_type,
        subject=plan.title,
        legal_bases=bases,
        body=body,
        signer=signer_of(plan),
        recipients=tuple(plan.recipients),
        annexes=annexes,
        is_draft=not is_issued,
        state_note="" if is_issued else f"Dự thảo, bản {plan.revision}",
    )


def number_of(text: str) -> int | None:
    """The number of a document; None while the clerk has not given it."""
    digits = "".join(letter for letter in text if letter.isdecimal())
    return int(digits) if digits else None


def signer_of(plan: Plan) -> Signer:
    """Who signs the plan; the name only once it was issued."""
    lines = plan.signer_authority.replace(" / ", "\n").split("\n")
    name = plan.signer_name if plan.number else ""
    return Signer(plan.signer_position, name, tuple(line for line in lines if line))


def _content(
    plan: Plan, source: PlanSource | None
) -> tuple[tuple[str, ...], tuple[Block, ...], tuple[Annex, ...]]:
    places = plan.sections.filter(place_start__isnull=False).order_by("place_start")
    first = places.values_list("place_start", flat=True).first()
    if source is None or not source.text or first is None:
        named = tuple(f"Căn cứ {one['text']}" for one in plan.legal_bases if one.get("text"))
        return named, tuple(built_body(plan)), ()
    text, marks = source.text, list(_marks(plan, source))
    start, end = body_bounds(text, source.reading, first)
    body = [*blocks_of(lines_of(text, marks, start, end)), *_added(plan)]
    at = annex_start(text, end)
    annexes: tuple[Annex, ...] = ()
    if at is not None:
        lines = lines_of(text, marks, at, len(text))
        annexes = (_annex(lines),) if len(lines) > 1 else ()
    return tuple(bases_in(text, source.reading, first)), tuple(body), annexes


def _annex(lines: Sequence[PlanLine]) -> Annex:
    is_wide = any(len(line.cells) >= WIDE for line in lines)
    blocks = tuple(blocks_of(lines[1:], turned=True))
    title = lines[0].text.partition(":")[2].strip() or "Kèm theo kế hoạch"
    return Annex(title, blocks, landscape=is_wide)


def _marks(plan: Plan, source: PlanSource) -> Iterator[Mark]:
    """What stands now at the place of every heading and item."""
    for section in plan.sections.filter(place_start__isnull=False):
        is_gone = section.dropped_at is not None
        now = None if is_gone else section.heading
        yield Mark(section.place_start or 0, section.place_end or 0, now, section.level)
    for name, fields in FIELDS.items():
        read = {
            one["place"]["start"]: one
            for one in source.reading.get(READ_AS.get(name, ""), ())
            if one.get("place")
        }
        for row in getattr(plan, name).filter(place_start__isnull=False):
            yield _mark(row, fields, read.get(row.place_start, {}), source.text)


def _mark(row: Any, fields: dict[str, str], read: dict[str, Any], text: str) -> Mark:
    if row.dropped_at is not None:
        return Mark(row.place_start, row.place_end, None)
    now = {was: getattr(row, name) for name, was in fields.items()}
    piece = text[row.place_start : row.place_end]
    return Mark(row.place_start, row.place_end, amended(piece, read, now))


def _added(plan: Plan) -> Iterator[Block]:
    """Tasks added in review have no place in the text: they close the body."""
    rows = plan.tasks.kept().filter(place_start__isnull=True).order_by("order", "id")
    items = tuple(_sentence(row) for row in rows)
    if items:
        yield Bullets(items)


def _sentence(task: Any) -> str:
    told = [
        ("chủ trì", ", ".join(task.lead_texts)),
        ("phối hợp", ", ".join(task.supporting_texts)),
        ("thời gian", task.timing_text),
        ("kết quả", task.expected_result),
    ]
    parts = "; ".join(f"{label}: {value}" for label, value in told if value)
    return f"{task.text.rstrip(' .;')}{f' ({parts})' if parts else ''}."


def blocks_of(lines: Iterable[PlanLine], *, turned: bool = False) -> Iterator[Block]:
    """Lines as blocks: rows that follow one another are one table, dashes one list."""
    rows: list[PlanLine] = []
    items: list[str] = []
    for line in lines:
        if rows and not line.cells:
            yield table_of(rows, turned=turned)
            rows = []
        if items and not _is_listed(line):
            yield Bullets(tuple(items))
            items = []
        if line.cells:
            rows.append(line)
        elif _is_listed(line):
            items.append(line.text[2:].strip())
        else:
            yield _block(line)
    if rows:
        yield table_of(rows, turned=turned)
    if items:
        yield Bullets(tuple(items))


def _is_listed(line: PlanLine) -> bool:
    return not line.level and line.text.startswith(("- ", "– "))


def _block(line: PlanLine) -> Block:
    if line.level:
        return Heading(min(line.level, 4), line.text, line.number)
    return Paragraph(line.text)


def table_of(rows: Sequence[PlanLine], *, turned: bool = False) -> Table:
    """A table with the columns it came with; a first row that is no item is its heading."""
    count = max(len(row.cells) for row in rows)
    has_header = len(rows) > 1 and not rows[0].is_item and len(rows[0].cells) == count
    header, body = (rows[:1], rows[1:]) if has_header else ([], rows)
    columns = [
        [row.cells[at] for row in rows if at < len(row.cells) and not row.is_group]
        for at in range(count)
    ]
    return Table(
        tuple(_column(cells) for cells in columns),
        tuple(_row(row, count) for row in body if row.cells != rows[0].cells or not header),
        tuple(_row(row, count) for row in header),
        landscape=count > WIDE and not turned,
    )


def _row(row: PlanLine, count: int) -> Row:
    """A row of the table; a header that a page break repeated is left out by the caller."""
    if row.is_group:
        return Row((Cell(row.text, columns=count),), group=True)
    return Row(row.cells + ("",) * (count - len(row.cells)))


def _column(cells: Sequence[str]) -> Column:
    """Long cells get more room, but not in proportion: the others must hold their words."""
    lengths = [len(cell) for cell in cells]
    if max(lengths, default=0) <= NUMBERS:
        return Column(NARROW, Align.CENTRE)
    return Column(max(NARROWEST, math.sqrt(sum(lengths) / len(lengths))))
