"""Tables of a PDF page: cells where ruled lines cross, each holding the characters inside it."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium_c
from pdfplumber.table import (
    Table,
    cells_to_tables,
    edges_to_intersections,
    intersections_to_cells,
    merge_edges,
)

from motcua.documents.reading.sources.extract.blocks import Block
from motcua.documents.reading.sources.extract.pdf_edges import ruled_edges
from motcua.documents.reading.sources.extract.pdf_grid import Grid, grid_of
from motcua.documents.reading.sources.extract.pdf_turn import Spot, Turn

_TOLERANCE = 3
_SHORTEST = 3
_MOST_CROSSINGS = 60_000
"""A page of drawn curves or chequers is a picture, not a table."""


def page_blocks(page: Any) -> list[Block]:
    """Lines and tables of one page; a table stands where its first character stands."""
    turn = Turn(page)
    grids = _grids(page, turn)
    lines: list[Block] = []
    line = ""
    for letter, spot in _characters(page, turn):
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


def _grids(page: Any, turn: Turn) -> list[Grid]:
    """The tables that the ruled lines make, by the library's own steps."""
    merged = merge_edges(ruled_edges(page, turn), *[_TOLERANCE] * 4)
    edges = [edge for edge in merged if max(edge["width"], edge["height"]) >= _SHORTEST]
    level = sum(edge["orientation"] == "h" for edge in edges)
    if level * (len(edges) - level) > _MOST_CROSSINGS:
        return []
    crossings = edges_to_intersections(edges, _TOLERANCE, _TOLERANCE)
    tables = cells_to_tables(intersections_to_cells(crossings))
    return [grid for cells in tables if (grid := grid_of(Table(page, cells))) is not None]


def _characters(page: Any, turn: Turn) -> Iterator[tuple[str, Spot | None]]:
    """Each character and where its middle is; what pdfium supplies stands where the last stood."""
    text = page.get_textpage()
    last: Spot | None = None
    for number in range(pdfium_c.FPDFText_CountChars(text.raw)):
        letter = chr(pdfium_c.FPDFText_GetUnicode(text.raw, number))
        middle = _middle(text.raw, number)
        last = last if middle is None else turn.seen(*middle)
        if letter != "\r":
            yield letter, last


def _middle(text: Any, number: int) -> Spot | None:
    if pdfium_c.FPDFText_IsGenerated(text, number) == 1:
        return None
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not pdfium_c.FPDFText_GetCharBox(text, number, left, right, bottom, top):
        return None
    return (left.value + right.value) / 2, (bottom.value + top.value) / 2
