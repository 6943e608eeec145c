"""A report as a file: the elements of the decree, the appendix, the mark of a draft."""

import io
from collections.abc import Callable
from datetime import date

import pypdfium2
import pytest
from django.test import Client
from django.urls import reverse
from docx import Document

from motcua.people.models import Member
from motcua.reports.models import Report
from motcua.reports.rules.states import ReportStatus
from tests.support.cast import Places, actor
from tests.support.reports import draft_of, plan_at_work

ClientOf = Callable[[Member], Client]


@pytest.fixture
def report(places: Places, hanh: Member) -> Report:
    return draft_of(plan_at_work(places), actor(hanh))


def fetched(client: Client, report: Report, ending: str) -> bytes:
    answer = client.get(reverse("reports:file", args=[report.code, ending]))
    assert answer.status_code == 200
    assert f".{ending}" in answer.headers["Content-Disposition"]
    return answer.content


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[at].get_textpage().get_text_bounded() for at in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


def test_a_draft_is_marked_and_has_no_number(
    report: Report, hanh: Member, client_of: ClientOf
) -> None:
    pdf = fetched(client_of(hanh), report, "pdf")
    text = text_of(pdf)
    assert "DỰ THẢO" in text
    assert "/BC-SVHTT" in text
    assert "Danh mục minh chứng".upper() in text.upper()
    assert "https://binhminh.example/tin-10" in text.replace(" ", "")
    assert b"pdfaid" in pdf
    assert b"pdfuaid" in pdf


def test_an_issued_report_has_number_day_and_signer(
    report: Report, hanh: Member, client_of: ClientOf
) -> None:
    Report.objects.update(
        status=ReportStatus.ISSUED, number="15", issued_on=date(2026, 3, 18),
        approved_revision=report.revision, signer_position="Giám đốc",
        signer_name="Phạm Quốc Dũng",
    )  # fmt: skip
    text = text_of(fetched(client_of(hanh), report, "pdf"))
    assert "Số: 15/BC-SVHTT" in text.replace("\u00a0", " ")
    assert "ngày 18 tháng 3 năm 2026" in text.replace("\u00a0", " ")
    assert "Phạm Quốc Dũng" in text
    assert "DỰ THẢO" not in text


def test_the_word_file_has_margins_headings_and_tables(
    report: Report, hanh: Member, client_of: ClientOf
) -> None:
    document = Document(io.BytesIO(fetched(client_of(hanh), report, "docx")))
    page = document.sections[0]
    millimetres = [
        round(side.mm) for side in (page.top_margin, page.bottom_margin, page.left_margin,
                                    page.right_margin)
    ]  # fmt: skip
    assert millimetres == [20, 20, 30, 15]
    words = [paragraph.text for paragraph in document.paragraphs]
    assert any("KHÓ KHĂN, VƯỚNG MẮC" in line for line in words)
    headers = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    assert ["STT", "Nội dung", "Đơn vị tính", "Kỳ này", "Kỳ trước"] in headers
    assert ["STT", "Nội dung", "Đơn vị", "Ngày", "Loại", "Địa chỉ, tệp"] in headers


def test_another_ending_is_not_there(report: Report, hanh: Member, client_of: ClientOf) -> None:
    assert client_of(hanh).get(f"/bao-cao/{report.code}/tep/exe/").status_code == 404
