"""A table that runs over pages becomes one table again."""

from motcua.documents.reading.sources.extract.blocks import Block, MergedCell

Row = list[MergedCell]


def join_tables(blocks: list[Block], page: list[Block]) -> None:
    """Append the blocks of the next page; a table cut by the page break is continued.

    It is the same table when it ends the page before, begins this one and has as many columns.
    A heading printed again is dropped, and a row cut in two is put together.
    """
    following = [block for block in page if _has_content(block)]
    if not (blocks and following and _continue_each_other(blocks[-1], following[0])):
        blocks += following
        return
    rows = blocks[-1]["rows"]
    more = following[0]["rows"]
    if more[0] == rows[0]:
        more = more[1:]
    if more and _is_rest_of(rows[-1], more[0]):
        rows[-1] = [_together(*pair) for pair in zip(rows[-1], more[0], strict=True)]
        more = more[1:]
    rows += more
    blocks += following[1:]


def _has_content(block: Block) -> bool:
    return "rows" in block or bool(block.get("text"))


def _continue_each_other(last: Block, first: Block) -> bool:
    rows, more = last.get("rows"), first.get("rows")
    return bool(rows and more) and _width(rows or []) == _width(more or [])


def _width(rows: list[Row]) -> int:
    return max(sum(columns for _, columns in row) for row in rows)


def _is_rest_of(row: Row, rest: Row) -> bool:
    """A row cut by the page break goes on without a number, in the middle of a sentence."""
    if len(row) != len(rest) or rest[0][0]:
        return False
    going_on = next((text for text, _ in rest if text), "")
    return going_on[:1].islower()


def _together(one: MergedCell, other: MergedCell) -> MergedCell:
    return " ".join(text for text in (one[0], other[0]) if text), one[1]
