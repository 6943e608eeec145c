"""Headings and their paths."""

from motcua.documents.reading import read_text
from motcua.documents.tests.reading.texts import PLAN


def numbers(body: str) -> list[tuple[str, str]]:
    reading = read_text(f"KẾ HOẠCH\nTruyền thông\n\n{body}")
    return [(section.number, section.heading) for section in reading.sections]


def test_numbers_stand_under_numerals_and_letters_under_numbers() -> None:
    assert numbers(
        "I. MỤC ĐÍCH\n\n1. Chung\n\na) Về người dân\n\n- Một.\n\nII. YÊU CẦU\n\n1. Cao\n\n- Hai."
    ) == [
        ("I", "MỤC ĐÍCH"),
        ("I.1", "Chung"),
        ("I.1.a", "Về người dân"),
        ("II", "YÊU CẦU"),
        ("II.1", "Cao"),
    ]


def test_a_decimal_takes_the_place_of_its_number() -> None:
    assert [
        n
        for n, _ in numbers("I. NỘI DUNG\n\n1. Chung\n\n1.1. Hẹp\n\n- Một.\n\n1.2. Rộng\n\n- Hai.")
    ] == [
        "I",
        "I.1",
        "I.1.1",
        "I.1.2",
    ]


def test_a_numbered_sentence_is_not_a_heading() -> None:
    assert numbers("I. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\n2. Tạo đồng thuận.") == [
        ("I", "MỤC ĐÍCH")
    ]


def test_a_unit_with_its_work_behind_a_colon_is_a_heading() -> None:
    assert ("IV.1", "Văn phòng Sở") in [(s.number, s.heading) for s in read_text(PLAN).sections]


def test_an_emphasised_label_may_list_units_with_a_semicolon() -> None:
    label = "3. Giấy khen của Giám đốc Sở; Chủ tịch xã"
    assert numbers(f"I. HÌNH THỨC\n\n**{label}: **Theo thẩm quyền.\n")[1:] == [
        ("I.3", "Giấy khen của Giám đốc Sở; Chủ tịch xã")
    ]
    assert numbers(f"I. HÌNH THỨC\n\n{label}: Theo thẩm quyền.\n")[1:] == []


def test_the_appendix_is_a_section_of_its_own() -> None:
    text = (
        "I. MỤC ĐÍCH\n\n1. Cao.\n\nNơi nhận:\n- Lưu: VT.\n\n"
        "GIÁM ĐỐC\n\nTrần Văn Mẫu\n\nPHỤ LỤC\n\nDanh sách"
    )
    assert numbers(text)[-1] == ("PL", "PHỤ LỤC")
