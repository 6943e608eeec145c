"""Counters that all processes of a machine share: what has changed since a page was begun.

A file of 64-bit cells in the data folder, mapped into every process. One number counts changes;
each tag has a cell, found by its hash, with the number of its last change. A page notes the
number before it begins to read, and holds as long as no cell of its tags has a later one. Two
tags in one cell only end each other's pages too often.
"""

import time
import zlib
from collections.abc import Iterable
from pathlib import Path

from motcua.foundation.shared_cells import SharedCells

CELLS_OF_TAGS = 1 << 16
CELLS_OF_CHANGES = 1 << 12
_LAST, _TAGS = 0, 8
_CLOSED = _TAGS + CELLS_OF_TAGS
_KNOWN = _CLOSED + CELLS_OF_TAGS
COUNT = _KNOWN + CELLS_OF_CHANGES
CLOSED_NS = 10 * 10**9
"""How long a transaction that never said how it ended keeps pages of its tags from being kept."""

Cells = tuple[int, ...]


def cells_of(tags: Iterable[str]) -> Cells:
    """The cells of the tags, the same in every process."""
    return tuple({zlib.crc32(one.encode()) % CELLS_OF_TAGS for one in tags})


class Counters:
    """The cells of one data folder. Reads take no lock: a cell is read and written whole."""

    def __init__(self, path: Path) -> None:
        """Map the file, made when it is missing. Raises OSError when it cannot be written."""
        self.shared = SharedCells(path, count=COUNT)
        self.cells = self.shared.cells

    @property
    def last(self) -> int:
        """The number of the last change of all."""
        return self.cells[_LAST]

    def hold(self, tags: Cells, since: int) -> bool:
        """Whether nothing of these has changed after the number."""
        cells = self.cells
        return all(cells[_TAGS + one] <= since for one in tags)

    def may_keep(self, tags: Cells, since: int) -> bool:
        """Whether a page begun at the number may be kept: unchanged, and nobody is changing it."""
        now = time.time_ns()
        return self.hold(tags, since) and all(self.cells[_CLOSED + one] <= now for one in tags)

    def close(self, tags: Cells) -> int:
        """End the pages of these and let none be kept for a while; returns the change's mark."""
        with self.shared.alone():
            mark = time.time_ns() + CLOSED_NS
            for one in tags:
                self.cells[_CLOSED + one] = mark
            self._count(tags)
        return mark

    def settle(self, tags: Cells, mark: int) -> None:
        """The change of this mark was committed: end the pages of its tags, open what it closed."""
        with self.shared.alone():
            self._count(tags)
            self.cells[_cell_of_change(mark)] = mark
            for one in tags:
                if self.cells[_CLOSED + one] == mark:  # else somebody else is changing it too
                    self.cells[_CLOSED + one] = 0

    def knows(self, mark: int) -> bool:
        """Whether the change of this mark was settled here; an old one may be forgotten."""
        return self.cells[_cell_of_change(mark)] == mark

    def _count(self, tags: Cells) -> None:
        number = self.cells[_LAST] + 1
        for one in tags:
            self.cells[_TAGS + one] = number
        # Last: who reads the new number sees the new cells, who reads the old one distrusts them.
        self.cells[_LAST] = number


def _cell_of_change(mark: int) -> int:
    return _KNOWN + (mark >> 10) % CELLS_OF_CHANGES  # clocks leave the lowest bits alone
