"""The demo's plan as a signed document would come: a .docx in the official layout."""

from datetime import date

from motcua.demo import plan_words as words
from motcua.documents.layout import (
    Bullets,
    Column,
    Heading,
    OfficialDocument,
    Paragraph,
    Row,
    Signer,
    Table,
    to_docx,
)
from motcua.documents.layout.blocks import Block
from motcua.kernel.numbers import money, money_in_words


def plan_docx(year: int) -> bytes:
    """The plan of a year as a Word file, without a number: the clerk gives it."""
    return to_docx(plan_document(year))


def plan_document(year: int) -> OfficialDocument:
    """The plan as an official document."""
    return OfficialDocument(
        parent_agency="Ủy ban nhân dân tỉnh Bình Minh",
        agency="Sở Văn hóa, Thể thao và Du lịch",
        symbol="KH-SVHTTDL",
        place="Bình Minh",
        issued_on=date(year, 1, 8),
        kind="KẾ HOẠCH",
        subject=words.TITLE.format(year=year),
        legal_bases=list(words.LEGAL_BASES),
        body=_body(year),
        recipients=list(words.RECIPIENTS),
        signer=Signer(position="PHÓ GIÁM ĐỐC", name="Bùi Hữu Phúc", authority=("KT. GIÁM ĐỐC",)),
    )


def _body(year: int) -> list[Block]:
    return [
        Paragraph(
            "Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch thông tin, tuyên truyền với những "
            "nội dung sau:"
        ),
        Heading(1, "MỤC ĐÍCH, YÊU CẦU", "I."),
        Bullets(list(words.PURPOSES)),
        Heading(1, "CHỈ TIÊU", "II."),
        *_numbered(words.TARGETS, year),
        Heading(1, "NỘI DUNG TUYÊN TRUYỀN", "III."),
        Bullets(list(words.CONTENTS)),
        Heading(1, "NHIỆM VỤ CỤ THỂ", "IV."),
        _table(year),
        Heading(1, "KINH PHÍ THỰC HIỆN", "V."),
        *_budget(),
        Heading(1, "TỔ CHỨC THỰC HIỆN", "VI."),
        *_duties(year),
    ]


def _numbered(texts: tuple[str, ...], year: int) -> list[Block]:
    return [Paragraph(f"{n}. {text.format(year=year)}") for n, text in enumerate(texts, start=1)]


def _table(year: int) -> Table:
    widths = (0.6, 3.6, 2.2, 2.2, 1.6, 2.0)
    return Table(
        columns=[Column(width) for width in widths],
        header=[Row(list(words.HEADER), bold=True)],
        rows=[
            Row([str(n), *(cell.format(year=year) for cell in task)])
            for n, task in enumerate(words.TASKS, start=1)
        ],
    )


def _budget() -> list[Block]:
    total = sum(amount for _, amount in words.BUDGET)
    return [
        Paragraph("Kinh phí thực hiện trong dự toán ngân sách của Sở, gồm:"),
        Bullets([f"{text}: {money(amount)};" for text, amount in words.BUDGET]),
        Paragraph(f"Tổng kinh phí: {money(total)} ({money_in_words(total)})."),
    ]


def _duties(year: int) -> list[Block]:
    found: list[Block] = []
    for number, (unit, duties) in enumerate(words.DUTIES, start=1):
        found.append(Heading(2, unit, f"{number}."))
        found.append(Bullets([duty.format(year=year) for duty in duties]))
    return found
