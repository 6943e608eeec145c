"""Background jobs: their ending is kept, and a killed worker's jobs return."""

from datetime import timedelta

import pytest
from django.conf import settings
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from motcua.foundation import jobs
from motcua.foundation.jobs.claiming import claim
from motcua.foundation.jobs.reaping import MAX_DEATHS, reap
from motcua.foundation.jobs.running import run_next
from motcua.foundation.pruning import prune
from motcua.foundation.worker import beats
from motcua.kernel import clock

pytestmark = pytest.mark.django_db
SILENCE = timedelta(seconds=settings.WORKER_SILENT_SECONDS)


@task()
def divide(a: int, b: int) -> float:
    return a / b


@task(takes_context=True)
def name_attempt(context) -> int:
    return context.attempt


def only_row() -> DBTaskResult:
    return DBTaskResult.objects.get()


def test_a_job_runs_and_its_result_is_kept():
    divide.enqueue(6, 3)
    assert run_next("worker", clock=clock.now)
    assert only_row().return_value == 2
    assert not run_next("worker", clock=clock.now)


def test_a_job_may_ask_which_attempt_it_is():
    name_attempt.enqueue()
    jobs.run_pending()
    assert only_row().return_value == 1


def test_a_failure_is_kept_with_its_cause():
    divide.enqueue(1, 0)
    run_next("worker", clock=clock.now)
    assert only_row().exception_class_path == "builtins.ZeroDivisionError"
    assert "divide" in only_row().traceback


def test_in_tests_a_failure_is_raised():
    divide.enqueue(1, 0)
    with pytest.raises(ZeroDivisionError):
        jobs.run_pending()


def test_a_killed_workers_job_returns_to_the_queue():
    divide.enqueue(6, 3)
    now = clock.now()
    claim(beats.announce(now), at=now)
    assert reap(now + SILENCE / 2) == 0
    assert reap(now + SILENCE) == 1
    assert run_next("another", clock=clock.now)
    assert only_row().return_value == 2


def test_a_living_worker_keeps_its_long_job():
    divide.enqueue(6, 3)
    now = clock.now()
    worker = beats.announce(now)
    claim(worker, at=now)
    beats.beat(worker, now + SILENCE)
    assert reap(now + SILENCE) == 0


def test_a_job_that_kills_its_workers_is_given_up():
    divide.enqueue(6, 3)
    now = clock.now()
    for death in range(MAX_DEATHS):
        assert claim(f"worker {death}", at=now)
        assert reap(now + SILENCE) == 1
    assert only_row().status == "FAILED"


def test_a_worker_thought_dead_does_not_overwrite_its_successors_job():
    divide.enqueue(6, 3)
    late = claim("late", at=clock.now())
    reap(clock.now() + SILENCE)
    claim("next", at=clock.now())
    held = DBTaskResult.objects.filter(worker_ids=late.worker_ids)
    assert not held.exists()


def test_old_jobs_are_forgotten():
    divide.enqueue(6, 3)
    jobs.run_pending()
    prune(clock.now())
    assert DBTaskResult.objects.count() == 1
    prune(clock.now() + timedelta(days=31))
    assert DBTaskResult.objects.count() == 0
