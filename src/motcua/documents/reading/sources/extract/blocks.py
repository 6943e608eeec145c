"""What an extractor hands over: paragraphs and tables in the order of the document."""

from typing import Any, TypedDict

from motcua.documents.reading.sources.reasons import MAX_CHARACTERS, Reason, Refusal

MergedCell = tuple[str, int]
"""The text of a cell and the number of columns it covers."""


class Block(TypedDict, total=False):
    """A paragraph (`text`, and `confidence` in per cent where it was recognised) or a table."""

    text: str
    confidence: int
    rows: list[list[MergedCell]]


def answer(blocks: list[Block], notes: list[str]) -> dict[str, Any]:
    """The object the child prints; refuses a document without words or with far too many."""
    size = sum(_size(block) for block in blocks)
    if size > MAX_CHARACTERS:
        raise Refusal(Reason.TOO_LONG)
    if not size:
        raise Refusal(Reason.NO_TEXT)
    return {"blocks": blocks, "notes": notes}


def _size(block: Block) -> int:
    cells = (cell for row in block.get("rows", []) for cell, _ in row)
    return len(block.get("text", "").strip()) + sum(len(cell.strip()) for cell in cells)
