"""Running background jobs of django-tasks, with the ending written only by who still holds them."""

import json
import logging
from collections.abc import Callable
from datetime import datetime
from traceback import format_exception
from typing import Any

from django_tasks.base import TaskContext, TaskResultStatus
from django_tasks_db.models import DBTaskResult

from motcua.foundation.jobs.claiming import claim
from motcua.kernel import clock as machine

log = logging.getLogger(__name__)


def run_next(worker: str, *, clock: Callable[[], datetime]) -> bool:
    """Take one job and run it. False when none was ready. A failure is kept on the job's row."""
    row = claim(worker, at=clock())
    if row is None:
        return False
    try:
        ending = _succeeded(_call(row))
    except Exception as error:  # kept on the row, for the operations page
        log.exception("%s failed", row.task_path)
        ending = _failed(error)
    # Only while we hold it: a reaper may have given it to another worker meanwhile.
    held = DBTaskResult.objects.filter(pk=row.pk, status=TaskResultStatus.RUNNING)
    held.filter(worker_ids=row.worker_ids).update(**ending, finished_at=clock())
    return True


def run_pending() -> int:
    """Run everything that is ready, here and now, and raise the first failure: for tests."""
    count = 0
    while row := claim("here", at=machine.now()):
        ending = _succeeded(_call(row))
        DBTaskResult.objects.filter(pk=row.pk).update(**ending, finished_at=machine.now())
        count += 1
    return count


def _call(row: "DBTaskResult[..., Any]") -> Any:
    task = row.task
    result: Any = row.task_result
    arguments = [TaskContext(task_result=result)] if task.takes_context else []
    return task.call(*arguments, *result.args, **result.kwargs)


def _succeeded(value: Any) -> dict[str, Any]:
    json.dumps(value)
    return {
        "status": TaskResultStatus.SUCCESSFUL,
        "return_value": value,
        "exception_class_path": "",
        "traceback": "",
    }


def _failed(error: BaseException) -> dict[str, Any]:
    kind = type(error)
    return {
        "status": TaskResultStatus.FAILED,
        "return_value": None,
        "exception_class_path": f"{kind.__module__}.{kind.__qualname__}",
        "traceback": "".join(format_exception(error)),
    }
