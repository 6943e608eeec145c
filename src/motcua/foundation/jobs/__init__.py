"""Background jobs: django-tasks' queue, our own worker.

A context writes `@task()` on a function of its `jobs` and enqueues it in the action's
transaction. It may run twice when a worker is killed, so its effect is a conditional update.
"""

from django_tasks import task

from motcua.foundation.jobs.running import run_pending

__all__ = ["run_pending", "task"]
