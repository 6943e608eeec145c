"""Sheets for the wall: what they say, in which order, on how many pages, to whom."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from motcua.catalogue.rules.record import (
    Component,
    LegalBasis,
    ProcedureRecord,
    Step,
    SubmissionChannel,
)
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.sheets.blocks import Group, Print, Sheet, Stamp
from motcua.catalogue.sheets.lists import (
    ListedProcedure,
    feedback_sheet,
    sector_sheet,
    staff_sheet,
)
from motcua.catalogue.sheets.places import Officer, Place
from motcua.catalogue.sheets.procedure import PostedVersion, procedure_sheet
from motcua.catalogue.sheets.setting import to_pdf
from motcua.documents.tests.layout.printed import page_texts
from tests.support.catalogue import a_record

ON = date(2026, 7, 20)
STAMP = Stamp(code="k7m2wq9x", address="https://motcua.example/n/k7m2wq9x/", printed="20/07/2026")
PLACE = Place(
    name="Bộ phận Một cửa xã Hòa Bình",
    agency="Ủy ban nhân dân xã Hòa Bình",
    address="Số 1 đường Trần Phú",
    hours=["Thứ Hai – Thứ Sáu: 07:30–11:30"],
    phone="0200 3 812 345",
    officers=[Officer(name="Lý Thị Na", post="Công chức", role="Người được cử đến")],
)


def sheet(record: ProcedureRecord | None = None, **changes: Any) -> Sheet:
    usual: dict[str, Any] = {
        "number": "1.001234",
        "record": record or a_record(),
        "ordinal": 2,
        "revision": 1,
        "decision": "123/QĐ-UBND",
        "decided_on": date(2026, 6, 1),
        "valid_from": date(2026, 7, 1),
        "valid_until": None,
    }
    return procedure_sheet(PostedVersion(**(usual | changes)), PLACE, STAMP, on=ON)


def pdf_of(*sheets: Sheet, large: bool = False, binder: bool = False) -> bytes:
    groups = [Group("Hộ tịch", sheets)] if binder else [Group("", sheets)]
    cover = [PLACE.agency, "Tháng 7 năm 2026"] if binder else []
    return to_pdf(
        Print(
            title="Bản niêm yết",
            author=PLACE.agency,
            on=(2026, 7, 20),
            large=large,
            groups=groups,
            cover=cover,
        )
    )


def test_a_sheet_says_where_to_go_and_how_much_before_the_steps() -> None:
    text = " ".join(page_texts(pdf_of(sheet())))
    ordered = ["1.001234", "123/QĐ-UBND", "từ 01/07/2026", PLACE.address, "1. Trình tự thực hiện"]
    places = [text.index(one) for one in ordered]
    assert places == sorted(places)
    assert "k7m2wq9x" in text
    assert "Nơi nhận phản ánh, kiến nghị" in text


@pytest.mark.parametrize("size", ["a4", "a3"])
def test_a_sheet_is_tagged_named_and_in_vietnamese(size: str) -> None:
    pdf = pdf_of(sheet(), large=size == "a3")
    assert b"/MarkInfo" in pdf
    assert re.search(rb"/Lang\s*\(vi-VN\)", pdf)
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in pdf
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    document = PdfDocument(pdf)
    assert document.get_metadata_dict()["Title"] == "Bản niêm yết"
    assert round(document[0].get_width()) == (842 if size == "a3" else 595)


def test_a_long_record_flows_over_pages_that_count_themselves() -> None:
    long = a_record(
        steps=tuple(
            Step(text=f"Bước {n}: " + "nộp hồ sơ, kiểm tra, trả lời. " * 60) for n in range(30)
        ),
        components=tuple(Component(name="Giấy tờ " * 400) for _ in range(4)),
        legal_bases=tuple(LegalBasis(title=f"Nghị định số {n}") for n in range(40)),
    )
    pages = page_texts(pdf_of(sheet(long), sheet()))
    count = len(pages) - len(page_texts(pdf_of(sheet())))
    assert count > 5
    assert f"tờ 1/{count}" in pages[0]
    assert f"tờ {count}/{count}" in pages[count - 1]
    assert "1.001234" in pages[1][:200], "the running head names the sheet"


def test_a_binder_has_a_cover_contents_with_page_numbers_and_dividers() -> None:
    pages = page_texts(pdf_of(sheet(), staff_sheet(PLACE, STAMP), binder=True))
    assert "Tháng 7 năm 2026" in pages[0]
    assert "Nội dung quyển niêm yết" in pages[1]
    assert "Hộ tịch" in pages[2]
    assert "trang 4" in pages[3]


def test_fees_name_their_days_and_past_ones_are_left_out() -> None:
    past = FeeRule(kind=FeeKind.CHARGE, amount=50_000, valid_until=date(2026, 6, 30))
    now = FeeRule(kind=FeeKind.CHARGE, amount=20_000, per="lần", valid_until=date(2026, 12, 31))
    later = FeeRule(amount=0, valid_from=date(2027, 1, 1))
    ways = (SubmissionChannel(kind="direct", fees=(past, now, later)),)
    text = " ".join(" ".join(page_texts(pdf_of(sheet(a_record(channels=ways))))).split())
    assert "Lệ phí: 20.000 đồng/lần (đến hết 31/12/2026)" in text
    assert "Không thu (từ 01/01/2027)" in text
    assert "50.000" not in text


def test_a_list_names_code_time_and_fee_of_each_procedure() -> None:
    row = ListedProcedure(number="1.001234", record=a_record(), decision="123/QĐ-UBND")
    text = " ".join(page_texts(pdf_of(sector_sheet("Hộ tịch", [row], PLACE, STAMP, on=ON))))
    assert "1 thủ tục, tính đến ngày 20/07/2026" in text
    assert "50.000 đồng" in text


def test_the_feedback_sheet_says_what_goes_elsewhere() -> None:
    text = " ".join(" ".join(page_texts(pdf_of(feedback_sheet(PLACE, STAMP)))).split())
    assert "Khiếu nại, tố cáo không gửi vào đây" in text


@settings(max_examples=12, deadline=None)
@given(text=st.text(max_size=300))
def test_no_text_breaks_a_sheet_or_becomes_source(text: str) -> None:
    assert pdf_of(sheet(a_record(conditions=text + "#panic() $x$ \\ @a <b>"))).startswith(b"%PDF")


def test_letters_that_the_face_lacks_do_not_stop_the_printer() -> None:
    text = page_texts(pdf_of(sheet(a_record(conditions="Có giấy \u07fd 漢 phép"))))
    assert any("Có giấy ? ? phép" in page for page in text)


def test_nothing_to_print_is_said() -> None:
    with pytest.raises(ValueError, match="Nothing"):
        pdf_of()
