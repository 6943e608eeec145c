"""Put a slip right in an announced version, on record."""

from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.actions.drafting import Edited
from motcua.catalogue.actions.sectors import sector_named
from motcua.catalogue.actions.succession import lock_version, show_anew
from motcua.catalogue.messages import ProcedureVersionCorrected
from motcua.catalogue.models import Correction, ProcedureVersion
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_json import digest
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor


class NotAnnounced(ValueError):
    """Only an announced version is corrected; a draft is simply edited."""


def correct(
    version_code: str,
    record: ProcedureRecord,
    *,
    reason: str,
    seen: str,
    by: Actor,
    at: datetime,
) -> ProcedureVersion:
    """Replace the content, keep what stood there before, and tell.

    `seen` is the digest of what was shown. Raises NotAnnounced, Edited, ValueError without reason.
    Content that does not differ makes no correction.
    """
    if not reason.strip():
        raise ValueError("A correction says why.")
    with transaction.atomic():
        version = lock_version(version_code)
        policies.require_at(by, "correct", version.procedure.unit_path)
        if version.state != VersionState.ANNOUNCED:
            raise NotAnnounced(version_code)
        if version.digest != seen:
            if digest(record) == version.digest:  # sent twice: it stands there already
                return version
            raise Edited(version_code)
        before = version.record
        version.put(record, sector_named(record.sector))
        if version.digest == seen:
            return version
        version.revision += 1
        version.edited_by, version.edited_at = by.code, at
        version.save()
        Correction.objects.create(
            version=version,
            revision=version.revision,
            before=before,
            reason=reason,
            by=by.code,
            at=at,
        )
        audit.record("version.corrected", version, by=by, at=at, changes={"reason": reason})
        show_anew(version)
        procedure = version.procedure
        outbox.publish(
            ProcedureVersionCorrected(
                procedure=procedure.code, number=procedure.number, version=version.code
            )
        )
    return version
