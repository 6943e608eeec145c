"""Files made on the fly from fictional texts of the province Bình Minh."""

import io
from typing import Any

import docx
import typst
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

PLAN_TEXT = """UBND TỈNH BÌNH MINH
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
Số: 12/KH-SVHTTDL
Bình Minh, ngày 15 tháng 01 năm 2026
KẾ HOẠCH
Thông tin, tuyên truyền về cải cách thủ tục hành chính năm 2026
Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;
I. MỤC ĐÍCH
Giúp người dân biết nộp hồ sơ trực tuyến, tra cứu tiến độ và gửi phản ánh, kiến nghị.
"""

TASKS = (
    ("TT", "Nội dung", "Chủ trì", "Thời gian"),
    ("1", "Đăng tin, bài về dịch vụ công trực tuyến", "Văn phòng Sở", "Quý II/2026"),
    ("2", "Phát thanh về thủ tục hành chính", "Trung tâm Văn hóa", "Tháng 9/2026"),
)


def saved(document: Any) -> bytes:
    """A python-docx document as the bytes of its file."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def word_plan() -> bytes:
    """The plan as .docx: paragraphs, then the task table."""
    document = docx.Document()
    for line in PLAN_TEXT.splitlines():
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=len(TASKS[0]))
    for row in TASKS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return saved(document)


def paragraph(xml: str) -> Any:
    """A paragraph from WordprocessingML, for what python-docx cannot write itself."""
    return parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>")


def pdf(markup: str) -> bytes:
    """A PDF set by typst from its markup."""
    return bytes(typst.compile(markup.encode("utf-8")))


def pdf_plan(rows: int = 2) -> bytes:
    """The plan as .pdf with a ruled table of `rows` tasks that may run over pages."""
    lines = " \\ ".join(PLAN_TEXT.splitlines())
    header = "".join(f"[{text}]" for text in TASKS[0])
    tasks = "".join(
        f"[{n}],[Nhiệm vụ {n}: đăng bài hướng dẫn],[Văn phòng Sở],[Quý II/2026],"
        for n in range(1, rows + 1)
    )
    return pdf(
        '#set page(numbering: "1", number-align: top + center)\n#set text(lang: "vi")\n'
        f"{lines}\n#table(columns: (1cm, 7cm, 4cm, 3cm), table.header{header}, {tasks})"
    )
