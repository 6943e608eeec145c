"""The relay: hands undelivered messages to their handlers, in order per subject.

It looks for undelivered rows and never for "id greater than the last one": on PostgreSQL a row
may commit late under a lower id, and a cursor would lose it.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F, Min, Q

from motcua.foundation.models import HandledMessage, OutboxMessage
from motcua.foundation.outbox.message import Message, kind_of
from motcua.foundation.outbox.subscriptions import handlers_of

log = logging.getLogger(__name__)

# Waits before the second, third, … attempt; after the last the message is parked.
BACK_OFF = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
)


class UnknownMessage(Exception):
    """A row of a message that no installed context declares."""


def deliver_due(at: datetime, *, limit: int = 100) -> int:
    """Deliver what is due, at most `limit` messages. Returns how many are done with.

    A failure is written on the message and tried again later; it never stops the others.
    """
    done = 0
    for message in heads(at, limit):
        try:
            deliver(message, at=at)
            done += 1
        except Exception as error:  # noqa: BLE001 -- whatever a handler raises is the message's fate
            _note_failure(message, error, at)
    return done


def deliver_pending(at: datetime) -> int:
    """Deliver everything, also what handlers publish meanwhile; the first failure is raised.

    For tests and commands; the worker uses `deliver_due`.
    """
    done = 0
    while waiting := heads(at, 100):
        for message in waiting:
            deliver(message, at=at)
        done += len(waiting)
    return done


def heads(at: datetime, limit: int) -> list[OutboxMessage]:
    """The oldest undelivered message of each subject, unless that one waits or is parked."""
    oldest = (
        OutboxMessage.objects.undelivered()
        .order_by()
        .values("subject")
        .annotate(first=Min("id"))
        .values("first")
    )
    free = Q(parked_at=None) & (Q(next_attempt_at=None) | Q(next_attempt_at__lte=at))
    return list(OutboxMessage.objects.filter(free, pk__in=oldest).order_by("id")[:limit])


def deliver(row: OutboxMessage, *, at: datetime) -> None:
    """Hand one message to each handler that has not heard it, then close it.

    Every handler gets its chance; the first failure is raised after the last of them.
    """
    kind = kind_of(row.name)
    if kind is None:
        raise UnknownMessage(row.name)
    message = kind.from_json(row.body)
    failure: Exception | None = None
    for name, handler in handlers_of(row.name).items():
        try:
            _hand_over(row, message, name, handler)
        except Exception as error:
            log.exception("%s failed on %s", name, row)
            failure = failure or error
    if failure:
        raise failure
    OutboxMessage.objects.filter(pk=row.pk, delivered_at=None).update(delivered_at=at)


def _hand_over(
    row: OutboxMessage, message: Message, name: str, handler: Callable[[Any], None]
) -> None:
    """Effect and mark in one transaction. A second relay waits for the mark, then goes on."""
    if HandledMessage.objects.filter(message=row, handler=name).exists():
        return
    with transaction.atomic():
        if _mark(row, name):
            handler(message)


def _mark(row: OutboxMessage, name: str) -> bool:
    try:
        with transaction.atomic():
            HandledMessage.objects.create(message=row, handler=name)
    except IntegrityError:
        return False
    return True


def _note_failure(row: OutboxMessage, error: Exception, at: datetime) -> None:
    attempts = row.attempts_count + 1
    parked = attempts > len(BACK_OFF)
    OutboxMessage.objects.filter(pk=row.pk, delivered_at=None).update(
        attempts_count=F("attempts_count") + 1,
        last_error=f"{type(error).__name__}: {error}"[:2000],
        next_attempt_at=None if parked else at + BACK_OFF[attempts - 1],
        parked_at=at if parked else None,
    )
