"""Tables: where cells fall, how wide columns are, totals that cannot disagree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.documents.layout import Cell, Column, Row, Table, total_row
from motcua.documents.layout.blocks import plain
from motcua.documents.layout.grid import TableShape, as_cell, laid_out
from motcua.documents.layout.table_width import column_widths
from motcua.documents.tests.layout.papers import work_table
from motcua.kernel.numbers import from_words

THREE = (Column(), Column(), Column())


def test_a_cell_over_two_rows_comes_down_into_the_next_row() -> None:
    table = Table(THREE, (Row((Cell("a", rows=2), "b", "c")), Row(("d", "e"))))
    first, second = laid_out(table)
    assert [slot.continued for slot in second] == [True, False, False]
    assert second[0].cell is first[0].cell


def test_a_short_row_is_filled_and_a_long_one_refused() -> None:
    filled = laid_out(Table(THREE, (Row(("a",)),)))[0]
    assert [plain(slot.cell.content) for slot in filled] == ["a", "", ""]
    with pytest.raises(TableShape):
        laid_out(Table(THREE, (Row(("a", "b", "c", "d")),)))
    with pytest.raises(TableShape):
        laid_out(Table(THREE, (Row((Cell("a", columns=2), Cell("b", columns=2))),)))


def test_a_narrow_column_is_as_wide_as_the_word_above_it() -> None:
    widths = column_widths(work_table(1), 165)
    assert sum(widths) == pytest.approx(165)
    assert widths[0] > 11  # "STT" in bold 12 points, with margins


@given(st.lists(st.integers(0, 10**10), min_size=1, max_size=8))
def test_a_total_says_the_same_in_figures_and_in_words(amounts: list[int]) -> None:
    label, figure = (as_cell(cell) for cell in total_row("Tổng cộng", amounts, columns=4).cells)
    words = plain(label.content).partition("Bằng chữ: ")[2].removesuffix(" đồng)")
    assert from_words(words) == sum(amounts)
    assert int(plain(figure.content).replace(".", "")) == sum(amounts)
    assert (label.columns, figure.columns) == (3, 1)
