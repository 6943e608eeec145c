"""Running what is due, claimed by conditional update so that two workers never run it at once."""

import logging
from collections.abc import Callable
from datetime import datetime

from motcua.foundation.models import ScheduledJob
from motcua.foundation.schedule.registry import Job, jobs

log = logging.getLogger(__name__)


def plan(at: datetime) -> None:
    """Make a row for each declared job that has none, and forget rows of jobs that are gone."""
    declared = set(jobs())
    present = set(ScheduledJob.objects.values_list("name", flat=True))
    ScheduledJob.objects.bulk_create(
        [ScheduledJob(name=name, next_run_at=at) for name in sorted(declared - present)],
        ignore_conflicts=True,
    )
    if present - declared:
        ScheduledJob.objects.filter(name__in=present - declared, holder="").delete()


def run_due(worker: str, *, clock: Callable[[], datetime]) -> int:
    """Run each job whose time has come and that nobody holds. Returns how many ran."""
    ran = 0
    for name in (
        ScheduledJob.objects.due(clock()).order_by("next_run_at").values_list("name", flat=True)
    ):
        job = jobs().get(name)
        at = clock()
        if job and ScheduledJob.objects.claim(name, holder=worker, at=at):
            _run(job, worker, at, clock)
            ran += 1
    return ran


def holders() -> set[str]:
    """The workers that hold a periodic job at present."""
    return set(ScheduledJob.objects.exclude(holder="").values_list("holder", flat=True))


def release(workers: list[str]) -> int:
    """Give back what silent workers held; it is due at once. Returns how many jobs."""
    return ScheduledJob.objects.filter(holder__in=workers).update(holder="")


def _run(job: Job, worker: str, at: datetime, clock: Callable[[], datetime]) -> None:
    error = ""
    try:
        job.run(at)
    except Exception as failure:  # a job that fails runs again at its next time
        log.exception("%s failed", job.name)
        error = f"{type(failure).__name__}: {failure}"[:2000]
    ScheduledJob.objects.filter(name=job.name, holder=worker).update(
        holder="", finished_at=clock(), next_run_at=at + job.every, last_error=error
    )
