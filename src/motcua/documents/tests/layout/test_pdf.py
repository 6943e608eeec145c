"""The PDF file: standards, fonts, margins, sizes and order of the decree's elements."""

import re
import unicodedata
from datetime import date

import pypdfium2
import pytest

from motcua.documents.layout import Figure, Heading, Note, Paragraph, Signer, to_pdf
from motcua.documents.tests.layout.papers import SVG, draft_letter, plan, with_annexes, work_table
from motcua.documents.tests.layout.printed import page_sizes_mm, page_texts, word, words


@pytest.fixture(scope="module")
def signed() -> bytes:
    return to_pdf(plan())


def test_it_says_that_it_is_archivable_and_readable_aloud(signed: bytes) -> None:
    said = signed.decode("latin-1")
    assert "<pdfaid:part>2</pdfaid:part>" in said
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in said
    assert "<pdfuaid:part>1</pdfuaid:part>" in said
    assert "/MarkInfo" in said
    assert re.search(r"/Lang\s*\(vi-VN\)", said)


def test_it_carries_title_and_author(signed: bytes) -> None:
    about = pypdfium2.PdfDocument(signed).get_metadata_dict()
    assert about["Title"].startswith("Kế hoạch Thông tin, tuyên truyền")
    assert about["Author"] == "Sở Văn hóa, Thể thao và Du lịch"


def test_every_font_is_embedded(signed: bytes) -> None:
    said = signed.decode("latin-1")
    assert len(re.findall(r"/FontFile[23]", said)) == len(
        re.findall(r"/Type\s*/FontDescriptor", said)
    )
    assert {one.font.split("-")[0] for one in words(signed)} <= {
        "LiberationSerif",
        "LibertinusSerif",
    }


def test_text_comes_out_in_composed_letters() -> None:
    decomposed = unicodedata.normalize("NFD", "Tuyên truyền cải cách hành chính")
    text = "".join(page_texts(to_pdf(plan(Paragraph(decomposed)))))
    assert unicodedata.is_normalized("NFC", text)
    assert "Tuyên truyền cải cách hành chính" in text


def test_the_page_is_a4_with_the_margins_of_the_decree() -> None:
    pdf = to_pdf(plan(*[Paragraph("Nội dung tuyên truyền cải cách hành chính " * 12)] * 20))
    assert set(page_sizes_mm(pdf)) == {(210, 297)}
    body = [one for one in words(pdf, 1) if one.top > 18]
    assert min(one.left for one in body) == pytest.approx(30, abs=0.5)
    assert max(one.right for one in body) == pytest.approx(195, abs=0.5)
    assert max(one.bottom for one in body) <= 278.5


def test_elements_have_the_sizes_and_styles_of_the_decree(signed: bytes) -> None:
    expected = {
        "CỘNG": (13, "Bold"),
        "Độc": (14, "Bold"),
        "ỦY": (13, "Regular"),
        "SỞ": (13, "Bold"),
        "Số:": (13, "Regular"),
        "Bình": (14, "Italic"),
        "KẾ": (14, "Bold"),
        "Căn": (14, "Italic"),
        "I.": (14, "Bold"),
        "KT.": (14, "Bold"),
        "Nơi": (12, "BoldItalic"),
        "Lưu:": (11, "Regular"),
    }
    found = {text: word(signed, text) for text in expected}
    styles = {text: (one.size, one.font.split("-")[-1]) for text, one in found.items()}
    assert {
        t: (s, f.replace("LiberationSerif", "Regular")) for t, (s, f) in styles.items()
    } == expected


def test_elements_stand_in_the_order_of_the_decree(signed: bytes) -> None:
    tops = [word(signed, text).top for text in ("CỘNG", "Độc", "Số:", "KẾ", "Căn", "I.", "Nơi")]
    assert tops == sorted(tops)
    assert word(signed, "SỞ").right < word(signed, "CỘNG").left
    assert word(signed, "Lưu:").right < word(signed, "KT.").left


def test_the_body_is_indented_and_ends_with_its_mark(signed: bytes) -> None:
    assert word(signed, "Chỉ").left == pytest.approx(42.7, abs=0.5)
    assert "thực hiện./." in page_texts(signed)[0]


def test_a_draft_says_so_and_leaves_blanks() -> None:
    text = page_texts(to_pdf(draft_letter()))[0]
    assert "DỰ THẢO" in text
    assert "Bản dự thảo lập ngày 24/11/2026" in text
    assert re.search(r"Số:\s+/SVHTTDL-VP", text)
    assert re.search(r"ngày\s+tháng\s+năm\s2026", text)
    assert "V/v đôn đốc" in text


def test_a_signed_paper_is_no_draft(signed: bytes) -> None:
    assert "DỰ THẢO" not in page_texts(signed)[0]


def test_pages_are_numbered_from_the_second_in_the_top_margin() -> None:
    pdf = to_pdf(with_annexes())
    assert not [one for one in words(pdf, 0) if one.top < 18]
    (number,) = [one for one in words(pdf, 1) if one.top < 18]
    assert number.text == "2"
    assert (number.left + number.right) / 2 == pytest.approx(297 / 2, abs=2)


def test_a_landscape_annex_is_turned_with_its_binding_margin_on_top() -> None:
    pdf = to_pdf(with_annexes())
    sizes = page_sizes_mm(pdf)
    assert sizes[0] == sizes[-1] == (210, 297)
    assert set(sizes[1:-1]) == {(297, 210)}
    body = [one for one in words(pdf, 1) if one.top > 18]
    assert min(one.top for one in body) > 29


def test_the_heading_of_a_table_is_printed_on_every_page() -> None:
    texts = page_texts(to_pdf(plan(work_table(25))))
    with_rows = [text for text in texts if "12.500.000" in text]
    assert len(with_rows) >= 2
    assert all("Kinh phí" in text for text in with_rows)


@pytest.mark.parametrize("count", range(8, 16))
def test_the_signature_is_never_alone_on_a_page(count: int) -> None:
    lines = [Paragraph(f"Nội dung số {n}.") for n in range(count * 3)]
    ending_in_words = page_texts(to_pdf(plan(*lines)))
    ending_in_table = page_texts(to_pdf(plan(work_table(count), closing="")))
    (words_page,) = [text for text in ending_in_words if "Lê Thị An" in text]
    (table_page,) = [text for text in ending_in_table if "Lê Thị An" in text]
    assert "./." in words_page
    assert "12.500.000" in table_page
    assert "Kinh phí" in table_page


def test_two_signers_are_printed_beside_each_other_above_the_recipients() -> None:
    pdf = to_pdf(plan(co_signer=Signer(position="Chứngkiến")))
    last = len(page_texts(pdf)) - 1
    witness, recipients = word(pdf, "CHỨNGKIẾN", last), word(pdf, "Nơi", last)
    signer = word(pdf, "KT.", last)
    assert abs(witness.top - signer.top) < 1
    assert witness.right < signer.left
    assert recipients.top > witness.bottom + 20


def test_figures_are_read_aloud_and_notes_are_grey() -> None:
    pdf = to_pdf(plan(Figure(SVG, "Biểu đồ tiến độ", "Hình 1"), Note("Chưa đủ số liệu")))
    assert "Hình 1" in page_texts(pdf)[0]
    assert word(pdf, "Chưa").size == 10
    assert b"/Alt" in pdf
    with pytest.raises(ValueError, match="alternative text"):
        Figure(SVG, " ")


def test_the_face_that_typst_carries_serves_where_the_machine_has_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from motcua.documents.layout.pdf import fonts

    monkeypatch.setattr(fonts, "FOLDERS", ())
    fonts.face.cache_clear()
    try:
        pdf = to_pdf(plan())
    finally:
        fonts.face.cache_clear()
    assert "LibertinusSerif" in word(pdf, "Căn").font
    assert "Thể thao" in page_texts(pdf)[0] or "THỂ THAO" in page_texts(pdf)[0]


def test_text_of_people_is_never_typst_source() -> None:
    hostile = '#panic("x") *đậm* $x$ @ref <nhãn> \\ //'
    text = page_texts(to_pdf(plan(Heading(1, hostile), subject=hostile, place="#(1+1)")))[0]
    assert text.count('#panic("x") *đậm* $x$ @ref <nhãn> \\ //') == 2
    assert "#(1+1)," in text


def test_the_same_document_gives_the_same_file() -> None:
    assert to_pdf(plan()) == to_pdf(plan(issued_on=date(2026, 2, 5)))
