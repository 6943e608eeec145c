"""What people search for, counted per day without anything about them.

No address, no session, no hour. What looks like it names a person (long numbers, e-mail addresses,
long texts) is never kept; what hardly anybody else asked for is forgotten after a month.
"""

import re
import threading
import time
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Sum

from motcua.foundation.models import ClickTally, QueryTally
from motcua.kernel.text import nfc, squeeze

LONGEST, RARE, RARE_KEPT, KEPT = 100, 3, timedelta(days=30), timedelta(days=400)
FLUSH_COUNT, FLUSH_SECONDS = 40, 10.0
_PERSONAL = re.compile(r"@|(?:\d[\s.\-]?){9,}")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question over some days: how often asked, how often in vain, how often one was opened."""

    text: str
    asked_count: int
    empty_count: int
    clicks_count: int


_lock = threading.Lock()
_searches: Counter[tuple[date, str, bool]] = Counter()
_clicks: Counter[tuple[date, str, str]] = Counter()
_flushed_at = [0.0]


def note_search(text: str, *, hits_count: int, on: date) -> None:
    """Count a search; written with others after a few seconds. A killed process loses these."""
    if said := kept(text):
        with _lock:
            _searches[on, said, hits_count == 0] += 1
        _flush_when_due()


def note_click(text: str, ref: str, *, on: date) -> None:
    """Count that something was opened from the results of a search."""
    if said := kept(text):
        with _lock:
            _clicks[on, said, ref[:200]] += 1
        _flush_when_due()


def kept(text: str) -> str:
    """The text as it is counted; empty when it may not be kept."""
    said = squeeze(nfc(text.replace("\0", " "))).casefold()
    return "" if len(said) > LONGEST or _PERSONAL.search(said) else said


def flush() -> None:
    """Write what was counted since the last time."""
    with _lock:
        searches, clicks = Counter(_searches), Counter(_clicks)
        _searches.clear()
        _clicks.clear()
        _flushed_at[0] = time.monotonic()
    if not searches and not clicks:
        return
    with transaction.atomic(), connection.cursor() as cursor:
        for (on, text, empty), count in sorted(searches.items()):
            cursor.execute(_ADD_SEARCH, [on, text, count, count if empty else 0])
        for (on, text, ref), count in sorted(clicks.items()):
            cursor.execute(_ADD_CLICK, [on, text, ref, count])


def most_asked(*, since: date, limit: int = 50) -> list[Asked]:
    """What was asked most since a day, the most often asked first."""
    rows = _tallied(since).order_by("-asked", "text")[:limit]
    return _with_clicks(list(rows), since)


def found_nothing(*, since: date, limit: int = 50) -> list[Asked]:
    """What was asked in vain since a day, the most often first."""
    rows = _tallied(since).filter(empty__gt=0).order_by("-empty", "text")[:limit]
    return _with_clicks(list(rows), since)


def prune(*, on: date) -> int:
    """Forget rare questions after a month and all after 400 days. Returns how many rows."""
    rare = (
        QueryTally.objects.filter(on__gte=on - KEPT)
        .values("text")
        .annotate(asked=Sum("asked_count"))
        .filter(asked__lt=RARE)
        .values("text")
    )
    old = on - RARE_KEPT
    gone = 0
    for model in (ClickTally, QueryTally):
        rows = model.objects.all()
        gone += rows.filter(on__lt=on - KEPT).delete()[0]
        gone += rows.filter(
            on__lt=old, text__in=list(rare.values_list("text", flat=True))
        ).delete()[0]
    return gone


def _flush_when_due() -> None:
    due = len(_searches) + len(_clicks) >= FLUSH_COUNT
    if due or time.monotonic() - _flushed_at[0] > FLUSH_SECONDS:
        flush()


def _tallied(since: date):  # type: ignore[no-untyped-def]  # rows of values()
    rows = QueryTally.objects.filter(on__gte=since).values("text")
    return rows.annotate(asked=Sum("asked_count"), empty=Sum("empty_count"))


def _with_clicks(rows: list[dict[str, Any]], since: date) -> list[Asked]:
    texts = [row["text"] for row in rows]
    clicks = dict(
        ClickTally.objects.filter(on__gte=since, text__in=texts)
        .values("text")
        .annotate(clicks=Sum("clicks_count"))
        .values_list("text", "clicks")
    )
    return [
        Asked(row["text"], row["asked"], row["empty"], clicks.get(row["text"], 0)) for row in rows
    ]


_ADD_SEARCH = """
INSERT INTO foundation_querytally ("on", text, asked_count, empty_count) VALUES (%s, %s, %s, %s)
ON CONFLICT ("on", text) DO UPDATE SET
  asked_count = foundation_querytally.asked_count + excluded.asked_count,
  empty_count = foundation_querytally.empty_count + excluded.empty_count
"""
_ADD_CLICK = """
INSERT INTO foundation_clicktally ("on", text, ref, clicks_count) VALUES (%s, %s, %s, %s)
ON CONFLICT ("on", text, ref) DO UPDATE SET
  clicks_count = foundation_clicktally.clicks_count + excluded.clicks_count
"""
