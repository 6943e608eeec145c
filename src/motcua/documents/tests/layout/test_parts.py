"""The order of what is printed, and what stays with the signature."""

from motcua.documents.layout import Bullets, Heading, PageBreak, Paragraph, Table
from motcua.documents.layout.blocks import plain
from motcua.documents.layout.parts import body_parts, navigation_levels
from motcua.documents.layout.tail import ROWS_KEPT, tail_of
from motcua.documents.tests.layout.papers import plan, work_table


def test_the_closing_words_carry_the_end_mark() -> None:
    (part,) = body_parts(plan())
    last = part.blocks[-1]
    assert isinstance(last, Paragraph)
    assert plain(last.content).endswith("thực hiện./.")


def test_without_closing_words_the_last_item_carries_the_end_mark() -> None:
    (part,) = body_parts(plan(Bullets(("Một;", "Hai.")), closing=""))
    last = part.blocks[-1]
    assert isinstance(last, Bullets)
    assert last.items == ("Một;", "Hai./.")


def test_a_table_at_the_end_is_followed_by_the_end_mark() -> None:
    (part,) = body_parts(plan(work_table(3), closing=""))
    assert part.blocks[-1] == Paragraph("./.", align="right")


def test_a_landscape_table_stands_on_pages_of_its_own_and_the_signature_upright() -> None:
    parts = body_parts(plan(Paragraph("Trước"), PageBreak(), work_table(2, landscape=True)))
    assert [part.landscape for part in parts] == [False, True, False]
    assert parts[0].blocks == (Paragraph("Trước"),)


def test_a_heading_goes_along_to_the_landscape_page_of_its_table() -> None:
    heading = Heading(2, "Phân công", "2.")
    parts = body_parts(plan(Paragraph("Trước"), heading, work_table(2, landscape=True)))
    assert parts[0].blocks == (Paragraph("Trước"),)
    assert parts[1].blocks[0] == heading


def test_the_outline_never_skips_a_level() -> None:
    blocks = [Heading(1, "I"), Heading(3, "a"), Heading(4, "-"), Heading(3, "b"), Heading(1, "II")]
    assert navigation_levels(blocks) == [1, 2, 3, 2, 1]


def test_the_last_rows_of_a_table_stay_with_the_signature() -> None:
    tail = tail_of(body_parts(plan(work_table(6), closing=""))[0].blocks)
    rows = tail.kept[0]
    assert tail.continues
    assert isinstance(rows, Table)
    assert len(rows.rows) == ROWS_KEPT


def test_a_group_row_is_never_parted_from_the_rows_under_it() -> None:
    tail = tail_of(body_parts(plan(work_table(2), closing=""))[0].blocks)
    assert not tail.continues


def test_a_long_last_paragraph_may_break() -> None:
    assert tail_of((Paragraph("dài " * 400),)).breaks
    assert not tail_of((Paragraph("ngắn"),)).breaks
