"""Names of units in prose."""

import pytest

from motcua.documents.reading.cooperation import cooperating_units
from motcua.documents.reading.units import is_units, leading_units, split_units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Sở Y tế chủ trì, phối hợp với Sở Nội vụ", "Sở Y tế"),
        ("Sở Giáo dục và Đào tạo xây dựng chương trình", "Sở Giáo dục và Đào tạo"),
        ("Các tổ chức chính trị - xã hội vận động đoàn viên", "Các tổ chức chính trị - xã hội"),
        ("Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh chỉ đạo", "Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh"),
        ("Sở Xây dựng: hướng dẫn các đơn vị", "Sở Xây dựng"),
        ("Các viện nghiên cứu, trường đại học đào tạo", "Các viện nghiên cứu, trường đại học"),
        ("Ban bầu cử tỉnh cử cán bộ", "Ban bầu cử tỉnh"),
        ("Các xã đẩy nhanh tiến độ", "Các xã"),
    ],
)
def test_a_unit_ends_where_its_verb_begins(text: str, units: str) -> None:
    assert leading_units(text) == len(units)


@pytest.mark.parametrize(
    "text",
    [
        "Phòng, chống dịch bệnh",
        "Tổ chức hội nghị",
        "Báo cáo kết quả",
        "Hội nghị tập huấn",
        "Trường hợp chậm",
    ],
)
def test_words_that_only_look_like_units_are_none(text: str) -> None:
    assert leading_units(text) is None


def test_commas_inside_a_name_do_not_cut_it() -> None:
    assert split_units("Sở Văn hóa, Thể thao và Du lịch; các sở, ban, ngành và UBND các xã") == (
        "Sở Văn hóa, Thể thao và Du lịch",
        "các sở, ban, ngành",
        "UBND các xã",
    )


def test_brackets_and_joint_offices_are_not_cut() -> None:
    assert split_units("Văn phòng HĐND và UBND xã") == ("Văn phòng HĐND và UBND xã",)
    assert split_units("các nhà mạng (Mạng A, VNPT B)") == ("các nhà mạng (Mạng A, VNPT B)",)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Chủ trì, phối hợp với Sở A và các đơn vị liên quan tổ chức",
            ("Sở A", "các đơn vị liên quan"),
        ),
        ("Phối hợp các phòng, đơn vị rà soát", ("các phòng, đơn vị",)),
        ("Chủ trì, phối hợp, hướng dẫn Văn phòng Sở lập dự toán", ("Văn phòng Sở",)),
        ("Đôn đốc và phối hợp kiểm tra việc thực hiện", ()),
    ],
)
def test_who_is_worked_with_stands_behind_phoi_hop(text: str, units: tuple[str, ...]) -> None:
    assert cooperating_units(text) == units


def test_a_heading_may_ask_or_charge_a_unit() -> None:
    assert is_units("Đề nghị Liên minh Hợp tác xã tỉnh")
    assert is_units("Trách nhiệm của đối tượng kiểm kê:")
    assert not is_units("Kinh phí thực hiện")


def test_names_of_places_behind_a_colon_belong_to_the_unit_and_work_does_not() -> None:
    named = "UBND các xã: An Bình, Tân Lập, Hòa Mỹ"
    assert is_units(named)
    assert cooperating_units(f"Phối hợp với {named} thành lập khu bảo vệ") == (named,)
    assert leading_units("UBND các xã: Chủ trì thực hiện") == len("UBND các xã")


def test_everybody_may_be_a_unit() -> None:
    assert leading_units("Tất cả lực lượng phải tuân thủ quy định") == len("Tất cả lực lượng")
