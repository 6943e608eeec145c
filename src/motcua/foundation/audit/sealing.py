"""Sealing: entries are closed in batches, away from the actions that write them.

A chain inside each action would make every writer wait for every other: it cost eight times
the throughput when tried.
"""

from datetime import datetime

from django.db import IntegrityError, transaction

from motcua.foundation.audit.digests import entry_digest, seal_digest
from motcua.foundation.models import AuditEntry, AuditSeal, UnsealedEntry


def seal(at: datetime, *, limit: int = 1000) -> int:
    """Close the entries that wait, at most `limit`. Returns how many were closed."""
    if not UnsealedEntry.objects.exists():
        return 0
    try:
        with transaction.atomic():
            return _seal(at, limit)
    except IntegrityError:
        return 0  # another worker continued the chain; the next second tries again


def _seal(at: datetime, limit: int) -> int:
    previous = head()  # read first: who sealed meanwhile makes our insert fail below
    waiting = list(UnsealedEntry.objects.order_by("entry_id").values_list("pk", flat=True)[:limit])
    entries = list(AuditEntry.objects.filter(pk__in=waiting).order_by("id"))
    if not entries:
        return 0
    AuditSeal.objects.create(
        entries=[entry.pk for entry in entries],
        previous=previous,
        digest=seal_digest(previous, map(entry_digest, entries)),
        sealed_at=at,
    )
    UnsealedEntry.objects.filter(pk__in=waiting).delete()
    return len(entries)


def head() -> str:
    """The digest of the newest seal; empty before the first. Keep a copy elsewhere."""
    return AuditSeal.objects.order_by("-id").values_list("digest", flat=True).first() or ""
