"""Papers, legal bases, results, steps and short fields of joined records."""

from hypothesis import HealthCheck, given
from hypothesis import settings as rules
from hypothesis import strategies as st

from motcua.catalogue.reading.bases import joined_bases
from motcua.catalogue.reading.common_fields import (
    audiences_of,
    conditions_of,
    decision_of,
    levels_of,
)
from motcua.catalogue.reading.form_files import split_file
from motcua.catalogue.reading.found import Remarks
from motcua.catalogue.reading.papers import joined_papers, sets_said
from motcua.catalogue.reading.plain import plain, stated
from motcua.catalogue.reading.related import related_of
from motcua.catalogue.reading.results import boxes_behind, joined_results
from motcua.catalogue.reading.steps import read_steps
from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.tests.reading.joined import BASES_HEAD, PAPERS_HEAD


def test_papers_stand_in_their_groups_with_forms_and_copies() -> None:
    found = joined_papers(
        f"Cấp mới:{PAPERS_HEAD}Đơn đề nghịMẫu số 05.docx1 bản chínhBằng tốt nghiệp0 bản chính,"
        f"2 bản saoCấp lại:{PAPERS_HEAD}Giấy phép cũ: 01 bản chính;1 bản chính",
        Remarks(),
    )
    said = [(one.group, one.name, one.form_file, len(one.copies)) for one in found]
    assert said == [
        ("Cấp mới", "Đơn đề nghị", "Mẫu số 05.docx", 1),
        ("Cấp mới", "Bằng tốt nghiệp", "", 1),
        ("Cấp lại", "Giấy phép cũ: 01 bản chính;", "", 1),
    ]
    assert (found[1].copies[0].form, found[1].copies[0].quantity) == ("plain", 2)


def test_digits_of_a_name_are_not_its_quantity() -> None:
    (paper,) = joined_papers(f"--{PAPERS_HEAD}Tờ khai theo Mẫu số 11 bản chính", Remarks())
    assert (paper.name, paper.copies[0].quantity) == ("Tờ khai theo Mẫu số 1", 1)


def test_papers_that_cannot_be_told_apart_stay_as_wording() -> None:
    remarks = Remarks()
    (paper,) = joined_papers("Hồ sơ theo quy định của từng trường hợp.", remarks)
    assert paper.name == "Hồ sơ theo quy định của từng trường hợp."
    assert remarks.said


def test_a_form_behind_a_symbol_in_capitals_is_told_apart() -> None:
    text = "Đơn theo Mẫu số 09 kèm theo Nghị định số 43/2026/NĐ-CPMẫu số 09.docx"
    assert split_file("Đơn kèm Quyết định 38/2025/QĐ-TTgMUS07VanBan.docx")[1] == "MUS07VanBan.docx"
    assert split_file(text)[:2] == (
        "Đơn theo Mẫu số 09 kèm theo Nghị định số 43/2026/NĐ-CP",
        "Mẫu số 09.docx",
    )


def test_a_paper_that_begins_with_a_digit_does_not_swallow_the_count_before() -> None:
    found = joined_papers(f"--{PAPERS_HEAD}Giấy phép cũ1 bản chính2. Ảnh 3x41 bản chính", Remarks())
    assert [(one.name, one.copies[0].quantity) for one in found] == [
        ("Giấy phép cũ", 1),
        ("2. Ảnh 3x4", 1),
    ]


def test_a_title_that_ends_in_another_number_keeps_it() -> None:
    (basis,) = joined_bases("Hướng dẫn Nghị định số 159/2006/NĐ-CP69/2007/TT-BQP", Remarks())
    assert (basis.title, basis.number) == (
        "Hướng dẫn Nghị định số 159/2006/NĐ-CP",
        "69/2007/TT-BQP",
    )


def test_a_year_that_runs_into_a_number_is_told_apart() -> None:
    found = joined_bases(
        f"{BASES_HEAD}Luật Cư trú sửa đổi 202323/2023/QH15Luật 49/2019/QH1449/2019/QH14"
        "Thông tư quy định mức thu25/2021/TT-BTCNghị định số 7/2025/NĐ-CP ngày 9/1/2025 của"
        " Chính phủ7/2025/NĐ-CP",
        Remarks(),
    )
    assert [(one.title, one.number) for one in found] == [
        ("Luật Cư trú sửa đổi 2023", "23/2023/QH15"),
        ("Luật 49/2019/QH14", "49/2019/QH14"),
        ("Thông tư quy định mức thu", "25/2021/TT-BTC"),
        ("Nghị định số 7/2025/NĐ-CP ngày 9/1/2025 của Chính phủ", "7/2025/NĐ-CP"),
    ]


def test_a_basis_without_number_is_kept_as_a_title_with_a_remark() -> None:
    remarks = Remarks()
    (basis,) = joined_bases("BỘ LUẬT HÀNG HẢIBỘ LUẬT HÀNG HẢI", remarks)
    assert (basis.title, basis.number) == ("BỘ LUẬT HÀNG HẢI", "")
    assert remarks.said


titles = st.sampled_from(
    [
        "Luật Hộ tịch",
        "Quy định chi tiết một số điều",
        "sửa đổi, bổ sung năm 2023",
        "VỀ PHÍ VÀ LỆ PHÍ",
    ]
)
symbols = st.sampled_from(["QH15", "NĐ-CP", "TT-BTC", "TT-BNNMT", "QĐ-TTg", "UBTVQH14", "NQ-CP"])
numbers = st.builds(
    lambda number, year, symbol: f"{number}/{year}/{symbol}",
    st.integers(1, 999),
    st.integers(1990, 2030),
    symbols,
)


def test_a_letter_behind_the_serial_belongs_to_the_number() -> None:
    found = joined_bases(
        "Thông tư 08.a/2010/TT-BTP08.a/2010/TT-BTPNghị quyết số 30a/2008/NQ-CP30a/2008/NQ-CP",
        Remarks(),
    )
    assert [basis.number for basis in found] == ["08.a/2010/TT-BTP", "30a/2008/NQ-CP"]


@rules(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(titles, numbers), min_size=1, max_size=12))
def test_joined_bases_come_apart_again(rows: list[tuple[str, str]]) -> None:
    found = joined_bases("".join(title + number for title, number in rows), Remarks())
    assert [(one.title, one.number) for one in found] == rows


def test_results_have_their_codes_and_the_words_of_the_page_are_cut() -> None:
    text = (
        "Giấy phépMã: KQ.G09.000001Văn bản từ chốiMã: KQ.G09.000002Từ khóabiểu diễnMô tảCó hạn"
        " 5 năm.Chọn cơ quan thực hiệnTỉnh/ Thành phốNộp hồ sơ"
    )
    assert [(one.name, one.code) for one in joined_results(stated(text))] == [
        ("Giấy phép", "KQ.G09.000001"),
        ("Văn bản từ chối", "KQ.G09.000002"),
    ]
    assert boxes_behind(text) == (("biểu diễn",), "Có hạn 5 năm.")


def test_steps_are_numbered_or_dashed_and_name_who_acts_only_when_plain() -> None:
    by_number = read_steps(
        "Bước 1: Tổ chức nộp hồ sơ.\na) Bước 2. Sở kiểm tra hồ sơ.\nBước 3: Xong"
    )
    assert [(one.title, one.actor) for one in by_number] == [
        ("Bước 1", "applicant"),
        ("Bước 2", "agency"),
        ("Bước 3", ""),
    ]
    assert [one.text for one in read_steps("- Một\n+ chi tiết\n- Hai")] == [
        "- Một\n+ chi tiết",
        "- Hai",
    ]


@rules(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet="Bước 12:.-\nabcđ", max_size=300))
def test_no_word_of_the_steps_is_lost(text: str) -> None:
    kept = "".join(one.title + one.text for one in read_steps(text))
    assert sum(map(str.isalnum, kept)) >= sum(map(str.isalnum, text))


def test_the_three_ways_of_nothing_are_nothing() -> None:
    behind = "Không có thông tinTừ khóaKhông có thông tinMô tảKhông có thông tinNộp hồ sơ"
    assert [stated(""), stated("Không có thông tin"), stated(behind)] == ["", "", ""]
    assert stated(None) == ""


def test_text_is_composed_and_holds_no_strange_spaces() -> None:
    assert plain("Ho\u0302\u0300 sơ\u00a0\u200bmới\x00") == "Hồ sơ mới"


def test_short_fields_are_read_as_they_are_meant() -> None:
    remarks = Remarks()
    assert levels_of("Cấp Xã, Cấp bộ, Cấp huyện", remarks) == (Level.MINISTRY, Level.COMMUNE)
    assert remarks.said == ["Không nhận ra cấp thực hiện “Cấp huyện”."]
    assert audiences_of("Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX)") == (
        "Doanh nghiệp",
        "Tổ chức (không bao gồm doanh nghiệp, HTX)",
    )
    assert decision_of("Quyết định số 6225 /QĐ-BQP") == "6225/QĐ-BQP"
    assert [conditions_of("không."), conditions_of(""), conditions_of("Có đất")] == [
        "Không",
        "",
        "Có đất",
    ]
    assert sets_said("Số lượng hồ sơ: 01 (một) bộ") == "01 (một) bộ"
    assert related_of("#Tên thủ tục1Khai sinh năm 2024 mới2Khai tử") == (
        "Khai sinh năm 2024 mới",
        "Khai tử",
    )
