"""Citations against the table of law, on the document's own day."""

from datetime import date

import pytest

from motcua.documents.tests.lint.papers import findings_of


def test_a_wrong_date_of_a_decree_is_found_with_the_right_one() -> None:
    text = "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 03/6/2010 của Chính phủ"
    (finding,) = findings_of(text, code="law_date")
    assert "08/06/2010" in finding.cure
    assert text[finding.place.start : finding.place.end].endswith("03/6/2010")


def test_a_date_written_out_in_words_is_compared_too() -> None:
    text = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010"
    assert findings_of(text, code="law_date") == []


@pytest.mark.parametrize(
    ("on", "count"), [(date(2025, 6, 30), 0), (date(2025, 7, 1), 1), (date(2026, 3, 2), 1)]
)
def test_an_ended_decree_is_found_only_in_papers_after_its_end(on: date, count: int) -> None:
    text = "theo Nghị định số 61/2018/NĐ-CP; Nghị định số 61/2018/NĐ-CP"
    assert len(findings_of(text, code="law_expired", on=on)) == count


def test_a_decree_said_to_have_ended_is_history_not_a_mistake() -> None:
    text = "Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP"
    assert findings_of(text, code="law_expired") == []


def test_an_end_that_is_only_reported_is_to_be_checked() -> None:
    text = "Thực hiện Nghị định số 09/2017/NĐ-CP của Chính phủ"
    assert findings_of(text, code="law_expired", on=date(2026, 8, 1)) == []
    (finding,) = findings_of(text, code="law_to_check", on=date(2026, 8, 1))
    assert "kiểm tra" in finding.cure


@pytest.mark.parametrize(
    ("written", "right"), [("76/NQCP", "76/NQ-CP"), ("468/QĐ-TTG", "468/QĐ-TTg")]
)
def test_a_malformed_symbol_is_put_right(written: str, right: str) -> None:
    (finding,) = findings_of(f"Văn bản số {written} ngày 01/02/2021", code="law_number")
    assert right in finding.cure


@pytest.mark.parametrize(
    "written",
    [
        "Nghị quyết số 39-NQ/TW",
        "Quyết định số 45/2016/QĐ-TTg",
        "Kế hoạch số 38/KH-UBND",
        "Công văn số 123/SVHTTDL-VP",
        "Nghị quyết số 66.7/2025/NQ-CP",
        "Luật số 91/2025/QH15",
        "THỰC HIỆN CHỈ THỊ SỐ 32/CT-TTG",
        "trực 24/7, 02 buổi/tháng, 100 đ/tờ, ngày 12/5/2026",
    ],
)
def test_right_symbols_and_rates_are_left_alone(written: str) -> None:
    assert findings_of(written, code="law_number") == []


def test_a_type_that_does_not_go_with_its_symbol_is_found() -> None:
    (finding,) = findings_of("Nghị định số 12/QĐ-TTg", code="law_number")
    assert "NĐ" in finding.why


def test_one_document_with_two_dates_is_found_once() -> None:
    text = "Kế hoạch số 7/KH-UBND ngày 02/3/2025; Kế hoạch số 7/KH-UBND ngày 03/3/2025"
    (finding,) = findings_of(text, code="law_consistency")
    assert "02/03/2025" in finding.what


def test_old_words_are_found_in_drafts_only() -> None:
    text = "đẩy mạnh dịch vụ công mức độ 3, mức độ 4"
    assert findings_of(text, code="old_vocabulary") == []
    (finding,) = findings_of(text, code="old_vocabulary", number=None, symbol="/KH-SVHTTDL")
    assert "toàn trình" in finding.cure


def test_abolished_agencies_are_found_after_their_end() -> None:
    text = "UBND các quận, huyện, thị xã phối hợp thực hiện"
    assert findings_of(text, code="abolished_agency", on=date(2025, 6, 30)) == []
    (finding,) = findings_of(text, code="abolished_agency", on=date(2025, 7, 1))
    assert "xã, phường" in finding.cure
