"""Read an uploaded document into a draft plan, outside any transaction.

The import row is the durable state: it is claimed by conditional update, so a killed worker
loses nothing and two workers never read the same upload twice.
"""

import logging
from datetime import datetime, timedelta

from django.db import DatabaseError
from django.db.models import Q
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.documents import facade as documents
from motcua.documents.reading.result import Reading
from motcua.foundation import files
from motcua.foundation.schedule import job
from motcua.people import facade as people
from motcua.plans.actions.build_plan import Matcher, UnitProposal, build_plan, refuse_import
from motcua.plans.models import PlanImport
from motcua.plans.rules.states import ImportState

log = logging.getLogger(__name__)

ABANDONED = timedelta(minutes=5)
"""A reading that takes longer than this was lost with its worker: it is read again."""


@job(name="plans.read_imports", every=timedelta(seconds=2))
def read_waiting_imports(at: datetime) -> None:
    """Read what was uploaded and waits, oldest first."""
    waiting = PlanImport.objects.filter(_claimable(at)).order_by("at", "id")
    for code in list(waiting.values_list("code", flat=True)[:10]):
        read_import(code, at=at)


def read_import(code: str, *, at: datetime) -> PlanImport:
    """Read one upload; what cannot become a plan is refused with the reason."""
    claimed = PlanImport.objects.filter(_claimable(at), code=code).update(
        state=ImportState.READING, claimed_at=at
    )
    source = PlanImport.objects.select_related("file", "owner").get(code=code)
    if not claimed or source.file is None:
        return source
    try:
        reading = documents.read_source(files.path(source.file), name=source.file_name)
    except documents.Unreadable as error:
        _refuse(source, str(error), at=at)
    else:
        _keep(source, reading, at=at)
    source.refresh_from_db()
    return source


def _keep(source: PlanImport, reading: Reading, *, at: datetime) -> None:
    if not reading.is_plan:
        _refuse(source, _not_a_plan(reading), at=at)
        return
    try:
        build_plan(
            source.pk,
            reading,
            match=matcher(reading, source, at=at),
            by=people.actor_of_member(source.by),
            at=at,
        )
    except (DatabaseError, OverflowError, ValueError):
        log.exception("import %s was read but could not be kept", source.code)
        _refuse(source, _("Tệp đọc được nhưng có nội dung không lưu được."), at=at)


def _refuse(source: PlanImport, why: str, *, at: datetime) -> None:
    """Say why, and let the upload go: a document that is no plan leaves nothing behind."""
    stored = source.file
    refuse_import(source.pk, why, at=at)
    if stored is not None:
        files.discard(stored)


def _not_a_plan(reading: Reading) -> str:
    return _("Tệp đọc được nhưng không phải kế hoạch: %(why)s Chưa có gì được lưu.") % {
        "why": reading.why or ""
    }


def matcher(reading: Reading, source: PlanImport, *, at: datetime) -> Matcher:
    """What each unit name of the reading means in the tree, asked for all names at once."""
    names = {name for task in reading.tasks for name in task.lead_units + task.coordinating_units}
    names |= {duty.who for duty in reading.report_obligations if duty.who}
    agency = agencies.agency_of_unit(source.owner_id)
    found = agencies.match_all(sorted(names), within=agency.path, on=at.date())

    def match(name: str) -> tuple[UnitProposal, ...]:
        resolution = found.get(name)
        if resolution is None:
            return ()
        likely = [one for one in resolution.matches if one.certain] or resolution.matches[:1]
        return tuple(
            UnitProposal(
                one.unit.code,
                one.unit.path,
                one.unit.is_partner,
                one.how.value,
                round(one.score * 100),
            )
            for one in likely
        )

    return match


def _claimable(at: datetime) -> Q:
    return Q(state=ImportState.QUEUED) | Q(state=ImportState.READING, claimed_at__lt=at - ABANDONED)
