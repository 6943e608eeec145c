"""The month matrix as HTML."""

from motcua.ui.matrix_rows import row_html
from motcua.ui.parts import MatrixCell, MatrixRow


def test_a_cell_says_its_long_words_to_a_screen_reader_too() -> None:
    row = MatrixRow("Phát thanh", [MatrixCell("1/2", "bad", "/x/", "quá hạn")])
    html = row_html(row, current=0)
    assert '<td data-tone="bad" class="matrix-now" title="quá hạn"><a href="/x/">1/2</a>' in html
    assert '<span class="unseen">: quá hạn</span>' in html


def test_an_empty_cell_has_no_tone() -> None:
    assert "<td></td>" in row_html(MatrixRow("Phát thanh", [MatrixCell()]), current=-1)


def test_what_people_typed_is_escaped() -> None:
    hostile = '"><script>alert(1)</script>'
    cell = MatrixCell(hostile, "bad", hostile, hostile)
    html = row_html(MatrixRow(hostile, [cell], hostile, hostile), current=-1)
    assert "<script" not in html
    assert '"">' not in html
