"""The whole source as a sequence of paragraphs and tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from motcua.documents.reading.grids import Grid, from_bars, from_lone_bars, from_table, from_tabs
from motcua.documents.reading.paragraphs import (
    Line,
    Paragraph,
    Wrapping,
    paragraphs_of,
    wrapping_of,
)
from motcua.documents.reading.passage import Lines, Passage, clean
from motcua.documents.reading.source import Table
from motcua.documents.reading.type_lines import type_alone

Block = Paragraph | Grid
Span = tuple[int, int]

_PAGE_NUMBER = re.compile(r"(?:Trang\s*)?[-–]?\s*\d{1,3}\s*[-–]?$")
_MOST_LINES = 10_000  # of all tables: a text with more of them is no plan
_LONGEST_CELL = 80  # lines; a lone bar further away than that is debris


@dataclass(slots=True)
class _Collector:
    """Gathers loose lines and turns them into paragraphs whenever a table comes."""

    wrapping: Wrapping
    blocks: list[Block] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)

    def line(self, line: Line) -> None:
        """A loose line."""
        self.loose.append(line)

    def table(self, grid: Grid) -> None:
        """A table; one that goes on from the page before becomes part of it."""
        if not grid.rows:  # bars and nothing between them
            return
        above = self.blocks[-1] if self.blocks and not self.loose else None
        if isinstance(above, Grid) and _goes_on(above, grid):
            self.blocks[-1] = Grid((*above.rows, *grid.rows), above.start, grid.end)
            return
        self.flush()
        self.blocks.append(grid)

    def flush(self) -> None:
        """Make paragraphs of the loose lines."""
        self.blocks.extend(paragraphs_of(self.loose, self.wrapping))
        self.loose = []


def blocks_of(lines: Lines, tables: Sequence[Table]) -> list[Block]:
    """Paragraphs and tables in the order of the source."""
    spans = list(lines.spans())
    cleaned = [clean(lines.source, start, end) for start, end in spans]
    loose = [p for p, span in zip(cleaned, spans, strict=True) if _is_loose(p, span, lines)]
    collector = _Collector(wrapping_of(loose, lines.source))
    real = {table.start: table for table in tables if table.rows}
    at, gap, in_tables = 0, True, 0
    while at < len(spans):
        taken = _table_at(lines.source, spans, at, real) if in_tables < _MOST_LINES else None
        if taken is not None:
            in_tables += taken[1] - at
            grid, at = taken
            collector.table(grid)
            gap = True
            continue
        passage = cleaned[at]
        if _is_words(passage) and not (gap and _PAGE_NUMBER.fullmatch(passage.text)):
            collector.line(Line(passage, gap))
            gap = False
        else:
            gap = True
        at += 1
    collector.flush()
    return collector.blocks


def _goes_on(above: Grid, grid: Grid) -> bool:
    widths = [max(len(g.rows[0]), len(g.rows[-1])) for g in (above, grid)]
    heading = [cell.text for cell in above.rows[0]] == [cell.text for cell in grid.rows[0]]
    return widths[0] == widths[1] and (heading or widths[0] > 3)


def _is_loose(passage: Passage, span: Span, lines: Lines) -> bool:
    """A line of words outside tables: only these show how the text is wrapped."""
    return _is_words(passage) and lines.source.find("\t", *span) < 0


def _is_words(passage: Passage) -> bool:
    return bool(passage) and passage.text != "|" and not re.fullmatch(r"[-_=–—~]{3,}", passage.text)


def _table_at(
    source: str, spans: Sequence[Span], at: int, real: dict[int, Table]
) -> tuple[Grid, int] | None:
    start, end = spans[at]
    table = next((real[s] for s in range(start, end + 1) if s in real), None) if real else None
    if table is not None:
        return from_table(source, table), _line_after(spans, at, table.end)
    line = source[start:end]
    if _is_row(line):
        return _tabbed(source, spans, at)
    if "|" not in line:
        return None
    stripped = _without_stars(line)
    if stripped == "|":
        return _barred(source, spans, at)
    if stripped.startswith("|") and stripped.count("|") > 2:
        return _marked_down(source, spans, at)
    return None


def _without_stars(line: str) -> str:
    return line.strip().strip("*").strip()


def _line_after(spans: Sequence[Span], at: int, end: int) -> int:
    while at < len(spans) and spans[at][0] < end:
        at += 1
    return at


def _is_row(line: str) -> bool:
    """Tab-separated; a type line that was centred by a tab is no row."""
    return "\t" in line and bool(line.strip()) and type_alone(line) is None


def _tabbed(source: str, spans: Sequence[Span], at: int) -> tuple[Grid, int]:
    last, furthest = at, min(len(spans), at + _MOST_LINES)
    while last < furthest and _is_row(source[spans[last][0] : spans[last][1]]):
        last += 1
    return from_tabs(source, spans[at:last]), last


def _marked_down(source: str, spans: Sequence[Span], at: int) -> tuple[Grid, int]:
    last = at
    while last < len(spans) and _without_stars(source[spans[last][0] : spans[last][1]]).startswith(
        "|"
    ):
        last += 1
    return from_bars(source, spans[at:last]), last


def _barred(source: str, spans: Sequence[Span], at: int) -> tuple[Grid, int] | None:
    bars = list(_bars(source, spans, at))
    if len(bars) < 2:
        return None
    positions = [spans[bar][0] + source[spans[bar][0] : spans[bar][1]].index("|") for bar in bars]
    return from_lone_bars(source, positions, spans[bars[-1]][1]), bars[-1] + 1


def _bars(source: str, spans: Sequence[Span], at: int) -> Iterator[int]:
    """Lines with a lone bar, up to the one that a blank line follows."""
    last = at
    for line in range(at, len(spans)):
        text = source[spans[line][0] : spans[line][1]].strip(" *")
        if text == "|":
            last = line
            yield line
        elif (not text and line == last + 1 and line > at + 1) or line - last > _LONGEST_CELL:
            return
        if line - at > _MOST_LINES:
            return
