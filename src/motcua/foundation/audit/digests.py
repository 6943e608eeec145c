"""The arithmetic of the chain: entry → digest, digests + previous seal → seal."""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC

from motcua.foundation.models import AuditEntry


def entry_digest(entry: AuditEntry) -> str:
    """SHA-256 over everything an entry says, written in one canonical way."""
    said = [
        entry.pk,
        entry.code,
        entry.subject,
        entry.by,
        entry.by_name,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.changes,
    ]
    return _sha256(json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":")))


def seal_digest(previous: str, digests: Iterable[str]) -> str:
    """SHA-256 over the seal before and the entries of this batch, in order."""
    return _sha256("\n".join([previous, *digests]))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
