"""Word files: order, numbers, merged cells, what is on the page and what is not."""

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from motcua.documents.reading.sources import open_source
from motcua.documents.tests.sources.papers import TASKS, paragraph, saved, word_plan


def lines_of(document: object) -> list[str]:
    return open_source(saved(document)).text.split("\n")


def test_paragraphs_and_tables_come_in_the_order_of_the_document() -> None:
    document = docx.Document()
    document.add_paragraph("Trước bảng")
    document.add_table(rows=1, cols=2).cell(0, 1).text = "Trong bảng"
    document.add_paragraph("Sau bảng")
    assert lines_of(document) == ["Trước bảng", "\tTrong bảng", "Sau bảng"]


def test_every_cell_stands_at_its_place_in_the_text() -> None:
    source = open_source(word_plan())
    assert [len(table.rows) for table in source.tables] == [len(TASKS)]
    for row, texts in zip(source.tables[0].rows, TASKS, strict=True):
        assert tuple(source.text[cell.start : cell.end] for cell in row) == texts


def test_lines_inside_a_cell_stay_apart_in_the_cell_and_join_in_the_text() -> None:
    document = docx.Document()
    document.add_table(rows=1, cols=1).cell(0, 0).text = "- Báo Bình Minh\n- Đài tỉnh"
    source = open_source(saved(document))
    assert source.text == "- Báo Bình Minh - Đài tỉnh"
    assert source.tables[0].rows[0][0].text == "- Báo Bình Minh\n- Đài tỉnh"


def test_merged_columns_are_counted_and_merged_rows_stand_in_the_first() -> None:
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "I. Trong cơ quan"
    table.cell(1, 1).merge(table.cell(2, 1)).text = "Văn phòng Sở"
    table.cell(1, 0).text, table.cell(2, 0).text = "1", "2"
    rows = open_source(saved(document)).tables[0].rows
    assert [(cell.text, cell.columns) for cell in rows[0]] == [("I. Trong cơ quan", 3)]
    assert [cell.text for cell in rows[1]] == ["1", "Văn phòng Sở", ""]
    assert [cell.text for cell in rows[2]] == ["2", "", ""]


NUMBERING = f"""<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">
<w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>"""


def numbered(text: str, depth: int, number: int = 7) -> object:
    marks = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(f"<w:pPr>{marks}</w:pPr><w:r><w:t>{text}</w:t></w:r>")


def test_automatic_numbers_are_written_out_as_word_prints_them() -> None:
    document = docx.Document()
    document.part.numbering_part._element = parse_xml(NUMBERING)
    body = document.element.body
    for text, depth, number in (
        ("Mục đích", 0, 7),
        ("Yêu cầu", 1, 7),
        ("Kịp thời", 2, 7),
        ("Đúng đối tượng", 2, 7),
        ("Mạng xã hội", 3, 7),
        ("Nhiệm vụ", 0, 7),
        ("Đăng bài", 1, 7),
        ("Phụ lục", 0, 8),
    ):
        body.append(numbered(text, depth, number))
    assert lines_of(document) == [
        "I. Mục đích",
        "I.1 Yêu cầu",
        "a) Kịp thời",
        "b) Đúng đối tượng",
        "- Mạng xã hội",
        "II. Nhiệm vụ",
        "II.1 Đăng bài",
        "IV. Phụ lục",
    ]


def test_numbers_of_a_style_are_read_too() -> None:
    document = docx.Document()
    document.add_paragraph("Thứ nhất", style="List Number")
    document.add_paragraph("Thứ hai", style="List Number")
    assert lines_of(document) == ["1. Thứ nhất", "2. Thứ hai"]


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:r><w:t>còn </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>", "còn"),
        ("<w:ins><w:r><w:t>thêm vào</w:t></w:r></w:ins>", "thêm vào"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>", "hiện"),
        ("<w:r><w:t>63/2010/NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t></w:r>", "63/2010/NĐ-CP"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>trang</w:t></w:r>", "trang"),
    ],
)
def test_what_a_reader_of_the_page_sees_is_read(xml: str, text: str) -> None:
    document = docx.Document()
    document.element.body.append(paragraph(xml))
    assert lines_of(document) == [text]


def test_text_boxes_and_content_controls_are_read_once() -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = "<w:txbxContent><w:p><w:r><w:t>TRONG KHUNG</w:t></w:r></w:p></w:txbxContent>"
    xml = (
        f'<w:r><mc:AlternateContent xmlns:mc="{mc}"><mc:Choice Requires="wps"><w:drawing>{box}'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r><w:r><w:t>Ngoài khung</w:t></w:r>"
    )
    document = docx.Document()
    document.element.body.append(paragraph(xml))
    inside = "<w:sdtContent><w:p><w:r><w:t>Ô điền</w:t></w:r></w:p></w:sdtContent>"
    control = f"<w:sdt {nsdecls('w')}>{inside}</w:sdt>"
    document.element.body.append(parse_xml(control))
    assert lines_of(document) == ["Ngoài khung", "TRONG KHUNG", "Ô điền"]


def test_headers_and_footers_are_not_part_of_the_text() -> None:
    document = docx.Document()
    document.add_paragraph("Nội dung")
    document.sections[0].header.paragraphs[0].text = "Đầu trang"
    assert lines_of(document) == ["Nội dung"]
