"""Running text is set apart, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.prose import Block, blocks


def test_dashes_are_items_and_steps_are_headings() -> None:
    text = "Bước 1: Nộp hồ sơ.\n- Trực tiếp;\n+ buổi sáng\nNgười nộp nhận phiếu hẹn."
    assert blocks(text) == [
        Block("heading", "Bước 1: Nộp hồ sơ"),
        Block("item", "Trực tiếp;", 1),
        Block("item", "buổi sáng", 2),
        Block("paragraph", "Người nộp nhận phiếu hẹn."),
    ]


def test_a_long_line_with_dashes_inside_becomes_a_list() -> None:
    long = "Hồ sơ gồm có: " + "; ".join(f"- giấy tờ thứ {n} của người nộp hồ sơ" for n in range(20))
    assert len(blocks(long)) == 21


@given(st.text(max_size=600))
def test_no_letter_of_a_text_is_lost(text: str) -> None:
    kept = "".join(block.text for block in blocks(text))
    assert [one for one in text if one.isalnum()] == [one for one in kept if one.isalnum()]
