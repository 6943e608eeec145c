"""Write the content of a procedure: begin it, begin its next version, change or drop the draft."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions.indexing import index_version
from motcua.catalogue.actions.sectors import sector_named
from motcua.catalogue.actions.succession import lock, lock_version, next_ordinal
from motcua.catalogue.models import AnnouncementItem, Procedure, ProcedureVersion
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.kinds import Source, VersionState
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_json import digest
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel.clock import local_date


class Edited(ValueError):
    """Somebody else has changed the content since it was shown."""


class NotDraft(ValueError):
    """Only a draft can be edited or dropped; an announced version is corrected on record."""


class NumberTaken(ValueError):
    """A procedure with this number exists."""


class HasDraft(ValueError):
    """The procedure has a draft already; it is the next version."""


class InDecision(ValueError):
    """The draft stands in a decision on its way; take it out there first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProcedure:
    """What a procedure begins with: its identity and the first words of its record."""

    number: str
    source: Source
    unit_code: str
    unit_path: str
    record: ProcedureRecord
    issuer: str = ""
    is_internal: bool = False


def add_procedure(new: NewProcedure, *, by: Actor, at: datetime) -> ProcedureVersion:
    """A procedure with its first draft. Raises NumberTaken."""
    with transaction.atomic():
        policies.require_at(by, "edit", new.unit_path)
        if Procedure.objects.filter(number=new.number).exists():
            raise NumberTaken(new.number)
        procedure = Procedure.objects.create(
            number=new.number,
            source=new.source,
            issuer=new.issuer,
            unit_id=new.unit_code,
            unit_path=new.unit_path,
            is_internal=new.is_internal,
            created_by=by.code,
            created_at=at,
        )
        version = _draft(procedure, 1, new.record, by=by, at=at)
        audit.record("procedure.added", procedure, by=by, at=at, changes={"number": new.number})
    return version


def start_next(procedure_code: str, *, by: Actor, at: datetime) -> ProcedureVersion:
    """A draft that begins as the last announced version. Raises HasDraft, Missing."""
    with transaction.atomic():
        procedure = lock(procedure_code)
        policies.require_at(by, "edit", procedure.unit_path)
        if procedure.versions.filter(state=VersionState.DRAFT).exists():
            raise HasDraft(procedure.number)
        last = procedure.versions.filter(state=VersionState.ANNOUNCED).order_by("-ordinal").first()
        if last is None:
            last = procedure.versions.order_by("-ordinal").first()
        if last is None:
            raise Missing
        version = _draft(procedure, next_ordinal(procedure), last.content, by=by, at=at)
        audit.record("version.drafted", version, by=by, at=at)
    return version


def put_draft(
    version_code: str, record: ProcedureRecord, *, seen: str, by: Actor, at: datetime
) -> ProcedureVersion:
    """The draft's content. `seen` is the digest of what was shown: raises Edited when it is not
    what stands there now, NotDraft for an announced version."""
    with transaction.atomic():
        version = lock_version(version_code)
        policies.require_at(by, "edit", version.procedure.unit_path)
        if version.state != VersionState.DRAFT:
            raise NotDraft(version_code)
        if version.digest != seen:
            if digest(record) == version.digest:  # sent twice: it stands there already
                return version
            raise Edited(version_code)
        version.put(record, sector_named(record.sector))
        version.edited_by, version.edited_at = by.code, at
        version.save()
        index_version(version, on=local_date(at))
        audit.record("version.edited", version, by=by, at=at)
    return version


def drop_draft(version_code: str, *, by: Actor, at: datetime) -> ProcedureVersion:
    """Give up a draft; it stays on record. Raises NotDraft, InDecision."""
    with transaction.atomic():
        version = lock_version(version_code)
        policies.require_at(by, "edit", version.procedure.unit_path)
        if version.state != VersionState.DRAFT:
            raise NotDraft(version_code)
        if AnnouncementItem.objects.filter(version=version).exists():
            raise InDecision(version_code)
        version.state = VersionState.DROPPED
        version.save(update_fields=["state"])
        index_version(version, on=local_date(at))
        audit.record("version.dropped", version, by=by, at=at)
    return version


def _draft(
    procedure: Procedure, ordinal: int, record: ProcedureRecord, *, by: Actor, at: datetime
) -> ProcedureVersion:
    version = ProcedureVersion(
        procedure=procedure,
        ordinal=ordinal,
        change=Change.NEW if ordinal == 1 else Change.AMENDED,
        created_by=by.code,
        created_at=at,
    )
    version.put(record, sector_named(record.sector))
    version.save()
    index_version(version, on=local_date(at))
    return version
