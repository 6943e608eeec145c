"""Is it a plan, what is it called, for which years."""

import pytest

from motcua.documents.reading import read_text
from motcua.documents.reading.title import years_of
from motcua.documents.tests.reading.texts import PLAN, WRAPPED


def test_a_decision_that_encloses_a_plan_is_a_plan_with_the_plans_title() -> None:
    reading = read_text(WRAPPED)
    assert reading.is_plan
    assert reading.doc_type == "Quyết định"
    assert reading.title == "TRUYỀN THÔNG THỦ TỤC HÀNH CHÍNH NĂM 2026"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("CHỈ THỊ\nVề cải cách hành chính\n\nYêu cầu các sở:", "chỉ thị"),
        ("Số: 1/UBND-NC\nV/v báo cáo kế hoạch\n\nKính gửi: Các sở", "công văn"),
        ("QUYẾT ĐỊNH\nVề việc công bố thủ tục\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Công bố.", "quyết định"),
        ("Sáng nay, Sở Nội vụ triển khai kế hoạch.\n\nHội nghị thành công.", "tin bài"),
        ("   \n", "không có chữ"),
    ],
)
def test_what_is_not_a_plan_says_why(text: str, why: str) -> None:
    reading = read_text(text)
    assert not reading.is_plan
    assert reading.why is not None
    assert why in reading.why
    assert reading.tasks == ()


@pytest.mark.parametrize(
    "line", ["K Ế  H O Ạ C H", "KÊ HOẠCH", "\tKẾ HOẠCH", "# KẾ HOẠCH", "Kế hoạch"]
)
def test_a_type_line_may_be_spaced_misread_centred_or_marked(line: str) -> None:
    assert read_text(f"Số: 1/KH-SNV\n\n{line}\nTruyền thông\n\nI. MỤC ĐÍCH\n").is_plan


def test_a_title_of_several_lines_ends_before_the_bases() -> None:
    assert read_text(PLAN).title == "Truyền thông cải cách hành chính năm 2026"


@pytest.mark.parametrize(
    ("title", "years"),
    [
        ("Truyền thông giai đoạn 2026 - 2030", (2026, 2030)),
        ("Triển khai Chỉ thị số 32/CT-TTg ngày 21/10/2025 trên địa bàn tỉnh", ()),
        ("Thực hiện Quy hoạch mạng lưới thời kỳ 2021-2030, tầm nhìn đến năm 2045", ()),
        ("Thực hiện Đề án “Chuyển đổi số đến năm 2030” trên địa bàn tỉnh năm 2026", (2026,)),
        ("Thực hiện Chương trình mục tiêu đến năm 2030 trên địa bàn tỉnh", ()),
    ],
)
def test_years_of_days_and_of_other_documents_do_not_count(
    title: str, years: tuple[int, ...]
) -> None:
    assert years_of(title) == years
