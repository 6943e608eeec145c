"""What sheets show, as it stands now: a fixed number of questions for any number of sheets."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from motcua.catalogue.models import Correction, PostedCopy, ProcedureVersion, Quotation
from motcua.catalogue.queries.desk_scope import received
from motcua.catalogue.queries.sheet_places import has_moved, places_of
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.sheet_kinds import SheetKind
from motcua.catalogue.rules.sheet_standing import Added, Quoted, Standing, standing_of
from motcua.kernel import clock
from motcua.kernel.refs import Ref

REVISIONS, KNOWN = "revisions", "numbers"
"""Keys of `PostedCopy.printed`: version code → revision printed; the numbers a list shows."""


def quoter_of(copy: PostedCopy) -> Ref:
    """The reference under which a copy declares what it quotes."""
    return Ref.to("catalogue", "posted_copy", copy.code)


def standings(copies: Iterable[PostedCopy], *, on: date) -> dict[int, Standing]:
    """Copy id → how it stands on a day. Six queries, and for each list of a sector two more."""
    some = list(copies)
    quoted, added, places = quoted_by(some), added_to(some, on=on), places_of(some)
    return {
        copy.pk: standing_of(
            quoted.get(copy.pk, []),
            on=on,
            added=added.get(copy.pk, []),
            changed_on=(copy.outdated_on or on) if has_moved(copy, places[copy.pk]) else None,
        )
        for copy in some
    }


def standing(copy: PostedCopy, *, on: date) -> Standing:
    """How one copy stands on a day."""
    return standings([copy], on=on)[copy.pk]


def quoted_by(copies: Iterable[PostedCopy]) -> dict[int, list[Quoted]]:
    """Copy id → the versions it shows; three queries."""
    by_quoter = {str(quoter_of(copy)): copy for copy in copies}
    rows = list(
        Quotation.objects.filter(quoter__in=by_quoter)
        .select_related("version__procedure")
        .defer("version__record")
        .order_by("id")
    )
    versions = {row.version_id: row.version for row in rows}
    corrections = _corrections(versions)
    following = _following(versions.values())
    found: dict[int, list[Quoted]] = defaultdict(list)
    for row in rows:
        copy = by_quoter[row.quoter]
        corrected = _first_after(corrections.get(row.version_id, []), _printed(copy, row.version))
        found[copy.pk].append(_quoted(row.version, corrected, following.get(row.version_id)))
    return found


def _printed(copy: PostedCopy, version: ProcedureVersion) -> int:
    """The revision that the copy shows of a version."""
    if copy.version_id == version.pk:
        return copy.version_revision
    return int(copy.printed.get(REVISIONS, {}).get(version.code, 1))


def _quoted(
    version: ProcedureVersion, corrected: Correction | None, after: ProcedureVersion | None
) -> Quoted:
    return Quoted(
        number=version.procedure.number,
        name=version.name,
        valid_from=version.valid_from,
        valid_until=version.valid_until,
        ended_because=version.ended_because,
        corrected_on=clock.local_date(corrected.at) if corrected else None,
        correction=corrected.reason if corrected else "",
        next_from=after.valid_from if after else None,
        next_decision=after.decision if after else "",
        withdrawn_on=clock.local_date(version.withdrawn_at) if version.withdrawn_at else None,
        withdrawn_because=version.withdrawn_because,
    )


def _corrections(versions: Mapping[int, ProcedureVersion]) -> dict[int, list[Correction]]:
    corrected = [pk for pk, version in versions.items() if version.revision > 1]
    found: dict[int, list[Correction]] = defaultdict(list)
    if corrected:
        rows = Correction.objects.filter(version__in=corrected).defer("before")
        for row in rows.order_by("revision"):
            found[row.version_id].append(row)
    return found


def _first_after(corrections: Iterable[Correction], printed: int) -> Correction | None:
    return next((one for one in corrections if one.revision > printed), None)


def _following(versions: Iterable[ProcedureVersion]) -> dict[int, ProcedureVersion]:
    """Version id → the announced version that begins after its last day."""
    ending = [one for one in versions if one.valid_until is not None]
    if not ending:
        return {}
    rows = (
        ProcedureVersion.objects.filter(
            procedure__in={one.procedure_id for one in ending},
            state=VersionState.ANNOUNCED,
            valid_from__isnull=False,
        )
        .defer("record")
        .order_by("valid_from")
    )
    by_procedure: dict[int, list[ProcedureVersion]] = defaultdict(list)
    for row in rows:
        by_procedure[row.procedure_id].append(row)
    return {
        one.pk: after
        for one in ending
        if (after := _next_of(one, by_procedure[one.procedure_id])) is not None
    }


def _next_of(
    version: ProcedureVersion, later: Iterable[ProcedureVersion]
) -> ProcedureVersion | None:
    last = version.valid_until
    return next((one for one in later if last and one.valid_from and one.valid_from > last), None)


def added_to(copies: Iterable[PostedCopy], *, on: date) -> dict[int, list[Added]]:
    """Copy id → procedures in force that a sector's list lacks, of those its desk receives."""
    lists = [copy for copy in copies if copy.kind == SheetKind.SECTOR and copy.sector_id]
    found = {}
    for copy in lists:
        shown = set(copy.printed.get(KNOWN, []))
        rows = received(copy.desk, on=on).filter(sector=copy.sector_id)
        told = rows.values_list("procedure__number", "name", "valid_from", "announced_at")
        found[copy.pk] = [
            Added(
                number=number,
                name=name,
                since=valid_from or clock.local_date(announced_at or copy.printed_at),
            )
            for number, name, valid_from, announced_at in told
            if number not in shown
        ]
    return found
