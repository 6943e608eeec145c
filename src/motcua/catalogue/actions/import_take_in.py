"""Take a file of procedures in, give it up, or say that its preview is to be applied."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.models import StoredFile
from motcua.foundation.policies import Missing


class NotInPreview(ValueError):
    """The import is not waiting for a decision: it was applied, given up, or could not be read."""


@dataclass(frozen=True, slots=True)
class ImportOwner:
    """The unit in whose name the file comes in; empty for the operator's command."""

    code: str = ""
    path: str = ""


def take_in_procedures(
    file: StoredFile, *, owner: ImportOwner, by: Actor, at: datetime, layout: str = ""
) -> ProcedureImport:
    """Queue a stored file to be read; nothing enters the catalogue yet. `layout` is given for
    a decision only.

    The same bytes sent again while they wait (a button pressed twice) are the same import.
    """
    with transaction.atomic():
        policies.require_at(by, "import", owner.path)
        same = ProcedureImport.objects.filter(
            owner_path=owner.path,
            created_by=by.code,
            file__sha256=file.sha256,
            layout=layout,
            state=ImportState.QUEUED,
        ).first()
        if same is not None:
            return same
        run = ProcedureImport.objects.create(
            file=file,
            file_name=file.name,
            layout=layout,
            unit_id=owner.code or None,
            owner_path=owner.path,
            created_by=by.code,
            created_at=at,
        )
        audit.record("import.taken_in", run, by=by, at=at, changes={"file": run.file_name})
    return run


def approve_import(code: str, *, by: Actor, at: datetime) -> ProcedureImport:
    """Let the worker write what the preview showed. Raises NotInPreview, Missing."""
    with transaction.atomic():
        run = lock_preview(code, by, is_records=True)
        run.state, run.applied_by, run.claimed_at = ImportState.APPLYING, by.code, None
        run.save(update_fields=["state", "applied_by", "claimed_at"])
        audit.record("import.approved", run, by=by, at=at, changes={"file": run.file_name})
    return run


def discard_import(code: str, *, by: Actor, at: datetime) -> ProcedureImport:
    """Give a preview up; its rows go, the catalogue stays. Raises NotInPreview, Missing."""
    with transaction.atomic():
        run = lock_preview(code, by)
        run.state = ImportState.DISCARDED
        run.save(update_fields=["state"])
        run.rows.all().delete()
        audit.record("import.discarded", run, by=by, at=at, changes={"file": run.file_name})
    return run


def lock_preview(code: str, by: Actor, *, is_records: bool = False) -> ProcedureImport:
    """The import, locked, while it waits for a person. Raises NotInPreview, Missing, Forbidden.

    `is_records`: a decision is refused, since it becomes an announcement, not versions.
    """
    run = ProcedureImport.objects.select_for_update(of=("self",)).filter(code=code).first()
    if run is None:
        raise Missing
    policies.require_at(by, "import", run.owner_path)
    if run.state != ImportState.PREVIEW or (is_records and run.layout == "decision"):
        raise NotInPreview(code)
    return run
