"""What became no item: shown to the officer, so that nothing is lost in silence."""

from bisect import bisect_left
from collections.abc import Iterable

from motcua.documents.reading.blocks import Block
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.passage import Lines, Passage
from motcua.documents.reading.result import Place

Span = tuple[int, int]


def unread_of(blocks: Iterable[Block], read: Iterable[Span], lines: Lines) -> tuple[Place, ...]:
    """Paragraphs and table rows of the body that no item covers; neighbours are joined."""
    starts, ends = _disjoint(read)
    joined: list[list[int]] = []
    goes_on = False
    for start, end in (span for block in blocks for span in _pieces(block)):
        at = bisect_left(starts, end) - 1
        if at >= 0 and ends[at] > start:
            goes_on = False
        elif goes_on:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
            goes_on = True
    return tuple(lines.place(start, end) for start, end in joined)


def _disjoint(spans: Iterable[Span]) -> tuple[list[int], list[int]]:
    """Overlapping ranges as one, in order: their starts and their ends."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(spans):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def _pieces(block: Block) -> list[Span]:
    if not isinstance(block, Grid):
        return [(block.whole.start, block.whole.end)]
    rows: list[list[Passage]] = [[c.whole for c in row if c.whole] for row in block.rows]
    return [(row[0].start, row[-1].end) for row in rows if row]
