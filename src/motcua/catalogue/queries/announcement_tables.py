"""The annexes of a decision: tables by kind of change, and the full content of procedures.

Basis: Decree 63/2010/NĐ-CP art. 15 as amended by 92/2017/NĐ-CP: for an amended procedure which
part changed; for an abolished one its name, its number and the document that ends it; the list of
a province says name, legal basis, time, place and fee.
"""

from collections.abc import Iterator, Sequence

from motcua.catalogue.models import Announcement
from motcua.catalogue.queries.announcements import Announced
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.diff import changed_parts
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_sections import Section, fees_line, sections, times_line
from motcua.documents.facade import (
    Align,
    Annex,
    Block,
    Bullets,
    Column,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Table,
)

HEADINGS = {
    Change.NEW: "Thủ tục hành chính mới ban hành",
    Change.AMENDED: "Thủ tục hành chính được sửa đổi, bổ sung",
    Change.REPLACED: "Thủ tục hành chính được thay thế",
    Change.ABOLISHED: "Thủ tục hành chính bị bãi bỏ",
}
ROMAN = ("I", "II", "III", "IV")
LISTED = (
    ("STT", 0.5),
    ("Mã số", 1.1),
    ("Tên thủ tục hành chính", 3.0),
    ("Thời hạn giải quyết", 1.8),
    ("Địa điểm thực hiện", 2.0),
    ("Phí, lệ phí", 1.6),
    ("Căn cứ pháp lý", 2.2),
)
ABOLISHED = (
    ("STT", 0.5),
    ("Mã số", 1.2),
    ("Tên thủ tục hành chính", 4.0),
    ("Văn bản quy định việc bãi bỏ", 3.0),
)


def list_annex(items: Sequence[Announced], row: Announcement) -> Annex:
    """The list, a table for each kind of change."""
    blocks: list[Block] = []
    kinds = [change for change in Change if any(one.item.change == change for one in items)]
    for number, change in zip(ROMAN, kinds, strict=False):
        blocks.append(Heading(1, HEADINGS[change].upper(), f"{number}."))
        blocks.append(_table(change, [one for one in items if one.item.change == change], row))
    return Annex(title="Danh mục thủ tục hành chính", body=tuple(blocks), landscape=True)


def content_annex(items: Sequence[Announced]) -> Annex | None:
    """Every new version in full; None when all are abolished."""
    whole = [one for one in items if one.item.version is not None]
    blocks: list[Block] = []
    for number, one in enumerate(whole, start=1):
        if number > 1:
            blocks.append(PageBreak())
        blocks.append(Heading(2, f"{name_of(one)} (mã {one.item.procedure.number})", f"{number}."))
        blocks += _content(one)
    if not blocks:
        return None
    return Annex(title="Nội dung cụ thể của từng thủ tục hành chính", body=tuple(blocks))


def name_of(one: Announced) -> str:
    """The name of the new version, else of the one that ends."""
    if one.item.version is not None:
        return one.item.version.name
    versions = one.item.procedure.versions.all()
    return max(versions, key=lambda each: each.ordinal).name


def changes_line(one: Announced) -> str:
    """Which parts changed: "Phí, lệ phí; Thời hạn giải quyết"; "" where nothing is compared."""
    return "; ".join(part.label for part in changed_parts(one.changes))


def _table(change: Change, items: Sequence[Announced], row: Announcement) -> Table:
    columns = ABOLISHED if change is Change.ABOLISHED else (*LISTED, *_more(change))
    say = _abolished if change is Change.ABOLISHED else _listed
    rows = tuple(
        Row((str(number), *say(one, change, row))) for number, one in enumerate(items, start=1)
    )
    return Table(
        tuple(
            Column(width, Align.CENTRE if not place else Align.LEFT)
            for place, (_name, width) in enumerate(columns)
        ),
        rows,
        (Row(tuple(name for name, _width in columns), bold=True),),
        size=11.0,
    )


def _more(change: Change) -> tuple[tuple[str, float], ...]:
    if change is Change.AMENDED:
        return (("Nội dung sửa đổi, bổ sung", 1.9),)
    if change is Change.REPLACED:
        return (("Thay thế thủ tục", 1.9),)
    return ()


def _listed(one: Announced, change: Change, _row: Announcement) -> tuple[str, ...]:
    record = _record(one)
    if record is None:
        return (one.item.procedure.number, name_of(one), "", "", "", "")
    told = (
        one.item.procedure.number,
        record.name,
        times_line(record),
        record.bodies.reception or record.bodies.executing or record.bodies.competent,
        fees_line(record),
        "; ".join(each.number or each.title for each in record.legal_bases),
    )
    if change is Change.AMENDED:
        return (*told, changes_line(one) or one.item.note)
    if change is Change.REPLACED:
        return (*told, one.item.replaces.number if one.item.replaces else "")
    return told


def _abolished(one: Announced, _change: Change, row: Announcement) -> tuple[str, ...]:
    return (one.item.procedure.number, name_of(one), one.item.note or row.legal_text)


def _record(one: Announced) -> ProcedureRecord | None:
    return one.item.version.content if one.item.version else None


def _content(one: Announced) -> Iterator[Block]:
    record = _record(one)
    if record is None:
        return
    changed = set(changed_parts(one.changes))
    for section in sections(record)[1:]:
        letter = f"{section.part.letter}) " if section.part.letter else ""
        mark = " (sửa đổi, bổ sung)" if section.part in changed else ""
        yield Paragraph((Run(f"{letter}{section.part.label}{mark}", bold=True),))
        yield from _blocks(section)


def _blocks(section: Section) -> Iterator[Block]:
    if section.is_empty:
        yield Paragraph("Không quy định.")
    for text in section.paragraphs:
        yield Paragraph(text)
    if section.items:
        yield Bullets(tuple(item.replace("\n", " ") for item in section.items))
    if section.rows:
        widths = (3.0, 1.4, 2.0) if len(section.head) == 3 else (1.4, 3.0, 1.0, 1.5)
        yield Table(
            tuple(Column(width) for width in widths),
            tuple(Row(row) for row in section.rows),
            (Row(section.head, bold=True),),
        )
