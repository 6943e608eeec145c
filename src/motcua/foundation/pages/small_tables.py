"""Small tables that every page reads, kept in memory until a page that shows them would end."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from motcua.foundation.pages.counters import cells_of
from motcua.foundation.pages.invalidating import counters

OLDEST_SECONDS = 60.0
"""Read again after this time in any case: a change on another machine is heard of later."""

Read = TypeVar("Read")
_made: list["KeptWhile[object]"] = []


class KeptWhile(Generic[Read]):
    """What `read` gives, read again once one of the tags was invalidated."""

    def __init__(self, read: Callable[[], Read], *tags: str) -> None:
        """Nothing is read before it is asked for."""
        self._read = read
        self._cells = cells_of(tags)
        self._kept: tuple[Read, int, float] | None = None
        _made.append(self)  # type: ignore[arg-type]  # only to be forgotten

    def __call__(self) -> Read:
        """The newest that this process can know."""
        now = time.monotonic()
        if self._kept is not None:
            value, since, read_at = self._kept
            if now - read_at < OLDEST_SECONDS and counters().hold(self._cells, since):
                return value
        since = counters().last  # before reading: a change meanwhile makes it read again
        value = self._read()
        self._kept = value, since, now
        return value

    def forget(self) -> None:
        """Read again when next asked."""
        self._kept = None


def forget() -> None:
    """Read everything kept again: for tests, whose rows go without a word."""
    for one in _made:
        one.forget()
