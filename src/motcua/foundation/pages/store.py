"""The pages one process keeps, within a number of bytes."""

from __future__ import annotations

from threading import Lock

from motcua.foundation.pages.kept import Kept

Key = tuple[str, str, str, str]
"""Host, whether it came encrypted, path, query."""
LARGEST_SHARE = 8
"""A page larger than this part of the whole is not kept."""


class Store:
    """Pages by address. The one kept longest goes first, unless it was asked for meanwhile."""

    def __init__(self, limit: int) -> None:
        """`limit` in bytes."""
        self.limit = limit
        self.size = 0
        self._pages: dict[Key, Kept] = {}
        self._lock = Lock()
        # The one look-up of a request: no lock, since a dictionary is read whole.
        self.get = self._pages.get

    def __len__(self) -> int:
        return len(self._pages)

    def put(self, key: Key, page: Kept) -> None:
        """Keep the page in the place of an older one; a page too large is left out."""
        with self._lock:
            self._drop(key)
            if page.size > self.limit // LARGEST_SHARE:
                return
            self._pages[key] = page
            self.size += page.size
            while self.size > self.limit:
                self._drop_oldest()

    def _drop_oldest(self) -> None:
        """Each page is passed over once for having been wanted, so this ends."""
        key, page = next(iter(self._pages.items()))
        if not page.was_wanted:
            self._drop(key)
            return
        page.was_wanted = False
        self._pages[key] = self._pages.pop(key)

    def _drop(self, key: Key) -> None:
        if page := self._pages.pop(key, None):
            self.size -= page.size
