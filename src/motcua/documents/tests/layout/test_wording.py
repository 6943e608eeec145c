"""The fixed words, numbers and dates of official documents."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from motcua.documents.layout import wording
from motcua.documents.tests.layout.papers import draft_letter, plan, with_annexes


def test_days_below_ten_and_the_first_two_months_take_a_zero() -> None:
    assert wording.day_in_words(date(2026, 2, 5)) == "ngày 05 tháng 02 năm 2026"
    assert wording.day_in_words(date(2026, 3, 15)) == "ngày 15 tháng 3 năm 2026"
    assert wording.day_in_words(date(2026, 11, 24)) == "ngày 24 tháng 11 năm 2026"


def test_a_number_below_ten_takes_a_zero() -> None:
    assert wording.number_line(plan()).split() == ["Số:", "07/KH-SVHTTDL"]


def test_a_draft_leaves_room_for_number_and_day() -> None:
    draft = draft_letter()
    assert wording.number_line(draft).split() == ["Số:", "/SVHTTDL-VP"]
    assert wording.place_and_date(draft).split() == [
        "Bình",
        "Minh,",
        "ngày",
        "tháng",
        "năm",
        "2026",
    ]


def test_bases_end_with_semicolons_and_the_last_with_a_full_stop() -> None:
    first, last = wording.base_lines(plan())
    assert first.endswith("Chính phủ;")
    assert last.endswith("Ủy ban nhân dân tỉnh.")


def test_recipients_are_a_list_of_dashes() -> None:
    lines = wording.recipient_lines(plan(recipients=("- Như trên;", "Lưu: VT, VP (02).")))
    assert lines == ("- Như trên;", "- Lưu: VT, VP (02).")


def test_one_addressee_stands_alone_and_several_are_a_list() -> None:
    alone = plan(addressees=("Ủy ban nhân dân tỉnh",))
    assert wording.addressee_lines(alone) == ("Ủy ban nhân dân tỉnh",)
    assert wording.addressee_lines(draft_letter()) == ("- Các phòng thuộc Sở;", "- Thư viện tỉnh.")


def test_annexes_are_numbered_in_roman_when_there_are_several() -> None:
    several = with_annexes()
    assert wording.annex_label(several, 1) == "Phụ lục II"
    assert wording.annex_label(plan(annexes=several.annexes[:1]), 0) == "Phụ lục"


def test_an_annex_says_which_document_it_goes_with() -> None:
    assert wording.annex_reference(with_annexes()) == (
        "(Kèm theo Kế hoạch số 07/KH-SVHTTDL ngày 05 tháng 02 năm 2026 "
        "của Sở Văn hóa, Thể thao và Du lịch)"
    )


def test_numbers_of_law_stay_on_the_line_of_their_word() -> None:
    assert wording.tied("Nghị định số 63/2010/NĐ-CP, Điều 8 khoản 2") == (
        "Nghị định số\u00a063/2010/NĐ-CP, Điều\u00a08 khoản\u00a02"
    )
    assert wording.tied("điểm đến, số liệu") == "điểm đến, số liệu"


@given(st.text(alphabet="abc ./;,:", max_size=20))
def test_the_end_mark_is_set_once(text: str) -> None:
    once = wording.with_end_mark(text)
    assert once.endswith("./.")
    assert wording.with_end_mark(once) == once
