"""The state of the machinery, for the operations page and for `motcua doctor`."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django_tasks_db.models import DBTaskResult

from motcua.foundation.models import OutboxMessage, ScheduledJob, UnsealedEntry, WorkerBeat
from motcua.foundation.schedule import jobs

SHOWN = 50
SEALING_PATIENCE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Worker:
    """One worker process and whether it still beats."""

    place: str
    started_at: datetime
    beat_at: datetime
    is_alive: bool


@dataclass(frozen=True, slots=True)
class Scheduled:
    """One periodic job; late when it should have run and nobody runs it."""

    name: str
    next_run_at: datetime
    finished_at: datetime | None
    last_error: str
    is_running: bool
    is_late: bool


@dataclass(frozen=True, slots=True)
class Parked:
    """A message that waits for an operator, and how many wait behind it."""

    code: str
    name: str
    subject: str
    parked_at: datetime | None
    attempts_count: int
    last_error: str
    held_back_count: int


@dataclass(frozen=True, slots=True)
class Failed:
    """A background job that ended with an error."""

    name: str
    finished_at: datetime | None
    error: str


def workers(at: datetime) -> list[Worker]:
    """Workers seen in the last day, newest beat first."""
    silent = at - timedelta(seconds=settings.WORKER_SILENT_SECONDS)
    return [
        Worker(row.place, row.started_at, row.beat_at, row.beat_at > silent)
        for row in WorkerBeat.objects.order_by("-beat_at")[:SHOWN]
    ]


def scheduled(at: datetime) -> list[Scheduled]:
    """All periodic jobs by name."""
    every = {name: job.every for name, job in jobs().items()}
    return [
        Scheduled(
            name=row.name,
            next_run_at=row.next_run_at,
            finished_at=row.finished_at,
            last_error=row.last_error,
            is_running=bool(row.holder),
            is_late=not row.holder
            and row.next_run_at + every.get(row.name, timedelta()) + timedelta(minutes=1) < at,
        )
        for row in ScheduledJob.objects.order_by("name")
    ]


def parked() -> list[Parked]:
    """Parked messages, oldest first."""
    rows = list(OutboxMessage.objects.parked().order_by("id")[:SHOWN])
    waiting = OutboxMessage.objects.undelivered().filter(subject__in=[row.subject for row in rows])
    behind: dict[str, int] = {}
    for subject in waiting.order_by().values_list("subject", flat=True):
        behind[subject] = behind.get(subject, -1) + 1
    return [
        Parked(
            row.code,
            row.name,
            row.subject,
            row.parked_at,
            row.attempts_count,
            row.last_error,
            behind.get(row.subject, 0),
        )
        for row in rows
    ]


def failed_jobs(at: datetime) -> list[Failed]:
    """Background jobs that failed in the last seven days, newest first."""
    rows = DBTaskResult.objects.failed().filter(finished_at__gt=at - timedelta(days=7))
    return [
        Failed(row.task_path, row.finished_at, row.traceback.strip().rsplit("\n", 1)[-1])
        for row in rows.order_by("-finished_at")[:SHOWN]
    ]


def overdue_seals(at: datetime) -> int:
    """Entries that should have been sealed long ago: the sealer stands still."""
    return UnsealedEntry.objects.filter(entry__at__lt=at - SEALING_PATIENCE).count()
