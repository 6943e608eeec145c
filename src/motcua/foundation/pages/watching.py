"""Hearing of changes that were committed elsewhere: on another machine, or by a process that died.

Looked for by the request that would be answered from the store, so that nothing is answered which
an earlier look would have ended: a kept page is never older than the pause between two looks.
"""

from __future__ import annotations

import logging
import time
from datetime import datetime, timedelta
from threading import Lock

from django.db import Error, connection

from motcua.foundation.models import PageChange
from motcua.foundation.pages.counters import Counters, cells_of
from motcua.kernel import clock

log = logging.getLogger(__name__)

LATEST = timedelta(hours=1)
"""How long a transaction may last after its row got a number; a gap is waited for that long."""


class Watch:
    """What one process has heard of."""

    def __init__(self, counters: Counters, *, pause: float) -> None:
        """`pause` in seconds."""
        self._counters = counters
        self._pause = pause
        self._looked, self._next = 0.0, 0.0
        self._whole = 0  # every change up to this number has been heard of
        self._heard: set[int] = set()
        self._lock = Lock()

    def is_current(self, now: float) -> bool:
        """Whether everything committed before `now` minus the pause has been heard of.

        `now` in seconds since 1970. False when the database does not answer: then nothing kept
        may be shown.
        """
        # Also "no" when the machine's clock was set back.
        return self._looked <= now < self._next or self._look(now)

    def _look(self, now: float) -> bool:
        with self._lock:
            if self._looked <= now < self._next:  # another thread was faster
                return True
            began = time.time()
            for _ in range(2):  # a connection that lay idle may have been cut: then a new one
                try:
                    self._hear(clock.now())
                except Error as error:
                    connection.close()
                    log.error("kept pages rest, nobody says what has changed: %s", error)
                else:
                    self._looked, self._next = began, began + self._pause
                    return True
            return False

    def _hear(self, at: datetime) -> None:
        rows = PageChange.objects.filter(pk__gt=self._whole).order_by("pk")
        for number, tags, mark, changed_at in rows.values_list("pk", "tags", "mark", "changed_at"):
            if number not in self._heard:
                self._heard.add(number)
                if not self._counters.knows(mark):
                    self._counters.settle(cells_of(tags), mark)
            # A number left out may belong to a transaction that has not ended yet.
            if number == self._whole + 1 or changed_at < at - LATEST:
                self._whole = number
        self._heard = {number for number in self._heard if number > self._whole}
