"""Tables of a PDF page: cells where ruled lines cross, each holding the characters inside it."""

import ctypes
import io
import struct
from collections.abc import Iterator
from typing import Any

import pdfplumber
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from pdfminer.psexceptions import PSException

from motcua.documents.reading.sources.extract.blocks import Block
from motcua.documents.reading.sources.extract.pdf_grid import Grid, Spot, grid_of

# What the library lets through when a page's drawing orders are damaged.
_DAMAGED = (
    PSException,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
)
Character = tuple[str, Spot | None]
"""One character and where its middle is; None for a space or line break pdfium supplied."""


class RuledPages:
    """The pages of one file, read for tables."""

    def __init__(self, content: bytes) -> None:
        self._texts = pdfium.PdfDocument(content)
        try:
            self._lines: Any = pdfplumber.open(io.BytesIO(content)).pages
        except _DAMAGED:
            self._lines = ()

    def blocks(self, index: int) -> list[Block]:
        """Lines and tables of one page; a table stands where its first character stands."""
        grids = self._grids(index)
        lines: list[Block] = []
        line = ""
        for letter, spot in self._characters(index):
            home = next((grid for grid in grids if spot and grid.takes(letter, spot)), None)
            if home is not None and not home.is_placed:
                lines += [Block(text=line.strip()), home.place()]
                line = ""
            elif home is None and letter == "\n":
                lines.append(Block(text=line.strip()))
                line = ""
            elif home is None:
                line += letter
        for grid in grids:
            grid.settle()
        return [*lines, Block(text=line.strip())] if line.strip() else lines

    def _grids(self, index: int) -> list[Grid]:
        if index >= len(self._lines):
            return []
        page = self._lines[index]
        try:
            found = page.find_tables()
            return [grid for grid in map(grid_of, found) if grid is not None]
        except _DAMAGED:
            return []
        finally:
            page.close()

    def _characters(self, index: int) -> Iterator[Character]:
        page = self._texts[index]
        text = page.get_textpage()
        turn = _Turn(page)
        last: Spot | None = None
        for number in range(pdfium_c.FPDFText_CountChars(text.raw)):
            letter = chr(pdfium_c.FPDFText_GetUnicode(text.raw, number))
            middle = _middle(text.raw, number)
            last = last if middle is None else turn.seen(*middle)
            if letter != "\r":
                yield letter, last
        page.close()


def _middle(text: Any, number: int) -> tuple[float, float] | None:
    if pdfium_c.FPDFText_IsGenerated(text, number) == 1:
        return None
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not pdfium_c.FPDFText_GetCharBox(text, number, left, right, bottom, top):
        return None
    return (left.value + right.value) / 2, (bottom.value + top.value) / 2


class _Turn:
    """From the page's own coordinates to a reader's: turned upright, counted from the top."""

    def __init__(self, page: Any) -> None:
        self._left, self._bottom, self._right, self._top = page.get_mediabox()
        self._rotation = page.get_rotation()

    def seen(self, x: float, y: float) -> Spot:
        """The point as the table finder counts it."""
        if self._rotation == 90:
            return y, x
        if self._rotation == 180:
            return self._right + self._left - x, y
        if self._rotation == 270:
            return self._top + self._bottom - y, self._right + self._left - x
        return x, self._top + self._bottom - y
