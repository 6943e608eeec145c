"""The abbreviations that the lexicon explains to readers, kept in memory until it changes."""

import time
from collections.abc import Mapping
from dataclasses import dataclass

from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.pages.counters import cells_of
from motcua.foundation.pages.invalidating import counters

TAG = "lexicon"
"""Public pages carry it: they end when the lexicon changes."""

OLDEST_SECONDS = 60.0
"""Read again after this time in any case: a change on another machine is heard of later."""


@dataclass(frozen=True, slots=True)
class _Kept:
    means: Mapping[str, str]
    since: int
    read_at: float


_kept: list[_Kept] = []


def shown_abbreviations() -> Mapping[str, str]:
    """What each abbreviation stands for: the first of its meanings."""
    now = time.monotonic()
    if _kept and now - _kept[0].read_at < OLDEST_SECONDS:
        found = _kept[0]
        if counters().hold(cells_of((TAG,)), found.since):
            return found.means
    since = counters().last  # before reading: a change meanwhile makes it read again
    _kept[:] = [_Kept(_read(), since, now)]
    return _kept[0].means


def _read() -> dict[str, str]:
    rows = LexiconEntry.objects.filter(
        kind=LexiconKind.ABBREVIATION, is_shown=True, is_removed=False
    ).values_list("words", "means")
    return {short: means.split(";")[0].strip() for short, means in rows if means.strip(" ;")}
