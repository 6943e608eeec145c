"""The reaper: what silent workers held returns to the queue."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from motcua.foundation.models import WorkerBeat
from motcua.foundation.schedule import running as scheduled

# A job that has taken this many workers down with it is not tried again.
MAX_DEATHS = 5


def reap(at: datetime) -> int:
    """Give back jobs and periodic jobs of workers that no longer beat. Returns how many."""
    silent_since = at - timedelta(seconds=settings.WORKER_SILENT_SECONDS)
    living = set(
        WorkerBeat.objects.filter(beat_at__gt=silent_since).values_list("worker", flat=True)
    )
    returned = 0
    for row in DBTaskResult.objects.running().filter(started_at__lte=silent_since):
        if row.worker_ids[-1] not in living:
            returned += _give_back(row, at)
    returned += scheduled.release(sorted(scheduled.holders() - living))
    # Only long after: a beat is what the operations page shows of a worker that died.
    WorkerBeat.objects.filter(beat_at__lte=at - timedelta(days=1)).delete()
    return returned


def _give_back(row: "DBTaskResult[..., Any]", at: datetime) -> int:
    held = DBTaskResult.objects.filter(
        pk=row.pk, status=TaskResultStatus.RUNNING, worker_ids=row.worker_ids
    )
    if len(row.worker_ids) < MAX_DEATHS:
        return held.update(status=TaskResultStatus.READY, started_at=None)
    return held.update(
        status=TaskResultStatus.FAILED,
        finished_at=at,
        exception_class_path="builtins.ChildProcessError",
        traceback=f"{MAX_DEATHS} tiến trình đã chết khi chạy việc này.",
    )
