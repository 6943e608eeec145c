"""Tables as rows of passages, wherever they come from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from motcua.documents.reading.passage import Passage, clean, join
from motcua.documents.reading.source import Table

_STT = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-ZĐ]|[a-zđ])[.)]?$|[-+•]$")
_RULE = re.compile(r"[-_=–—]{3,}")


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: its text in one piece and line by line."""

    whole: Passage
    lines: tuple[Passage, ...] = ()

    @property
    def text(self) -> str:
        """The wording of the cell."""
        return self.whole.text


EMPTY = GridCell(Passage())
Row = tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as read: rows may have fewer cells than the table has columns."""

    rows: tuple[Row, ...]
    start: int
    end: int

    @property
    def text(self) -> str:
        """All cells, for searching."""
        return "\n".join(cell.text for row in self.rows for cell in row)

    def lines(self) -> list[Passage]:
        """All lines of all cells, cell by cell."""
        return [line for row in self.rows for cell in row for line in cell.lines]


def cell_of(source: str, start: int, end: int) -> GridCell:
    """The cell that stands in a slice of the source."""
    lines: list[Passage] = []
    at = start
    for part in source[start:end].split("\n"):
        line = clean(source, at, at + len(part))
        if line and not _RULE.fullmatch(line.text):
            lines.append(line)
        at += len(part) + 1
    return GridCell(lines[0] if len(lines) == 1 else join(lines), tuple(lines))


def from_table(source: str, table: Table) -> Grid:
    """A table that the file itself had."""
    rows = []
    for row in table.rows:
        cells: list[GridCell] = []
        for cell in row:
            cells.append(_real_cell(source, cell.text, cell.start))
            cells.extend([EMPTY] * (cell.columns - 1))
        rows.append(tuple(cells))
    return Grid(tuple(rows), table.start, table.end)


def _real_cell(source: str, text: str, start: int) -> GridCell:
    lines = [
        clean(source, start + match.start(), start + match.end())
        for match in re.finditer(r"[^\n]+", text)
    ]
    kept = tuple(line for line in lines if line)
    return GridCell(join(kept), kept)


def from_tabs(source: str, spans: Sequence[tuple[int, int]]) -> Grid:
    """Tab-separated lines."""
    rows = []
    for start, end in spans:
        cells, at = [], start
        for part in source[start:end].split("\t"):
            cells.append(cell_of(source, at, at + len(part)))
            at += len(part) + 1
        rows.append(tuple(cells))
    return Grid(tuple(rows), spans[0][0], spans[-1][1])


def from_bars(source: str, spans: Sequence[tuple[int, int]]) -> Grid:
    """Markdown rows: "| a | b |"; the rule below the header is left out."""
    rows = []
    for start, end in spans:
        if re.fullmatch(r"[|\s:-]+", source[start:end]):
            continue
        cells, at = [], start
        for part in source[start:end].split("|"):
            cells.append(cell_of(source, at, at + len(part)))
            at += len(part) + 1
        closed = source[start:end].rstrip(" \t*").endswith("|")
        rows.append(tuple(cells[1:-1] if closed else cells[1:]))
    return Grid(tuple(rows), spans[0][0], spans[-1][1])


def from_lone_bars(source: str, bars: Sequence[int], end: int) -> Grid:
    """Cells parted by lines that hold a lone "|": one opens a row, one ends each cell.

    An empty cell and the opening of a row look the same; the width of the fullest row and the
    running number in the first column decide.
    """
    cells: list[tuple[int, GridCell]] = []  # bars before the cell, the cell
    count = 0
    for bar, following in zip(bars, [*bars[1:], end], strict=True):
        count += 1
        cell = cell_of(source, bar + 1, following)
        if cell.whole:
            cells.append((count, cell))
            count = 0
    return Grid(tuple(_rows(cells)), bars[0], end)


def _rows(cells: Sequence[tuple[int, GridCell]]) -> list[Row]:
    width = _fullest(cells)
    numbered = sum(1 for bars, cell in cells if bars > 1 and _STT.match(cell.text)) > 1
    rows: list[list[GridCell]] = []
    for at, (bars, cell) in enumerate(cells):
        column = len(rows[-1]) - 1 if rows else width
        if rows and bars == 1:
            rows[-1].append(cell)
        elif rows and not (
            column + bars + _run(cells, at) > width or (numbered and _STT.match(cell.text))
        ):
            rows[-1].extend([EMPTY] * (bars - 1) + [cell])
        else:
            trailing = min(max(bars - 2, 0), max(width - 1 - column, 0)) if rows else 0
            if rows:
                rows[-1].extend([EMPTY] * trailing)
            leading = max(bars - (2 if rows else 1) - trailing, 0)
            rows.append([EMPTY] * leading + [cell])
    return [tuple(row) for row in rows]


def _run(cells: Sequence[tuple[int, GridCell]], at: int) -> int:
    """How many cells stand side by side from here on: they must fit into the row."""
    run = 1
    while at + run < len(cells) and cells[at + run][0] == 1:
        run += 1
    return run


def _fullest(cells: Sequence[tuple[int, GridCell]]) -> int:
    width = longest = 0
    for bars, _ in cells:
        width = width + 1 if bars == 1 else 1
        longest = max(longest, width)
    return longest
