"""How often each key came in its window of time, counted by all processes of a machine together.

The cells are rows of a mark (which key in which window), its end and its count, in sets of
WAYS. Two keys with one place do not add up: each has its row. When all rows of a set run, the
smallest count makes room, so a flood of addresses forgets strangers and never bars them.
"""

import time
from hashlib import blake2b
from pathlib import Path

from motcua.foundation.shared_cells import SharedCells

SETS, WAYS, CELLS_OF_ROW = 8_192, 8, 3
PATIENCE = 0.02
"""Seconds. Who holds the lock writes three numbers; a longer wait means that it was stopped."""


def wall_seconds() -> int:
    """Now, in whole seconds; a window begins at a multiple of its length."""
    return int(time.time())


class Tallies:
    """The tallies of one file: 1.5 MB, 65,536 keys at a time."""

    def __init__(self, path: Path) -> None:
        """Raises OSError when the file cannot be written."""
        self.shared = SharedCells(path, count=SETS * WAYS * CELLS_OF_ROW)

    def count(self, key: str, *, seconds: int) -> int:
        """One more in the running window of so many seconds; how many there have been in it.

        Raises TimeoutError when another process keeps the lock.
        """
        now = wall_seconds()
        window = now // seconds
        digest = blake2b(f"{window}:{seconds}:{key}".encode(errors="replace"), digest_size=16)
        place, mark = divmod(int.from_bytes(digest.digest()), 1 << 64)
        with self.shared.alone(patience=PATIENCE):
            return self._one_more(place % SETS, mark, ends=(window + 1) * seconds, now=now)

    def _one_more(self, place: int, mark: int, *, ends: int, now: int) -> int:
        cells = self.shared.cells
        first = place * WAYS * CELLS_OF_ROW
        free, least = first, 1 << 64
        for row in range(first, first + WAYS * CELLS_OF_ROW, CELLS_OF_ROW):
            count = cells[row + 2] if cells[row + 1] > now else 0
            if count and cells[row] == mark:
                cells[row + 2] = count + 1
                return count + 1
            if count < least:
                free, least = row, count
        cells[free], cells[free + 1], cells[free + 2] = mark, ends, 1
        return 1
