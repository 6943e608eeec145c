"""PDF files: text in page order, ruled tables, tables across pages, scans."""

import io
import shutil

import pypdfium2
import pytest

from motcua.documents.reading.sources import Unreadable, open_source
from motcua.documents.reading.sources.extract import scan
from motcua.documents.reading.sources.reasons import Reason, Refusal
from motcua.documents.tests.sources.papers import TASKS, pdf, pdf_plan


def scanned(content: bytes, dpi: int) -> bytes:
    """The same pages as pictures."""
    document = pypdfium2.PdfDocument(content)
    pages = [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
    stream = io.BytesIO()
    pages[0].save(stream, "PDF", save_all=True, append_images=pages[1:], resolution=dpi)
    return stream.getvalue()


def test_text_and_table_of_a_page_come_in_order() -> None:
    source = open_source(pdf_plan())
    assert source.text.startswith("UBND TỈNH BÌNH MINH\n")
    assert [cell.text for cell in source.tables[0].rows[0]] == list(TASKS[0])
    assert "2\tNhiệm vụ 2: đăng bài hướng dẫn\tVăn phòng Sở\tQuý II/2026" in source.text


def test_a_table_over_three_pages_is_one_table_with_one_heading() -> None:
    source = open_source(pdf_plan(rows=100))
    assert len(source.tables) == 1
    numbers = [row[0].text for row in source.tables[0].rows]
    assert numbers == ["TT", *map(str, range(1, 101))]


def test_wrapped_lines_of_a_cell_join_and_items_stay_apart() -> None:
    cells = "[Báo Bình Minh, Đài Phát thanh tỉnh], [+) Tin; \\ b) Bài], [a], [b]"
    source = open_source(pdf(f"#table(columns: (3cm, 3cm), {cells})"))
    first = source.tables[0].rows[0]
    assert first[0].text == "Báo Bình Minh, Đài Phát thanh tỉnh"
    assert first[1].text == "+) Tin;\nb) Bài"


def test_page_numbers_are_left_out() -> None:
    source = open_source(pdf_plan(rows=100))
    assert source.text.split("\n")[0] != "1"


def test_a_turned_page_gives_its_table_too() -> None:
    document = pypdfium2.PdfDocument(pdf_plan())
    document[0].set_rotation(90)
    stream = io.BytesIO()
    document.save(stream)
    source = open_source(stream.getvalue())
    read = {cell.text for row in source.tables[0].rows for cell in row}
    assert {"Nội dung", "Nhiệm vụ 2: đăng bài hướng dẫn"} <= read


@pytest.mark.slow
@pytest.mark.skipif(not scan._is_installed(), reason="Tesseract or its Vietnamese is not installed")
def test_a_scan_is_recognised_line_by_line_with_confidence() -> None:
    """Slow: Tesseract takes a second a page."""
    source = open_source(scanned(pdf_plan(), 200))
    assert "ngày 15 tháng 01 năm 2026" in source.text
    lines = source.text.split("\n")
    place = next(n for n, line in enumerate(lines, 1) if "tháng 01" in line)
    assert source.confidences[place] > 80
    assert any("ảnh quét" in note for note in source.notes)


@pytest.mark.slow
@pytest.mark.skipif(not scan._is_installed(), reason="Tesseract or its Vietnamese is not installed")
def test_a_poor_scan_is_refused_with_advice() -> None:
    """Slow: Tesseract takes a second a page."""
    with pytest.raises(Unreadable, match=r"200 dpi"):
        open_source(scanned(pdf_plan(), 50))


def test_a_scan_without_tesseract_is_refused_naming_pages_and_packages(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Refusal) as refused:
        scan.recognise_pages(None, [0, 2])
    message = str(Unreadable(refused.value.reason, **refused.value.details))
    assert "trang 1, 3" in message
    assert "tesseract-ocr-vie" in message


def test_too_many_scanned_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_is_installed", lambda: True)
    with pytest.raises(Refusal) as refused:
        scan.recognise_pages(None, list(range(300)))
    assert refused.value.reason is Reason.SCAN_LONG
