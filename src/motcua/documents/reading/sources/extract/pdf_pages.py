"""What runs over the end of a page becomes one again: a table, a paragraph."""

import re

from motcua.documents.reading.sources.extract.blocks import Block, MergedCell
from motcua.documents.reading.sources.extract.pdf_lines import NEW_ITEM
from motcua.documents.reading.sources.extract.wraps import joined

_ROW_NUMBER = re.compile(r"\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s*")
_SENTENCE_ENDS = (".", ";", ":", "!", "?")
_TOTAL = re.compile(r"(?:tổng|cộng)\b", re.IGNORECASE)

Row = list[MergedCell]


def add_page(blocks: list[Block], page: list[Block]) -> None:
    """Append the blocks of the next page; what the page break has cut is continued.

    A table goes on where it ends one page, begins the next and has as many columns; a paragraph
    where it ends in the middle of a sentence and goes on with a small letter.
    """
    following = [block for block in page if _has_content(block)]
    if blocks and following:
        last, first = blocks[-1], following[0]
        if _are_one_table(last, first):
            _continue_table(last["rows"], first["rows"])
            following = following[1:]
        elif _are_one_paragraph(last, first):
            last["text"] = joined(last["text"], first["text"])
            following = following[1:]
    blocks += following


def _continue_table(rows: list[Row], more: list[Row]) -> None:
    """A heading printed again is dropped, and a row cut in two is put together."""
    if more[0] == rows[0]:
        more = more[1:]
    if more and _is_rest_of(rows[-1], more[0]):
        rows[-1] = [_together(*pair) for pair in zip(rows[-1], more[0], strict=True)]
        more = more[1:]
    rows += more


def _has_content(block: Block) -> bool:
    return "rows" in block or bool(block.get("text"))


def _are_one_paragraph(last: Block, first: Block) -> bool:
    ending, beginning = last.get("text", ""), first.get("text", "")
    if not ending or NEW_ITEM.match(beginning):
        return False
    return beginning[:1].islower() and not ending.endswith(_SENTENCE_ENDS)


def _are_one_table(last: Block, first: Block) -> bool:
    rows, more = last.get("rows"), first.get("rows")
    return bool(rows and more) and _width(rows or []) == _width(more or [])


def _width(rows: list[Row]) -> int:
    return max(sum(columns for _, columns in row) for row in rows)


def _is_rest_of(row: Row, rest: Row) -> bool:
    """A row cut by the page break goes on without a number, and is no row of totals."""
    if len(row) != len(rest) or rest[0][0]:
        return False
    going_on = next((text for text, _ in rest if text), "")
    numbered = _ROW_NUMBER.fullmatch(row[0][0]) is not None
    return going_on[:1].islower() or (numbered and not _TOTAL.match(going_on))


def _together(one: MergedCell, other: MergedCell) -> MergedCell:
    text = joined(one[0], other[0]) if one[0] and other[0] else one[0] or other[0]
    return text, one[1]
