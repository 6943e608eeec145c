"""The Word file: page, styles, order, sections and what Word keeps together."""

from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from motcua.documents.layout import (
    Figure,
    Heading,
    OfficialDocument,
    Paragraph,
    Signer,
    to_docx,
)
from motcua.documents.tests.layout.papers import SVG, draft_letter, plan, with_annexes, work_table


def opened(document: OfficialDocument) -> Document:
    return docx.Document(BytesIO(to_docx(document)))


def test_the_page_is_a4_with_the_margins_of_the_decree() -> None:
    section = opened(plan()).sections[0]
    sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(side.mm, 1) for side in sides if side] == [20, 20, 30, 15]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_the_body_is_justified_times_of_14_points() -> None:
    style = opened(plan()).styles["Body Text"]
    assert (style.font.name, style.font.size.pt) == ("Times New Roman", 14)
    form = style.paragraph_format
    assert round(form.first_line_indent.mm, 1) == 12.7
    assert form.space_after.pt == 6
    assert form.alignment.name == "JUSTIFY"


def test_headings_are_real_so_that_the_navigation_works() -> None:
    paragraphs = opened(plan()).paragraphs
    headings = [(p.style.name, p.text) for p in paragraphs if p.style.name.startswith("Heading")]
    assert headings == [("Heading 1", "I. MỤC ĐÍCH, YÊU CẦU"), ("Heading 2", "1. Mục đích")]


def test_the_head_is_two_columns_without_lines() -> None:
    head = opened(plan()).tables[0]
    left, right = (cell.text for cell in head.rows[0].cells)
    assert left.split("\n")[-2:] == ["THỂ THAO VÀ DU LỊCH", ""]
    assert right.split("\n")[:2] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    assert head.rows[1].cells[0].text.split() == ["Số:", "07/KH-SVHTTDL"]
    borders = head._tbl.tblPr.find(qn("w:tblBorders"))
    assert {edge.get(qn("w:val")) for edge in borders} == {"nil"}


def test_a_draft_says_so_and_a_signed_paper_does_not() -> None:
    draft, signed = opened(draft_letter()), opened(plan())
    assert "DỰ THẢO" in draft.tables[0].rows[1].cells[0].text
    assert draft.sections[0].first_page_footer.paragraphs[0].text.startswith("Bản dự thảo")
    assert "DỰ THẢO" not in signed.tables[0].rows[1].cells[0].text


def test_the_signature_keeps_the_words_before_it_and_is_not_split() -> None:
    document = opened(plan())
    (closing,) = [p for p in document.paragraphs if p.text.endswith("./.")]
    assert closing.paragraph_format.keep_with_next
    signature = document.tables[-1]
    assert signature.rows[0].cells[1].text.startswith("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
    assert signature._tbl.tr_lst[0].trPr.find(qn("w:cantSplit")) is not None


def test_two_signers_stand_beside_each_other_above_the_recipients() -> None:
    signature = opened(plan(co_signer=Signer(position="Người chứng kiến"))).tables[-1]
    signers, below = ([cell.text for cell in row.cells] for row in signature.rows)
    assert signers[0].strip() == "NGƯỜI CHỨNG KIẾN"
    assert signers[1].startswith("KT. GIÁM ĐỐC")
    assert below[0].startswith("Nơi nhận:")
    paragraphs = [one for cell in signature.rows[0].cells for one in cell.paragraphs]
    assert all(one.paragraph_format.keep_with_next for one in paragraphs)


def test_a_closing_of_one_line_takes_the_paragraph_above_to_the_signature() -> None:
    said = Paragraph("Ảnh chụp của từng tờ được lưu theo mã bản.")
    short = opened(plan(said, closing="Biên bản được đọc lại, mọi người nhất trí"))
    long = opened(plan(said, closing="Biên bản được đọc lại cho mọi người có mặt cùng nghe. " * 2))
    kept = [
        next(one for one in document.paragraphs if one.text.startswith("Ảnh chụp"))
        for document in (short, long)
    ]
    assert [bool(one.paragraph_format.keep_with_next) for one in kept] == [True, False]


def test_the_heading_of_a_table_repeats_and_rows_are_whole() -> None:
    table = opened(plan(work_table(4))).tables[1]
    properties = [row._tr.trPr for row in table.rows]
    assert [p.find(qn("w:tblHeader")) is not None for p in properties] == [True] * 2 + [False] * 5
    assert all(p.find(qn("w:cantSplit")) is not None for p in properties)
    assert table.rows[0].cells[3]._tc is table.rows[0].cells[4]._tc


def test_a_landscape_annex_has_a_section_of_its_own() -> None:
    sections = opened(with_annexes()).sections
    assert [s.orientation for s in sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
        WD_ORIENT.PORTRAIT,
    ]
    assert [round(s.top_margin.mm) for s in sections] == [20, 30, 20]
    assert [s.different_first_page_header_footer for s in sections] == [True, False, False]
    assert "PAGE" in sections[0].header._element.xml


def test_settings_stand_in_the_order_that_word_demands() -> None:
    tags = [child.tag for child in opened(plan()).settings.element]
    assert tags.count(qn("w:compat")) == 1
    assert tags.index(qn("w:compat")) < tags.index(qn("w:rsids"))


def test_the_file_says_what_it_is_in_vietnamese() -> None:
    document = opened(plan())
    about = document.core_properties
    assert about.title.startswith("Kế hoạch Thông tin")
    assert (about.author, about.language) == ("Sở Văn hóa, Thể thao và Du lịch", "vi-VN")
    assert 'w:val="vi-VN"' in document.styles.element.xml


def test_a_drawing_becomes_a_picture_with_words_for_the_blind() -> None:
    document = opened(plan(Figure(SVG, "Biểu đồ tiến độ", "Hình 1", width_mm=60)))
    (shape,) = document.inline_shapes
    assert round(shape.width.mm) == 60
    assert shape._inline.docPr.get("descr") == "Biểu đồ tiến độ"


def test_a_heading_of_an_unknown_level_is_refused() -> None:
    with pytest.raises(ValueError, match="level 5"):
        Heading(5, "x")
