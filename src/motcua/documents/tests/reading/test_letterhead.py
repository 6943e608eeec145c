"""Agency, number, symbol, place and date."""

import pytest

from motcua.documents.reading import read_text
from motcua.documents.tests.reading.texts import PLAN, WRAPPED


def test_the_letterhead_is_read_cell_by_cell() -> None:
    reading = read_text(PLAN)
    assert reading.issuing_agency == "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"
    assert reading.parent_agency == "UBND TỈNH BÌNH MINH"
    assert (reading.number, reading.symbol) == ("15", "15/KH-SVHTTDL")
    assert (reading.place, reading.date) == ("Bình Minh", "2026-02-05")


def test_a_letterhead_of_lone_bars_with_wrapped_lines_is_read() -> None:
    reading = read_text(WRAPPED)
    assert reading.issuing_agency == "ỦY BAN NHÂN DÂN XÃ AN BÌNH"
    assert reading.parent_agency is None
    assert (reading.symbol, reading.date) == ("21/QĐ-UBND", "2026-01-10")


@pytest.mark.parametrize(
    ("line", "number", "symbol"),
    [
        ("Số: /KH-SDL", None, "/KH-SDL"),
        ("Số: ....../KH-UBND", None, "/KH-UBND"),
        ("Số: 0130 /KH-UBND", "0130", "0130/KH-UBND"),
        ("Số 12-KH/TU", "12", "12-KH/TU"),
        ("Số: **44**/KH-UBND", "44", "44/KH-UBND"),
    ],
)
def test_numbers_may_be_blank_spaced_or_of_the_party(
    line: str, number: str | None, symbol: str
) -> None:
    reading = read_text(f"{line}\n\nKẾ HOẠCH\nTruyền thông\n")
    assert (reading.number, reading.symbol) == (number, symbol)


def test_a_date_that_is_not_complete_is_none_but_its_place_stays() -> None:
    reading = read_text("Bình Minh, ngày    tháng 3 năm 2026\n\nKẾ HOẠCH\nTruyền thông\n")
    assert (reading.place, reading.date) == ("Bình Minh", None)


def test_motto_and_symbol_on_the_line_of_the_date_are_not_the_place() -> None:
    reading = read_text("Số: 3/KH-SNV Bình Minh, ngày 1 tháng 3 năm 2026\n\nKẾ HOẠCH\nX\n")
    assert reading.place == "Bình Minh"


def test_without_a_letterhead_the_enacting_sentence_and_the_title_name_the_agency() -> None:
    reading = read_text(
        "KẾ HOẠCH\nTruyền thông của Sở Du lịch tỉnh Bình Minh năm 2026\n\nThực hiện Kế hoạch số "
        "3/KH-UBND của UBND tỉnh, Sở Du lịch ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n"
    )
    assert reading.issuing_agency == "Sở Du lịch tỉnh Bình Minh"


def test_places_of_single_values_point_to_their_words() -> None:
    reading = read_text(PLAN)
    place = reading.places["symbol"]
    assert reading.text[place.start : place.end] == "15/KH-SVHTTDL"
    assert place.line_from == place.line_to == 3
