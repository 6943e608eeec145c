"""One table on one page: a grid of boxes that collects characters."""

from dataclasses import dataclass, field
from typing import Any

from motcua.documents.reading.sources.extract.blocks import Block, MergedCell
from motcua.documents.reading.sources.extract.pdf_lines import NEW_ITEM
from motcua.documents.reading.sources.extract.pdf_turn import Box
from motcua.documents.reading.sources.extract.wraps import joined

_SLACK = 2.0
"""Points by which an edge may miss its neighbour and still be the same edge."""
_CLOSED = (".", ";", ":")


@dataclass(eq=False)
class _Place:
    """A box of the grid: its row, the columns it covers, the text inside."""

    box: Box
    columns: int
    letters: list[str] = field(default_factory=list)

    def holds(self, box: Box) -> bool:
        return _is_inside(box, self.box)


@dataclass(eq=False)
class Grid:
    """The rows of a table; a None stands for a box that is merged into the one above."""

    box: Box
    rows: list[list[_Place | None]]
    is_placed: bool = False
    _recent: _Place | None = None

    def takes(self, letter: str, box: Box) -> bool:
        """Whether the character belongs here; it is kept in its place."""
        if not _is_inside(box, self.box):
            return False
        if self._recent is None or not self._recent.holds(box):
            places = (place for row in self.rows for place in row if place is not None)
            self._recent = next((place for place in places if place.holds(box)), self._recent)
        if self._recent is not None:
            self._recent.letters.append(letter)
        return True

    def block(self) -> Block:
        """The table with the characters it has taken."""
        return Block(rows=[[_cell(place) for place in row] for row in self.rows])


def _is_inside(box: Box, other: Box) -> bool:
    """Whether the middle of a character lies in a box."""
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return other[0] <= across <= other[2] and other[1] <= down <= other[3]


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
        if not text.strip():
            text = line
        elif _begins_item(text, line):
            text = f"{text.rstrip()}\n{line}"
        elif line.strip():
            text = joined(text, line) + (" " if line.endswith(" ") else "")
    return text.strip(), place.columns


def _begins_item(text: str, line: str) -> bool:
    if line.lstrip().startswith(("- ", "+ ", "• ")):
        return True
    return NEW_ITEM.match(line) is not None and text.rstrip().endswith(_CLOSED)
