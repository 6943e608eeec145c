"""Note that a reminder was sent, so that none is sent twice."""

from datetime import datetime

from django.db import IntegrityError, transaction

from motcua.plans.models import Reminder


def note_reminder(result_id: int, step: int, *, at: datetime) -> bool:
    """True when this step of this result was not sent before."""
    try:
        with transaction.atomic():
            Reminder.objects.create(result_id=result_id, step=step, sent_at=at)
    except IntegrityError:
        return False
    return True
