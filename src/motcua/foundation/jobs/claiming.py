"""Taking a background job from the queue: one conditional update, the same on both databases."""

import random
from datetime import datetime
from typing import Any

from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

# Workers that look at the same moment choose among the first few, so that most claims succeed.
CHOICE = 8


def claim(worker: str, *, at: datetime) -> "DBTaskResult[..., Any] | None":
    """The next job that is ready, now running in the name of `worker`; None when none is.

    The stock worker locks the whole SQLite file each time it looks; this one only reads.
    """
    candidates = list(DBTaskResult.objects.ready()[:CHOICE])
    random.shuffle(candidates)
    for candidate in candidates:
        worker_ids = [*candidate.worker_ids, worker]
        ready = DBTaskResult.objects.filter(pk=candidate.pk, status=TaskResultStatus.READY)
        if ready.update(status=TaskResultStatus.RUNNING, started_at=at, worker_ids=worker_ids):
            candidate.refresh_from_db()
            return candidate
    return None
