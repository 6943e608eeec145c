"""The blocks of a PDF page in the order of its text: paragraphs, and tables in their places."""

import ctypes
import re
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2.raw as pdfium_c

from motcua.documents.reading.sources.extract.blocks import Block
from motcua.documents.reading.sources.extract.pdf_grid import Grid
from motcua.documents.reading.sources.extract.pdf_lines import Line, paragraphs
from motcua.documents.reading.sources.extract.pdf_turn import Box, Turn

_PAGE_NUMBER = re.compile(r"[-–\s]*\d{1,4}[-–\s]*")


def page_blocks(page: Any, turn: Turn, grids: Sequence[Grid]) -> list[Block]:
    """Paragraphs and tables; a table stands where its first character stands."""
    parts: list[Line | Grid] = [Line()]
    for letter, box in _characters(page, turn):
        home = next((grid for grid in grids if box and grid.takes(letter, box)), None)
        if home is not None:
            if not home.is_placed:
                home.is_placed = True
                parts += [home, Line()]
        elif letter == "\n":
            parts.append(Line())
        else:
            _last_line(parts).add(letter, box)
    return list(_blocks(_without_page_number(parts)))


def _last_line(parts: list[Line | Grid]) -> Line:
    last = parts[-1]
    if isinstance(last, Line):
        return last
    parts.append(Line())
    return _last_line(parts)


def _without_page_number(parts: list[Line | Grid]) -> list[Line | Grid]:
    """A number alone at the head or the foot of a page is the page's."""
    kept = [part for part in parts if isinstance(part, Grid) or part.text.strip()]
    for end in (0, -1):
        if kept and isinstance(line := kept[end], Line) and _PAGE_NUMBER.fullmatch(line.text):
            del kept[end]
    return kept


def _blocks(parts: Sequence[Line | Grid]) -> Iterator[Block]:
    run: list[Line] = []
    for part in parts:
        if isinstance(part, Line):
            run.append(part)
        else:
            yield from paragraphs(run)
            yield part.block()
            run = []
    yield from paragraphs(run)


def _characters(page: Any, turn: Turn) -> Iterator[tuple[str, Box | None]]:
    """Each character and its box; a line break stands where the character before it stood."""
    text = page.get_textpage()
    last: Box | None = None
    for number in range(pdfium_c.FPDFText_CountChars(text.raw)):
        letter = chr(pdfium_c.FPDFText_GetUnicode(text.raw, number))
        last = _box(text.raw, number, turn) or last
        if letter != "\r":
            yield letter, last


def _box(text: Any, number: int, turn: Turn) -> Box | None:
    if pdfium_c.FPDFText_IsGenerated(text, number) == 1:
        return None
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not pdfium_c.FPDFText_GetCharBox(text, number, left, right, bottom, top):
        return None
    return turn.box(left.value, bottom.value, right.value, top.value)
