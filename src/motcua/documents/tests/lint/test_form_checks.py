"""Blanks, letters, quotes, doubled words: the form of the paper."""

import pytest

from motcua.documents.tests.lint.papers import findings_of


@pytest.mark.parametrize(
    "blank", ["Số: /KH-SVHTTDL", "Số: ……/KH-UBND", "theo Quyết định số   /QĐ-UBND"]
)
def test_a_blank_number_is_found(blank: str) -> None:
    assert len(findings_of(blank, code="blank_number")) == 1


def test_a_number_that_is_there_is_not_blank() -> None:
    assert findings_of("Số: 67 /KH-SVHTT", code="blank_number") == []


@pytest.mark.parametrize(
    "blank", ["ngày tháng 01 năm 2026", "ngày … tháng … năm 2026", "ngày 05 tháng    năm 2026"]
)
def test_a_blank_day_is_found(blank: str) -> None:
    assert len(findings_of(f"Bình Minh, {blank}", code="blank_date")) == 1


def test_a_whole_date_is_not_blank() -> None:
    assert findings_of("ngày 26 tháng 01 năm 2026", code="blank_date") == []


def points(letters: str) -> str:
    return "1. Nội dung\n" + "\n".join(f"{letter}) Tuyên truyền" for letter in letters)


def test_points_run_through_the_vietnamese_alphabet() -> None:
    assert findings_of(points("abcdđeghik") + "\n2. Khác\n" + points("ab"), code="lettering") == []


def test_a_foreign_letter_is_found_and_the_run_goes_on() -> None:
    (finding,) = findings_of(points("abcdđefgh"), code="lettering")
    assert "“f)”" in finding.what
    assert "“g)”" in finding.cure


def test_a_skipped_letter_is_found() -> None:
    (finding,) = findings_of(points("abcdeg"), code="lettering")
    assert "“đ)”" in finding.cure


def test_a_quotation_that_never_closes_is_found() -> None:
    text = "KẾ HOẠCH\nTuyên truyền về “Một cửa\n1. Mục đích “rõ việc” cụ thể"
    (finding,) = findings_of(text, code="quotes")
    assert finding.place.line_from == 2


def test_a_closing_mark_alone_is_found_and_pairs_are_left_alone() -> None:
    assert len(findings_of("văn bản của thành phố” như sau", code="quotes")) == 1
    assert findings_of("phong trào “Chung tay\ncải cách” của tỉnh", code="quotes") == []


@pytest.mark.parametrize(
    "slip", ["công tác công tác dân số", "Kế hoạch\nKế hoạch năm", "của của Sở"]
)
def test_doubled_words_are_found(slip: str) -> None:
    assert len(findings_of(slip, code="doubled_words")) == 1


@pytest.mark.parametrize(
    "right", ["luôn luôn đúng hạn", "song song với", "Quý II\tQuý II", "xã, xã khác", "dần dần"]
)
def test_words_doubled_on_purpose_are_left_alone(right: str) -> None:
    assert findings_of(right, code="doubled_words") == []


def test_a_newsletter_without_a_licence_is_found() -> None:
    text = "- Xuất bản bản tin cải cách hành chính hằng quý"
    (finding,) = findings_of(text, code="newsletter_licence")
    assert "giấy phép" in finding.why
    assert findings_of(f"{text} theo giấy phép của Sở", code="newsletter_licence") == []
    assert findings_of("phát hành bản tin phát thanh", code="newsletter_licence") == []


def test_a_paper_that_is_no_plan_gets_no_remarks() -> None:
    from motcua.documents.lint import lint
    from motcua.documents.reading.result import Reading

    assert lint(Reading(text="của của", is_plan=False)) == []
