"""A coordinator drafts the quarter's report from the evidence, edits it and takes the files."""

from pathlib import Path

import pypdfium2
import pytest
from docx import Document

from motcua.people.models import Member
from motcua.reports.models import Report
from motcua.reports.rules.states import ReportStatus
from tests.support.browser import Meet, Visitor
from tests.support.cast import Places
from tests.support.reports import plan_at_work

pytestmark = pytest.mark.browser
SENTENCE = "Sở đã đăng 02 tin, bài về đăng ký khai sinh trực tuyến."


def test_the_quarter_comes_back_as_an_official_document(
    meet_either: Meet, places: Places, hanh: Member, phuc: Member, tmp_path: Path
) -> None:
    plan = plan_at_work(places)
    coordinator = meet_either().sign_in(hanh)
    coordinator.open("/bao-cao/")
    coordinator.open(f"/bao-cao/moi/?ke-hoach={plan.code}")
    coordinator.page.get_by_label("Kỳ báo cáo").select_option(label="Quý I năm 2026")
    coordinator.press("Soạn dự thảo")
    report = Report.objects.get()
    write(coordinator)
    coordinator.open(f"/bao-cao/{report.code}/")
    assert coordinator.sees(SENTENCE)
    with_figures(coordinator, report)
    words = text_of_docx(taken(coordinator, "Tải .docx", tmp_path / "bao-cao.docx"))
    pages = text_of_pdf(taken(coordinator, "Tải .pdf", tmp_path / "bao-cao.pdf"))
    for produced in (words, pages):
        assert SENTENCE in produced
        assert "https://binhminh.example/tin-10" in produced.replace(" ", "")
        for figure in report.figures.filter(value__gt=0)[:3]:
            assert figure.label in produced
            assert f"{figure.value:.0f}" in produced
    coordinator.page.on("dialog", lambda dialog: dialog.accept())
    coordinator.press("Trình ký")
    approver = meet_either().sign_in(phuc)
    approver.page.on("dialog", lambda dialog: dialog.accept())
    approver.open(f"/bao-cao/{report.code}/")
    approver.page.get_by_role("button", name="Duyệt", exact=False).first.click()
    approver.page.get_by_text("Đã duyệt", exact=False).first.wait_for()
    approver.look()
    report.refresh_from_db()
    assert report.status == ReportStatus.APPROVED


def write(coordinator: Visitor) -> None:
    """A sentence at the end of the first section; saved while typing, else by the button."""
    page = coordinator.page
    box = page.locator("textarea[name=text]").first
    box.fill(f"{box.input_value()}\n{SENTENCE}".strip())
    if coordinator.has_scripts:
        page.get_by_text("Đã lưu", exact=False).first.wait_for()
        coordinator.look()
    else:
        coordinator.press("Lưu mục này")


def with_figures(coordinator: Visitor, report: Report) -> None:
    """A number on the page opens to the rows that it counts."""
    figure = report.figures.filter(value__gt=0).first()
    assert figure is not None
    coordinator.open(f"/bao-cao/so-lieu/{figure.code}/")
    assert coordinator.sees(figure.label)
    coordinator.open(f"/bao-cao/{report.code}/")


def taken(coordinator: Visitor, link: str, path: Path) -> Path:
    """The file that the browser saved."""
    with coordinator.page.expect_download() as waiting:
        coordinator.page.get_by_role("link", name=link).click()
    waiting.value.save_as(path)
    return path


def text_of_docx(path: Path) -> str:
    """All words of a Word file, those of its tables too."""
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return plain(" ".join([*(one.text for one in document.paragraphs), *cells]))


def text_of_pdf(path: Path) -> str:
    """All words of a PDF."""
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return plain(" ".join(pages))


def plain(text: str) -> str:
    """Without line breaks and unbreakable spaces."""
    return " ".join(text.replace("\u00a0", " ").split())
