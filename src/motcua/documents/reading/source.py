"""What the reader is given: one text and, where the file had them, its real tables."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_ONE_FOR_ONE = str.maketrans(
    {"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2002": " ", "\u2003": " ", "\u2009": " "}
    | dict.fromkeys("\u000b\u000c\u0085\u2028\u2029\r", "\n")
)
_DROPPED = re.compile("[\u200b-\u200d\u2060\ufeff\u00ad\x00]")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, and where that text starts in the flat text.

    `text` is as long as its slice of the flat text; where the cell has several paragraphs it
    holds a line break at the place where the flat line holds a space.  A cell merged over several
    rows stands in the first of them and is empty in the others; `columns` counts the columns it
    covers.
    """

    text: str
    start: int
    columns: int = 1

    @property
    def end(self) -> int:
        """The offset just after the cell's text."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells.  In the flat text each row is one line, its cells parted by tabs."""

    rows: tuple[tuple[Cell, ...], ...]

    @property
    def start(self) -> int:
        """The offset of the first cell."""
        return min((cell.start for row in self.rows for cell in row), default=0)

    @property
    def end(self) -> int:
        """The offset after the last cell."""
        return max((cell.end for row in self.rows for cell in row), default=0)


def normalise(text: str) -> str:
    """The text as the reader holds it: NFC, line feeds, plain spaces, nothing invisible.

    Idempotent.  All places, also those of the cells handed to `read_text`, are offsets into it.
    """
    plain = _DROPPED.sub("", text.replace("\r\n", "\n"))
    return unicodedata.normalize("NFC", plain.translate(_ONE_FOR_ONE))


def flatten(rows: Sequence[Sequence[str]], start: int) -> tuple[str, Table]:
    """Lines for the flat text, beginning at offset `start`, and the table that points into them."""
    lines: list[str] = []
    cells: list[tuple[Cell, ...]] = []
    offset = start
    for row in rows:
        placed: list[Cell] = []
        for text in row:
            kept = normalise(text).strip().replace("\t", " ")
            placed.append(Cell(kept, offset))
            offset += len(kept) + 1
        lines.append("\t".join(cell.text.replace("\n", " ") for cell in placed))
        offset += 0 if placed else 1
        cells.append(tuple(placed))
    return "\n".join(lines), Table(tuple(cells))
