"""The signed file against the approved text."""

import unicodedata
from dataclasses import replace
from datetime import date

import pypdfium2
from hypothesis import given
from hypothesis import strategies as st

from motcua.documents.comparison import DifferenceKind, compare
from motcua.documents.layout import OfficialDocument, Signer, to_pdf
from motcua.documents.tests.layout.papers import draft_letter, plan

TEXT = (
    "Kinh phí thực hiện là 470.000.000 đồng do ngân sách tỉnh bảo đảm. "
    "Văn phòng Sở báo cáo trước ngày 20 hằng tháng. "
    "Các phòng, đơn vị hoà chung nhiệm vụ với kế hoạch năm."
)


def printed(document: OfficialDocument) -> str:
    """The text of a produced PDF, pages parted by form feeds."""
    opened = pypdfium2.PdfDocument(to_pdf(document))
    return "\f".join(page.get_textpage().get_text_range() for page in opened)


def test_layout_case_tone_placement_and_wraps_do_not_count() -> None:
    signed = unicodedata.normalize("NFD", TEXT.replace("hoà", "hòa")).replace(" ", "\n").upper()
    assert compare(TEXT, signed).same


def test_a_changed_amount_is_found_with_both_readings() -> None:
    found = compare(TEXT, TEXT.replace("470", "570"))
    (difference,) = found.differences
    assert difference.kind is DifferenceKind.CHANGED
    assert (difference.approved, difference.signed) == ("470.000.000", "570.000.000")
    assert TEXT[difference.place :].startswith("470.000.000")
    assert found.summary() == "Bản đã ký khác nội dung được duyệt ở 1 chỗ."
    assert found.sentences()[1] == (
        "Bản được duyệt ghi “470.000.000”, bản đã ký ghi “570.000.000”, "
        "sau cụm từ “Kinh phí thực hiện là”."
    )


def test_words_left_out_put_in_or_moved_are_told_apart() -> None:
    first, second, third = TEXT.split(". ")
    gone = compare(TEXT, f"{first}. {third}").differences
    added = compare(f"{first}. {third}", TEXT).differences
    moved = compare(
        f"{TEXT} {'Nội dung khác. ' * 60}",
        f"{TEXT.replace(second, '')} {'Nội dung khác. ' * 60} {second}",
    ).differences
    assert [one.kind for one in gone] == [DifferenceKind.REMOVED]
    assert [one.kind for one in added] == [DifferenceKind.ADDED]
    assert [one.kind for one in moved] == [DifferenceKind.MOVED]


def test_number_day_and_signer_filled_by_the_clerk_are_no_difference() -> None:
    draft = draft_letter()
    signed = replace(
        draft,
        number=67,
        issued_on=date(2026, 11, 24),
        signer=Signer("Chánh Văn phòng", "Lê Thị An", ("TL. Giám đốc",)),
        is_draft=False,
        state_note="",
    )
    found = compare(printed(replace(draft, state_note="")), printed(signed))
    assert found.differences == ()
    assert "67/SVHTTDL-VP" in found.filled
    assert "ngày 24" in found.filled
    assert "Lê Thị An" in found.filled


def test_a_changed_date_or_number_is_a_difference() -> None:
    approved = plan()
    assert not compare(printed(approved), printed(replace(approved, number=8))).same
    later = replace(approved, issued_on=date(2026, 2, 6))
    assert not compare(printed(approved), printed(later)).same


def test_another_name_or_word_in_the_body_is_not_taken_for_a_filled_blank() -> None:
    assert not compare("Văn phòng Sở chủ trì.", "Văn phòng Sở Tài chính chủ trì.").same


def test_page_numbers_and_page_breaks_do_not_count() -> None:
    first, second, third = TEXT.split(". ")
    in_three_pages = f"{first}.\f2\n{second}.\f{third}\n3"
    assert compare(TEXT, in_three_pages).same
    assert not compare(TEXT, in_three_pages.replace("\f2\n", "\f7\n")).same


def test_columns_of_the_head_may_be_read_in_another_order() -> None:
    by_columns = "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 1/KH-UBND"
    by_lines = "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH BÌNH MINH Số: 1/KH-UBND"
    assert compare(f"{by_columns} {TEXT}", f"{by_lines} {TEXT}").same


def test_the_mark_of_a_digital_signature_is_said_but_no_difference() -> None:
    found = compare(TEXT, f"{TEXT}\nKý bởi: Lê Thị An 24.11.2026 10:15:00 +07:00")
    assert found.same
    assert found.filled


@given(st.integers(0, 40), st.sampled_from(["không", "999", "Phụ lục"]))
def test_a_single_word_put_in_anywhere_is_found(place: int, word: str) -> None:
    words = TEXT.split()
    changed = " ".join([*words[:place], word, *words[place:]])
    assert not compare(TEXT, changed).same


@given(st.text(max_size=200))
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert compare(text, text).same
