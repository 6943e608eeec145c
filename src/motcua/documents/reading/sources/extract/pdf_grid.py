"""One table on one page: a grid of boxes that collects characters."""

import re
from dataclasses import dataclass, field
from typing import Any

from motcua.documents.reading.sources.extract.blocks import Block, MergedCell
from motcua.documents.reading.sources.extract.pdf_turn import Spot

Box = tuple[float, float, float, float]
_SLACK = 2.0
"""Points by which an edge may miss its neighbour and still be the same edge."""
_NEW_ITEM = re.compile(r"\s*(?:[-–+•*]|\d{1,2}[.)/]|[a-zđ][.)/]|[IVX]{1,4}\.)\s*\S")
_CLOSED = (".", ";", ":")


@dataclass(eq=False)
class _Place:
    """A box of the grid: its row, the columns it covers, the text inside."""

    box: Box
    columns: int
    letters: list[str] = field(default_factory=list)

    def holds(self, spot: Spot) -> bool:
        left, top, right, bottom = self.box
        return left <= spot[0] <= right and top <= spot[1] <= bottom


@dataclass(eq=False)
class Grid:
    """The rows of a table; a None stands for a box that is merged into the one above."""

    box: Box
    rows: list[list[_Place | None]]
    is_placed: bool = False
    block: Block = field(default_factory=lambda: Block(rows=[]))
    _recent: _Place | None = None

    def takes(self, letter: str, spot: Spot) -> bool:
        """Whether the character belongs here; it is kept in its box."""
        left, top, right, bottom = self.box
        if not (left <= spot[0] <= right and top <= spot[1] <= bottom):
            return False
        if self._recent is None or not self._recent.holds(spot):
            places = (place for row in self.rows for place in row if place is not None)
            self._recent = next((place for place in places if place.holds(spot)), self._recent)
        if self._recent is not None:
            self._recent.letters.append(letter)
        return True

    def place(self) -> Block:
        """Take the place of the table in the page; the cells follow with `settle`."""
        self.is_placed = True
        return self.block

    def settle(self) -> None:
        """Put the characters collected into the block."""
        self.block["rows"] = [[_cell(place) for place in row] for row in self.rows]


def grid_of(table: Any) -> Grid | None:
    """The grid of a table found by its lines; None for a frame around a single text."""
    rows = [row.cells for row in table.rows]
    width = max((len(row) for row in rows), default=0)
    if width < 2 or sum(cell is not None for row in rows for cell in row) < 3:
        return None
    edges = [_edge(rows, column) for column in range(width)]
    return Grid(tuple(table.bbox), [_row(row, edges) for row in rows])


def _edge(rows: list[list[Box | None]], column: int) -> float:
    """The left edge of a column."""
    return min((box[0] for row in rows if column < len(row) and (box := row[column])), default=0.0)


def _row(cells: list[Box | None], edges: list[float]) -> list[_Place | None]:
    places: list[_Place | None] = []
    reach = float("-inf")
    for box, edge in zip(cells, edges, strict=False):
        if box is not None:
            places.append(_Place(box, 1))
            reach = box[2]
        elif places and places[-1] is not None and edge < reach - _SLACK:
            places[-1].columns += 1
        else:
            places.append(None)
    return places


def _cell(place: _Place | None) -> MergedCell:
    """The text of a box. Lines wrapped by the page are joined; items stay apart."""
    if place is None:
        return "", 1
    text = ""
    for line in "".join(place.letters).split("\n"):
        parted = "\n" if _NEW_ITEM.match(line) and text.endswith(_CLOSED) else " "
        parted = "\n" if line.lstrip().startswith(("- ", "+ ", "• ")) else parted
        text = f"{text}{parted}{line.strip()}" if text and line.strip() else text + line.strip()
    return text, place.columns
