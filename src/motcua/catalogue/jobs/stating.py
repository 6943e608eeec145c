"""State the sets of many records batch by batch, outside the request that asked for it.

The run is the durable state: claimed by conditional update. A batch that is done twice changes
nothing the second time, so a killed worker loses nothing and repeats nothing.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models import F, Q
from django.utils.translation import gettext as _

from motcua.catalogue.actions.stating_sets import in_batches, state_sets, take_back_sets
from motcua.catalogue.models import SetsRun
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.schedule import job
from motcua.people import facade as people

log = logging.getLogger(__name__)
ABANDONED = timedelta(minutes=10)


@job(name="catalogue.state_sets", every=timedelta(seconds=2))
def work_on_sets(at: datetime) -> None:
    """Go on with what waits, oldest first."""
    waiting = SetsRun.objects.filter(_claimable(at)).order_by("id")
    for code in list(waiting.values_list("code", flat=True)[:5]):
        go_on(code, at=at)


def go_on(code: str, *, at: datetime) -> None:
    """Write one run to its end; what may no longer be written is said on the run."""
    rows = SetsRun.objects.filter(code=code)
    if not rows.filter(_claimable(at)).update(claimed_at=at):
        return
    run = rows.get()
    mine = rows.filter(claimed_at=at)
    try:
        by = people.actor_of_member(run.created_by)
        for some in in_batches(run.versions[run.done_count :]):
            changed = _write(run, some, by=by, at=at)
            count = F("done_count") + len(some)
            if not mine.update(done_count=count, changed_count=F("changed_count") + changed):
                return  # another worker has it
    except (Forbidden, Missing):
        log.exception("sets of run %s may no longer be stated by %s", code, run.created_by)
        mine.update(error=_("Không còn quyền ghi. Phần đã ghi vẫn giữ, phần còn lại chưa ghi."))
    mine.update(finished_at=at)


def _write(run: SetsRun, some: Sequence[str], *, by: Actor, at: datetime) -> int:
    if run.sets:
        return state_sets(some, run.sets, by=by, at=run.moment)
    return take_back_sets(some, run.moment, by=by, at=at)


def _claimable(at: datetime) -> Q:
    idle = Q(claimed_at__isnull=True) | Q(claimed_at__lt=at - ABANDONED)
    return Q(finished_at__isnull=True) & idle
