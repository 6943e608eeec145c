"""Several at once: no number twice, no effect twice, no job twice, one chain of seals."""

from datetime import timedelta

import pytest
from django.db import transaction
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from motcua.foundation import audit, schedule
from motcua.foundation.actor import SYSTEM
from motcua.foundation.audit.sealing import seal
from motcua.foundation.audit.verifying import verify
from motcua.foundation.jobs.running import run_next
from motcua.foundation.models import Counter
from motcua.foundation.numbering import next_number
from motcua.foundation.outbox import publish, relay
from motcua.foundation.schedule import running
from motcua.foundation.tests.spoken import BellRung
from motcua.foundation.tests.threads import at_once
from motcua.kernel import clock

pytestmark = pytest.mark.django_db(transaction=True)


@task()
def count_up() -> None:
    next_number("jobs", 2026)


def test_two_never_get_the_same_number():
    def take() -> int:
        with transaction.atomic():
            return next_number("công văn", 2026)

    assert sorted(at_once(6, take)) == [1, 2, 3, 4, 5, 6]


def test_two_relays_have_one_effect():
    with transaction.atomic():
        publish(BellRung(bell="a"))
        publish(BellRung(bell="b"))
    at_once(3, lambda: relay.deliver_due(clock.now()))
    assert Counter.objects.get(series="heard a").last == 1
    assert Counter.objects.get(series="heard b").last == 1


def test_two_runners_never_take_the_same_job():
    for _ in range(10):
        count_up.enqueue()

    def drain() -> None:
        while run_next("worker", clock=clock.now):
            pass

    at_once(3, drain)
    assert DBTaskResult.objects.successful().count() == 10
    assert Counter.objects.get(series="jobs").last == 10


def test_two_workers_never_run_a_periodic_job_together(monkeypatch):
    name = "tests.count"
    job = schedule.Job(name, timedelta(hours=1), lambda at: next_number(name, 2026) and None)
    monkeypatch.setattr(running, "jobs", lambda: {name: job})
    running.plan(clock.now())
    ran = at_once(3, lambda: running.run_due("worker", clock=clock.now))
    assert sorted(ran) == [0, 0, 1]
    assert Counter.objects.get(series=name).last == 1


def test_two_sealers_continue_one_chain():
    for _ in range(5):
        with transaction.atomic():
            audit.record("outbox.retried", "tests.bell:a", by=SYSTEM, at=clock.now())
    at_once(3, lambda: seal(clock.now()))
    found = verify()
    assert found.holds
    assert (found.seals_count, found.sealed_count, found.tail) == (1, 5, ())
