"""Writing into the trail, and reading it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models, transaction

from motcua.foundation.actor import Actor
from motcua.foundation.audit.sentences import sentence, told
from motcua.foundation.models import AuditEntry, UnsealedEntry


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a trail, ready to be shown."""

    code: str
    at: datetime
    by: str
    by_name: str
    sentence: str
    changes: dict[str, Any]


def record(
    code: str,
    subject: models.Model | str,
    *,
    by: Actor,
    at: datetime,
    changes: dict[str, Any] | None = None,
) -> None:
    """Insert one line, in the action's transaction. Raises KeyError for a code without sentence.

    `changes` are JSON values; the sentence's placeholders are filled from them.
    """
    sentence(code)
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError(f"{code} was recorded outside a transaction.")
    entry = AuditEntry.objects.create(
        code=code,
        subject=subject_of(subject),
        by=by.code,
        by_name=by.name,
        at=at,
        changes=changes or {},
    )
    UnsealedEntry.objects.create(entry=entry)


def record_each(
    code: str,
    subjects: Iterable[str],
    *,
    by: Actor,
    at: datetime,
    changes: dict[str, Any] | None = None,
) -> None:
    """Insert the same line about each of many subjects ("catalogue.procedure:…"), all at once."""
    sentence(code)
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError(f"{code} was recorded outside a transaction.")
    known = {"code": code, "by": by.code, "by_name": by.name, "at": at, "changes": changes or {}}
    rows = [AuditEntry(subject=one, **known) for one in subjects]
    entries = AuditEntry.objects.bulk_create(rows, batch_size=500)
    UnsealedEntry.objects.bulk_create([UnsealedEntry(entry=one) for one in entries])


def trail(*subjects: models.Model | str, limit: int = 200) -> list[Entry]:
    """The lines about these subjects together, newest first; one query."""
    named = [subject_of(one) for one in subjects]
    rows = AuditEntry.objects.filter(subject__in=named).order_by("-id")[:limit]
    return [
        Entry(row.code, row.at, row.by, row.by_name, told(row.code, row.changes), row.changes)
        for row in rows
    ]


def subject_of(subject: models.Model | str) -> str:
    """A reference "context.kind:code"; a row without a code is named by its id."""
    if isinstance(subject, str):
        return subject
    return f"{subject._meta.label_lower}:{getattr(subject, 'code', '') or subject.pk}"
