"""Periodic jobs run at their time, survive their own failures, and come back from the dead."""

from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings

from motcua.foundation.jobs.reaping import reap
from motcua.foundation.models import ScheduledJob
from motcua.foundation.schedule import Job, job, running
from motcua.foundation.worker import beats

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
NAME = "tests.remind"
pytestmark = pytest.mark.django_db


@pytest.fixture
def runs(monkeypatch) -> list[datetime]:
    """The times at which the one job of this test ran."""
    times: list[datetime] = []
    declared = {NAME: Job(NAME, timedelta(hours=1), times.append)}
    monkeypatch.setattr(running, "jobs", lambda: declared)
    running.plan(MONDAY)
    return times


def run_at(at: datetime) -> None:
    running.run_due("worker", clock=lambda: at)


def test_a_job_runs_at_its_time_and_not_before(runs):
    run_at(MONDAY)
    run_at(MONDAY + timedelta(minutes=59))
    run_at(MONDAY + timedelta(minutes=60))
    assert runs == [MONDAY, MONDAY + timedelta(hours=1)]


def test_a_job_that_fails_says_so_and_runs_again(runs, monkeypatch):
    def fail(at: datetime) -> None:
        raise ValueError("no paper")

    monkeypatch.setattr(running, "jobs", lambda: {NAME: Job(NAME, timedelta(hours=1), fail)})
    run_at(MONDAY)
    row = ScheduledJob.objects.get(name=NAME)
    assert row.last_error == "ValueError: no paper"
    assert row.next_run_at == MONDAY + timedelta(hours=1)


def test_a_job_held_by_another_worker_is_left_alone(runs):
    ScheduledJob.objects.claim(NAME, holder="other", at=MONDAY)
    run_at(MONDAY)
    assert runs == []


def test_a_job_held_by_a_silent_worker_is_run_by_the_next(runs):
    dead = beats.announce(MONDAY)
    ScheduledJob.objects.claim(NAME, holder=dead, at=MONDAY)
    later = MONDAY + timedelta(seconds=settings.WORKER_SILENT_SECONDS)
    assert reap(MONDAY + timedelta(seconds=1)) == 0
    assert reap(later) == 1
    run_at(later)
    assert runs == [later]


def test_a_job_that_is_no_longer_declared_is_forgotten(runs, monkeypatch):
    monkeypatch.setattr(running, "jobs", dict)
    running.plan(MONDAY)
    assert not ScheduledJob.objects.exists()


def test_one_name_is_one_job():
    with pytest.raises(ValueError, match="already"):
        job(name="foundation.prune", every=timedelta(days=1))(lambda at: None)
