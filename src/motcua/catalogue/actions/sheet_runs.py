"""A print run is given up, or laid out once more after it failed."""

from datetime import datetime

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Coalesce

from motcua.catalogue import policies
from motcua.catalogue.models import PostedCopy, Quotation, SheetRun
from motcua.catalogue.queries.posted_quotes import quoter_of
from motcua.catalogue.rules.posting_kinds import RunState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel import clock

DROPPED = "Không dùng: đã bỏ lần in."


def drop_run(code: str, *, by: Actor, at: datetime) -> int:
    """Lay out no more of it and put aside what does not hang; returns how many sheets.

    Their codes stay known: whoever scans one that was printed all the same is told the truth.
    """
    with transaction.atomic():
        run = _lock(code, by)
        if RunState(run.state) is not RunState.READY:
            run.state = RunState.DROPPED.value
            run.save(update_fields=["state"])
        count = _put_aside(run, by=by, at=at)
        audit.record("sheets.dropped", run, by=by, at=at, changes={"count": count})
    return count


def lay_out_again(code: str, *, by: Actor, at: datetime) -> bool:
    """Queue a run that failed once more; False when it is in no such state."""
    with transaction.atomic():
        run = _lock(code, by)
        if RunState(run.state) is not RunState.FAILED:
            return False
        run.state, run.error, run.done_count = RunState.QUEUED.value, "", 0
        run.save(update_fields=["state", "error", "done_count"])
        audit.record("sheets.laid_out_again", run, by=by, at=at)
    return True


def _lock(code: str, by: Actor) -> SheetRun:
    run = SheetRun.objects.select_for_update(no_key=True).filter(code=code).first()
    if run is None:
        raise Missing
    policies.require_at(by, "post", run.unit_path)
    return run


def _put_aside(run: SheetRun, *, by: Actor, at: datetime) -> int:
    on = clock.local_date(at)
    rows = PostedCopy.objects.select_for_update(no_key=True)
    copies = list(rows.filter(run=run, state=CopyState.PRINTED))
    Quotation.objects.filter(
        quoter__in=[str(quoter_of(one)) for one in copies], withdrawn_at__isnull=True
    ).update(withdrawn_at=at)
    return PostedCopy.objects.filter(pk__in=[one.pk for one in copies]).update(
        state=CopyState.TAKEN_DOWN.value,
        # One that never hung has no day of posting; it is given the day it was put aside.
        posted_on=Coalesce(F("posted_on"), on),
        taken_down_on=on,
        taken_down_by=by.code,
        removal_note=DROPPED,
    )
