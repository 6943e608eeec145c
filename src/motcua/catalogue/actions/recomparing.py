"""Compare the catalogue with a national file once more: the file is read again by the worker."""

from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.rules.import_kinds import FULL_LAYOUTS, ImportState
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing


class NotComparable(ValueError):
    """The import is no whole national file that was read, or its file is no longer kept."""


def compare_again(code: str, *, by: Actor, at: datetime) -> ProcedureImport:
    """Queue the file again; a preview is made anew in place, what was written keeps its report and
    a new import reads the same file. Pressed twice, it is the same. Raises NotComparable, Missing.
    """
    with transaction.atomic():
        run = ProcedureImport.objects.select_for_update(of=("self",)).filter(code=code).first()
        if run is None:
            raise Missing
        if not policies.may_compare(by, run.owner_path):
            policies.require_at(by, "import", run.owner_path)
        if run.layout not in FULL_LAYOUTS or run.file_id is None:
            raise NotComparable(code)
        if run.state == ImportState.QUEUED:
            return run
        if run.state == ImportState.PREVIEW:
            run.state, run.claimed_at, run.counts = ImportState.QUEUED, None, {}
            run.save(update_fields=["state", "claimed_at", "counts"])
        elif run.state == ImportState.APPLIED:
            run = _reading_anew(run, by=by, at=at)
        else:
            raise NotComparable(code)
        audit.record("import.compared_again", run, by=by, at=at, changes={"file": run.file_name})
    return run


def _reading_anew(run: ProcedureImport, *, by: Actor, at: datetime) -> ProcedureImport:
    same = {"file": run.file_id, "owner_path": run.owner_path, "state": ImportState.QUEUED}
    waiting = ProcedureImport.objects.filter(**same).first()
    if waiting is not None:
        return waiting
    return ProcedureImport.objects.create(
        file_id=run.file_id,
        file_name=run.file_name,
        layout=run.layout,
        unit_id=run.unit_id,
        owner_path=run.owner_path,
        created_by=by.code,
        created_at=at,
    )
