"""State the sets of more records than a request should hold, or take that back: queued."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.models import SetsRun
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden


def begin_run(
    versions: Sequence[str], sets: str, *, moment: datetime, by: Actor, at: datetime
) -> SetsRun:
    """Queue it; without `sets` what was stated at the moment is taken back. Raises Forbidden.

    Whether each record is the actor's to correct is asked again batch by batch.
    """
    with transaction.atomic():
        if not policies.may_somewhere(by, "correct"):
            raise Forbidden("correct")
        run: SetsRun = SetsRun.objects.create(
            moment=moment,
            sets=sets,
            versions=list(versions),
            whole_count=len(versions),
            created_by=by.code,
            created_at=at,
        )
        code = "sets.begun" if sets else "sets.take_back_begun"
        audit.record(code, run, by=by, at=at, changes={"count": len(versions)})
    return run
