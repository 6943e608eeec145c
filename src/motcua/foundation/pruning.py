"""What the plumbing forgets, so that its tables stay small. The audit trail is never pruned."""

from datetime import datetime, timedelta

from django_tasks_db.models import DBTaskResult

from motcua.foundation.models import OutboxMessage, PageChange
from motcua.foundation.schedule import job

JOBS_KEPT = timedelta(days=30)
MESSAGES_KEPT = timedelta(days=90)
PAGE_CHANGES_KEPT = timedelta(days=2)  # kept pages end at midnight


@job(name="foundation.prune", every=timedelta(days=1))
def prune(at: datetime) -> None:
    """Delete background jobs, delivered messages and changes of pages that are long past."""
    DBTaskResult.objects.finished().filter(finished_at__lte=at - JOBS_KEPT).delete()
    OutboxMessage.objects.filter(delivered_at__lte=at - MESSAGES_KEPT).delete()
    PageChange.objects.filter(changed_at__lte=at - PAGE_CHANGES_KEPT).delete()
