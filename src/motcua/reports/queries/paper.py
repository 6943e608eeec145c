"""A report as an official document: words, figures table, appendix of evidence."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from motcua.agencies import facade as agencies
from motcua.documents.facade import (
    Align,
    Annex,
    Block,
    Bullets,
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Row,
    Signer,
    Table,
)
from motcua.kernel.clock import local
from motcua.reports.models import Figure, Report, ReportSection
from motcua.reports.queries.previous import figures_before, report_before
from motcua.reports.rules.bindings import Binding
from motcua.reports.rules.figures import PROOFS
from motcua.reports.rules.states import ReportStatus
from motcua.reports.rules.usual_outline import printed_number
from motcua.reports.rules.wording import NO_DATA, day, number

FIGURE_COLUMNS = (
    Column(0.55, Align.CENTRE),
    Column(5),
    Column(1.4, Align.CENTRE),
    Column(1.2, Align.RIGHT),
    Column(1.2, Align.RIGHT),
)
PROOF_COLUMNS = (
    Column(0.5, Align.CENTRE),
    Column(4.2),
    Column(2.2),
    Column(1.2, Align.CENTRE),
    Column(1.6),
    Column(3.6),
)


def paper_of(report: Report) -> OfficialDocument:
    """The document as it would be signed; a draft says so and has no number."""
    agency = agencies.agency(report.agency_id)
    figures = list(report.figures.all())
    sections = list(report.sections.all())
    before = figures_before(report_before(report))
    table = figures_table(figures, before)
    has_place = any(one.binding == Binding.FIGURES for one in sections)
    is_issued = report.status == ReportStatus.ISSUED
    return OfficialDocument(
        parent_agency=agency.parent_name,
        agency=agency.name,
        number=number_of(report.number),
        symbol=report.symbol.lstrip("/"),
        place=agency.place,
        issued_on=report.issued_on,
        drafted_on=local(report.last_edited_at).date(),
        kind="Báo cáo",
        subject=report.title,
        addressees=tuple(report.addressees),
        body=tuple(_body(report, sections, table)),
        closing=report.closing,
        signer=Signer(
            report.signer_position,
            report.signer_name if is_issued else "",
            tuple(filter(None, report.signer_authority.split("\n"))),
        ),
        recipients=tuple(report.recipients),
        annexes=tuple(_annexes(figures, None if has_place else table)),
        is_draft=not is_issued,
        state_note="" if is_issued else _state_note(report, report.last_edited_at),
    )


def number_of(text: str) -> int | None:
    """The number of a document; None while the clerk has not given it."""
    digits = "".join(letter for letter in text if letter.isdecimal())
    return int(digits) if digits else None


def _state_note(report: Report, at: datetime) -> str:
    state = ReportStatus(report.status).label.capitalize()
    return f"{state}, bản {report.revision}, sửa lúc {local(at):%H:%M} ngày {local(at):%d/%m/%Y}"


def _body(report: Report, sections: Sequence[ReportSection], table: Table) -> Iterator[Block]:
    if report.opening:
        yield Paragraph(report.opening)
    is_table_due = True
    for section in sections:
        yield Heading(section.level, section.heading, printed_number(section.number))
        if not section.is_written:
            continue
        is_figures = section.binding == Binding.FIGURES
        yield from text_blocks(section.text or ("" if is_figures else NO_DATA))
        if is_figures and is_table_due:
            is_table_due = False
            yield table


def text_blocks(text: str) -> Iterator[Block]:
    """Paragraphs and lists: lines that begin with a dash are one list."""
    items: list[str] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if line.startswith(("- ", "– ")):
            items.append(line[2:].strip())
            continue
        if items:
            yield Bullets(tuple(items))
            items = []
        yield Paragraph(line)
    if items:
        yield Bullets(tuple(items))


def figures_table(figures: Sequence[Figure], before: dict[str, Figure]) -> Table:
    """Number, content, unit, this period, the period before; what is not known says so."""
    rows = [
        Row((str(n), one.label, one.unit, number(one.value), _before(before.get(one.name))))
        for n, one in enumerate(figures, start=1)
    ]
    header = Row(("STT", "Nội dung", "Đơn vị tính", "Kỳ này", "Kỳ trước"))
    return Table(FIGURE_COLUMNS, tuple(rows), (header,))


def _before(figure: Figure | None) -> str:
    return number(figure.value) if figure else "–"


def _annexes(figures: Sequence[Figure], table: Table | None) -> Iterator[Annex]:
    if table is not None:
        yield Annex("Biểu số liệu", (table,))
    rows: list[dict[str, Any]] = next((one.rows for one in figures if one.name == PROOFS), [])
    if rows:
        yield Annex("Danh mục minh chứng", (proofs_table(rows),), landscape=True)


def proofs_table(rows: Sequence[dict[str, Any]]) -> Table:
    """The appendix: every confirmed proof of the term, once."""
    header = Row(("STT", "Nội dung", "Đơn vị", "Ngày", "Loại", "Địa chỉ, tệp"))
    return Table(
        PROOF_COLUMNS,
        tuple(
            Row(
                (
                    str(n),
                    row["title"],
                    row["unit_name"],
                    day(date.fromisoformat(row["on"])),
                    row["kind"],
                    row["address"] or "Lưu tại đơn vị",
                )
            )
            for n, row in enumerate(rows, start=1)
        ),
        (header,),
        size=11.0,
    )


def value_of(row: dict[str, Any]) -> Decimal:
    """The amount that a kept row brings to its figure."""
    return Decimal(row["amount"])
