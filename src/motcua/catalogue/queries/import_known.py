"""What the catalogue holds under the numbers of an import: four queries for any batch."""

from collections.abc import Iterable
from datetime import date

from motcua.catalogue import policies
from motcua.catalogue.models import (
    Correction,
    Procedure,
    ProcedureImport,
    ProcedureVersion,
    VersionEnding,
)
from motcua.catalogue.reading.found import READING
from motcua.catalogue.rules.completeness import SETS_STATED
from motcua.catalogue.rules.import_kinds import IMPORTED_AGAIN, READ_ANEW, ImportState
from motcua.catalogue.rules.import_plan import Known
from motcua.catalogue.rules.kinds import NEVER_HELD, VersionState
from motcua.catalogue.rules.record_json import from_json
from motcua.foundation.actor import Actor

Found = dict[str, tuple[Procedure, ProcedureVersion | None, bool]]


def found_by_number(numbers: Iterable[str]) -> Found:
    """Number → (procedure, its last announced version, whether it has a draft)."""
    procedures = {one.number: one for one in Procedure.objects.filter(number__in=list(numbers))}
    last: dict[int, ProcedureVersion] = {}
    drafts: set[int] = set()
    rows = ProcedureVersion.objects.filter(procedure__in=list(procedures.values()))
    for version in rows.exclude(state__in=NEVER_HELD).order_by("procedure", "ordinal"):
        if version.state == VersionState.DRAFT:
            drafts.add(version.procedure_id)
        else:
            last[version.procedure_id] = version
    return {number: (one, last.get(one.pk), one.pk in drafts) for number, one in procedures.items()}


def known_of(
    procedure: Procedure,
    version: ProcedureVersion | None,
    has_draft: bool,  # noqa: FBT001 -- the three values of `found_by_number`, in their order
    *,
    by: Actor,
    on: date,
    is_by_hand: bool = False,
) -> Known:
    """The same as the rules want it, in the eyes of the importing person."""
    path = procedure.unit_path
    is_foreign = bool(path) and not policies.may_at(by, "import", path)
    if version is None:
        return Known(has_draft=has_draft, is_foreign=is_foreign)
    return Known(
        record=from_json(version.record),
        digest=version.digest,
        decision=version.decision,
        has_draft=has_draft,
        has_ended=version.valid_until is not None and version.valid_until < on,
        is_foreign=is_foreign,
        is_by_hand=is_by_hand,
    )


def read_otherwise_before(run: ProcedureImport) -> bool:
    """Whether the same bytes were written before, read by an older edition of the readers.

    Then what changes is our reading, not the source; who looks at a correction is told so.
    """
    if run.file is None:
        return False
    same = ProcedureImport.objects.filter(
        file__sha256=run.file.sha256, state=ImportState.APPLIED
    ).exclude(pk=run.pk)
    editions = [counts.get("reading", 1) for counts in same.values_list("counts", flat=True)]
    return bool(editions) and max(editions) < READING


def written_by_hand(found: Found, *, on: date) -> frozenset[str]:
    """Numbers whose last version staff announced, corrected after the last import, or ended.

    Two queries. What a decision recorded here ended does not come back by itself.
    """
    announced = {number for number, one in found.items() if one[1] and one[1].announcement_id}
    number_of = {one[1].pk: number for number, one in found.items() if one[1]}
    rows = Correction.objects.filter(version__in=list(number_of)).order_by("revision")
    last = {
        version: reason
        for version, reason in rows.values_list("version_id", "reason")
        if not reason.startswith(SETS_STATED)
    }
    ours = (IMPORTED_AGAIN, READ_ANEW)
    corrected = {number_of[one] for one, why in last.items() if not why.startswith(ours)}
    past = VersionEnding.objects.filter(version__in=list(number_of), last_day__lt=on)
    ended = {number_of[one] for one in past.values_list("version_id", flat=True)}
    return frozenset(announced | corrected | ended)
