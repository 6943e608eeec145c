"""What readers report about a sheet: counted by day and kind, nothing about who they are."""

from datetime import datetime

from django.db import transaction
from django.db.models import F

from motcua.catalogue.actions.posted_rows import lock_copy
from motcua.catalogue.messages import SheetSignalled
from motcua.catalogue.models import PostedCopy, SheetSignal
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel import clock


def signal_sheet(code: str, kind: str, *, at: datetime) -> None:
    """Count one report by anybody; the first of its kind on a day is told to the unit.

    There is no policy to ask and no audit line: the reader is nobody, and the row is the count.
    """
    with transaction.atomic():
        copy = PostedCopy.objects.filter(code=code).first()
        if copy is None:
            raise Missing
        signal, is_new = SheetSignal.objects.get_or_create(
            copy=copy, kind=kind, on=clock.local_date(at)
        )
        SheetSignal.objects.filter(pk=signal.pk).update(count=F("count") + 1, seen_at=None)
        if is_new:
            outbox.publish(SheetSignalled(copy=copy.code, kind=kind))


def note_signals_seen(code: str, *, by: Actor, at: datetime) -> int:
    """Note that the unit looked into what was reported; returns how many rows that were."""
    with transaction.atomic():
        copy = lock_copy(code, by)
        count = SheetSignal.objects.filter(copy=copy, seen_at__isnull=True).update(seen_at=at)
        audit.record("sheet.signals_seen", copy, by=by, at=at)
    return count
