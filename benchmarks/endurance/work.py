"""The verb, the message, the handler and the job that are interrupted."""

import random
import time
from dataclasses import dataclass
from typing import ClassVar

from django.db import transaction
from django.db.models import Max
from django_tasks import task

from benchmarks.endurance.models import Duty, Effect, Write
from motcua.foundation import audit, pages
from motcua.foundation.actor import SYSTEM
from motcua.foundation.numbering import next_number
from motcua.foundation.outbox import Message, hears, publish
from motcua.kernel import clock


@dataclass(frozen=True, kw_only=True)
class Written(Message):
    """A write was accepted."""

    name: ClassVar[str] = "endurance.written"
    key: str

    @property
    def subject(self) -> str:
        """Ten subjects, so that order and parallel delivery both occur."""
        return f"endurance.write:{self.key[-1]}"


def write(key: str) -> int:
    """Accept a write once, however often the client asks. Returns its number."""
    with transaction.atomic():
        if known := Write.objects.filter(key=key).first():
            return known.number
        row = Write.objects.create(key=key, number=next_number("endurance", 2026))
        audit.record("endurance.written", row, by=SYSTEM, at=clock.now(), changes={"key": key})
        publish(Written(key=key))
        pages.invalidate("writes")
        return row.number


def last_number() -> int:
    """The number of the last write; 0 before the first."""
    return Write.objects.aggregate(last=Max("number"))["last"] or 0


@hears(Written)
def echo(message: Written) -> None:
    """One visible effect a message."""
    Effect.objects.create(kind="echo", key=message.key)
    time.sleep(random.random() / 100)


@task()
def perform(duty: int) -> None:
    """One visible effect a duty: the row is claimed by conditional update with the effect."""
    time.sleep(random.random() / 50)
    with transaction.atomic():
        if Duty.objects.filter(pk=duty, done_at=None).update(done_at=clock.now()):
            Effect.objects.create(kind="job", key=str(duty))
    time.sleep(random.random() / 50)
