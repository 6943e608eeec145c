"""The total line of a table of money: the sum, and the same sum in words."""

from collections.abc import Sequence

from motcua.documents.layout.blocks import Align, Cell, Row, Run
from motcua.kernel.money import money_in_words, thousands


def total_row(label: str, amounts: Sequence[int], *, columns: int) -> Row:
    """The last row of a table whose right-most column holds amounts in whole đồng.

    The label and the words stand in one cell over all other columns: figures and words come from
    one sum, so they cannot differ.
    """
    total = sum(amounts)
    words = (Run(f"{label} ", bold=True), Run(f"(Bằng chữ: {money_in_words(total)})", italic=True))
    return Row(
        (
            Cell(words, columns=columns - 1, align=Align.CENTRE),
            Cell((Run(thousands(total), bold=True),), align=Align.RIGHT),
        )
    )
