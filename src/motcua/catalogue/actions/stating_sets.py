"""State the number of sets of many announced records at once, and take that back; both on record.

The national database hands the number of sets out for almost no procedure. The caller sends a
bounded batch of versions; every batch of one press has the same moment, by which it is found again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.messages import ProcedureVersionCorrected
from motcua.catalogue.models import Correction, ProcedureVersion
from motcua.catalogue.rules.completeness import SETS_STATED
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.rules.record_json import from_json
from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor

BATCH = 200
_CHANGED = ("record", "digest", "missing_count", "revision", "edited_by", "edited_at")


def in_batches(codes: Sequence[str]) -> Iterator[Sequence[str]]:
    """As many codes as one transaction may hold up others for."""
    return (codes[start : start + BATCH] for start in range(0, len(codes), BATCH))


def state_sets(codes: Sequence[str], sets: str, *, by: Actor, at: datetime) -> int:
    """Write the sets into those of the versions that state none; how many were corrected."""

    def stated(version: ProcedureVersion) -> ProcedureRecord | None:
        content = version.content
        return None if content.dossier_sets else replace(content, dossier_sets=sets)

    with transaction.atomic():
        return _correct(codes, stated, reason=f"{SETS_STATED}{sets}", by=by, at=at)


def take_back_sets(codes: Sequence[str], stated_at: datetime, *, by: Actor, at: datetime) -> int:
    """Put back what stood before that moment; what was changed since stays. How many were."""
    rows = Correction.objects.filter(version__code__in=codes, at=stated_at)
    made = {one.version_id: one for one in rows.filter(reason__startswith=SETS_STATED)}

    def before(version: ProcedureVersion) -> ProcedureRecord | None:
        one = made.get(version.pk)
        is_last = one is not None and one.revision == version.revision
        return from_json(one.before) if one is not None and is_last else None

    with transaction.atomic():
        return _correct(codes, before, reason="Bỏ lần ghi số bộ hồ sơ", by=by, at=at)


def _correct(
    codes: Sequence[str],
    anew: Callable[[ProcedureVersion], ProcedureRecord | None],
    *,
    reason: str,
    by: Actor,
    at: datetime,
) -> int:
    """Correct the announced versions that `anew` has a content for; how many there were."""
    rows = ProcedureVersion.objects.select_related("procedure", "sector")
    rows = rows.select_for_update(of=("self",)).order_by("procedure__code", "pk")
    versions, corrections = [], []
    for version in rows.filter(code__in=codes, state=VersionState.ANNOUNCED):
        policies.require_at(by, "correct", version.procedure.unit_path)
        content, before = anew(version), version.record
        if content is None:
            continue
        version.put(content, version.sector)
        version.revision += 1
        version.edited_by, version.edited_at = by.code, at
        version.save(update_fields=_CHANGED)  # one by one: half the time of one long CASE
        versions.append(version)
        told = {"revision": version.revision, "before": before, "reason": reason}
        corrections.append(Correction(version=version, by=by.code, at=at, **told))
    Correction.objects.bulk_create(corrections)
    for version in versions:
        names = {"procedure": version.procedure.code, "number": version.procedure.number}
        outbox.publish(ProcedureVersionCorrected(**names, version=version.code))
    subjects = (f"{version._meta.label_lower}:{version.code}" for version in versions)
    audit.record_each("version.corrected", subjects, by=by, at=at, changes={"reason": reason})
    return len(versions)
