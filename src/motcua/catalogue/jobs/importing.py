"""Files of procedures are read and applied by the worker, each claimed by conditional update.

A claim is renewed with every batch; one that is older than `ABANDONED` was lost with its worker:
reading begins anew, writing goes on behind the last batch.
"""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from django.db import DatabaseError
from django.db.models import Q
from django.utils.translation import gettext as _

from motcua.catalogue.actions.decision_preview import DECISION, put_decision
from motcua.catalogue.actions.import_apply import Applying, apply_batch
from motcua.catalogue.actions.import_preview import (
    Reading,
    begin_preview,
    end_preview,
    fail_import,
    put_preview,
)
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.queries.import_missing import missing_numbers
from motcua.catalogue.reading.bodies import body_as_written
from motcua.catalogue.reading.decisions import read_decision
from motcua.catalogue.reading.found import FoundProcedure
from motcua.catalogue.reading.opening import Opened, open_records
from motcua.catalogue.reading.unreadable import Unreadable
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.documents import facade as documents
from motcua.foundation import files
from motcua.foundation.actor import SYSTEM, Actor
from motcua.foundation.models import StoredFile
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.schedule import job
from motcua.kernel import clock
from motcua.people import facade as people

log = logging.getLogger(__name__)
ABANDONED = timedelta(minutes=5)
READ_BATCH = 200


@job(name="catalogue.import_procedures", every=timedelta(seconds=2))
def work_on_imports(at: datetime) -> None:
    """Read what waits to be read, write what was approved, oldest first."""
    waiting = ProcedureImport.objects.filter(_claimable(at)).order_by("created_at", "id")
    for code, state in list(waiting.values_list("code", "state")[:10]):
        if state == ImportState.QUEUED:
            read_import(code, at=at)
        else:
            apply_import(code, at=at)


def read_import(code: str, *, at: datetime) -> ProcedureImport:
    """Read one file into a preview; what cannot be read is refused with the reason."""
    run = claim(code, ImportState.QUEUED, at)
    if run is None or run.file is None:
        return ProcedureImport.objects.get(code=code)
    by = _actor(run.created_by)
    try:
        if run.layout == DECISION:
            _read_decision(run, run.file, by, at)
        else:
            _preview(run, open_records(files.read(run.file)), by, at)
    except (Unreadable, documents.Unreadable) as error:
        _fail(run, str(error), by, at)
    except (OSError, DatabaseError, RecursionError, ValueError, OverflowError):
        log.exception("import %s could not be read", code)
        _fail(run, _("Tệp đọc được nhưng có nội dung không lưu được."), by, at)
    run.refresh_from_db()
    return run


def apply_import(code: str, *, at: datetime) -> ProcedureImport:
    """Write one approved preview, batch after batch, until all rows are written."""
    run = claim(code, ImportState.APPLYING, at)
    if run is None:
        return ProcedureImport.objects.get(code=code)
    applying = Applying(code, _actor(run.applied_by), at)
    try:
        while apply_batch(applying, at=at):
            _renew(applying, code)
    except (Forbidden, Missing):
        log.exception("import %s may no longer be applied by %s", code, run.applied_by)
    run.refresh_from_db()
    return run


def _preview(run: ProcedureImport, opened: Opened, by: Actor, at: datetime) -> None:
    reading = Reading(run, by, at, opened.rows_count, opened.is_full)
    going_on = begin_preview(reading, opened.layout)
    for batch in _batches(opened.entries):
        going_on = going_on and put_preview(reading, batch) and _renew(reading, run.code)
        if not going_on:
            return
    missing: list[str] = []
    if opened.is_full:
        on = clock.local_date(at)
        missing = missing_numbers(reading.lines_by_number.keys(), reading.issuers, on=on)
    end_preview(reading, missing, at=at)


def _read_decision(run: ProcedureImport, file: StoredFile, by: Actor, at: datetime) -> None:
    reading = documents.read_source(files.path(file), name=run.file_name)
    found = read_decision(reading.text)
    issuer = found.issuer or body_as_written(reading.issuing_agency or "", reading.text)
    put_decision(run, replace(found, issuer=issuer), claimed_at=at, by=by, at=at)


def _batches(entries: Iterator[FoundProcedure]) -> Iterator[list[FoundProcedure]]:
    while batch := list(islice(entries, READ_BATCH)):
        yield batch


def claim(code: str, state: ImportState, at: datetime) -> ProcedureImport | None:
    """The run, held from `at`; None while another worker holds it."""
    rows = ProcedureImport.objects.filter(_claimable(at), code=code, state=state)
    if not rows.update(claimed_at=at):
        return None
    return ProcedureImport.objects.select_related("file").get(code=code)


def _renew(held: Reading | Applying, code: str) -> bool:
    """Say that this worker is still at it; False when another has taken the run over."""
    now = clock.now()
    if now <= held.claimed_at:  # a clock that was put back
        return True
    rows = ProcedureImport.objects.filter(code=code, claimed_at=held.claimed_at)
    if not rows.update(claimed_at=now):
        return False
    held.claimed_at = now
    return True


def _claimable(at: datetime) -> Q:
    idle = Q(claimed_at__isnull=True) | Q(claimed_at__lt=at - ABANDONED)
    return Q(state__in=(ImportState.QUEUED, ImportState.APPLYING)) & idle


def _fail(run: ProcedureImport, why: str, by: Actor, at: datetime) -> None:
    """Say why, and let the upload go: a file that cannot be read leaves nothing behind."""
    stored = run.file
    fail_import(run, why, by=by, at=at)
    if stored is not None and not ProcedureImport.objects.filter(file=stored).exists():
        files.discard(stored)


def _actor(code: str) -> Actor:
    """Who it is done for: the member who sent the file, or the operator's command."""
    return SYSTEM if code == SYSTEM.code else people.actor_of_member(code)
