"""The worker process: every duty is done, trouble in one spares the others, it stops in order."""

import os
import signal
import threading
import time
from collections.abc import Iterator

import pytest
from django.db import connection, transaction
from django_tasks import task

from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import Counter, OutboxMessage, UnsealedEntry, WorkerBeat
from motcua.foundation.numbering import next_number
from motcua.foundation.outbox import publish
from motcua.foundation.schedule import running
from motcua.foundation.tests.spoken import BellRung
from motcua.foundation.worker import duties, process
from motcua.kernel import clock

pytestmark = pytest.mark.django_db(transaction=True)


@task()
def count_up() -> None:
    next_number("worked", 2026)


@pytest.fixture(autouse=True)
def only_this_tests_schedule(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No periodic job of the contexts, and the signal handlers as they were."""
    monkeypatch.setattr(running, "jobs", dict)
    kept = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)


def stop_when_all_is_done() -> None:
    """Tell the worker to stop, as systemd does, once nothing waits; give up after 5 s."""
    end = time.monotonic() + 5
    while time.monotonic() < end and (
        OutboxMessage.objects.undelivered().exists()
        or UnsealedEntry.objects.exists()
        or not Counter.objects.filter(series="worked").exists()
    ):
        time.sleep(0.02)
    connection.close()
    os.kill(os.getpid(), signal.SIGTERM)


def work_until_done() -> None:
    watcher = threading.Thread(target=stop_when_all_is_done)
    watcher.start()
    process.work(runners=1)
    watcher.join()


def give_work() -> None:
    with transaction.atomic():
        count_up.enqueue()
        publish(BellRung(bell="w"))
        audit.record("outbox.retried", "tests.bell:w", by=SYSTEM, at=clock.now())


def test_the_worker_does_all_its_duties_and_leaves_in_order():
    give_work()
    work_until_done()
    assert Counter.objects.get(series="worked").last == 1
    assert Counter.objects.get(series="heard w").last == 1
    assert not UnsealedEntry.objects.exists()
    assert not WorkerBeat.objects.exists()


def test_trouble_in_one_duty_spares_the_others(monkeypatch: pytest.MonkeyPatch):
    def fail(*args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(duties, "plan", fail)
    monkeypatch.setattr(process, "TROUBLE_PAUSE_SECONDS", 0.01)
    give_work()
    work_until_done()
    assert Counter.objects.get(series="worked").last == 1
