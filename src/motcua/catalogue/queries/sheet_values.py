"""Copies as sheets ready to be set: what each shows, of the revision it was printed with."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from motcua.catalogue.models import PostedCopy, ProcedureVersion, Quotation, Sector
from motcua.catalogue.queries.posted_quotes import REVISIONS, quoter_of
from motcua.catalogue.queries.revisions import content_at
from motcua.catalogue.queries.sheet_places import places_of
from motcua.catalogue.rules.sheet_kinds import SheetKind
from motcua.catalogue.sheets.blocks import Sheet, Stamp
from motcua.catalogue.sheets.lists import (
    ListedProcedure,
    feedback_sheet,
    sector_sheet,
    staff_sheet,
)
from motcua.catalogue.sheets.places import Place
from motcua.catalogue.sheets.procedure import PostedVersion, procedure_sheet
from motcua.catalogue.sheets.words import day
from motcua.kernel import clock

CHUNK = 50
Address = Callable[[PostedCopy], str]


def sheets_of(copies: Iterable[PostedCopy], address: Address) -> Iterator[tuple[PostedCopy, Sheet]]:
    """Each copy with its sheet, fifty records in memory at a time."""
    some = list(copies)
    places = places_of(some)
    for start in range(0, len(some), CHUNK):
        chunk = some[start : start + CHUNK]
        versions = ProcedureVersion.objects.select_related("procedure").in_bulk(
            [one.version_id for one in chunk if one.version_id]
        )
        for copy in chunk:
            stamp = Stamp(
                code=copy.code,
                address=address(copy),
                printed=day(clock.local_date(copy.printed_at)),
            )
            version = versions.get(copy.version_id or 0)
            yield copy, _sheet(copy, version, places[copy.pk], stamp)


def _sheet(copy: PostedCopy, version: ProcedureVersion | None, place: Place, stamp: Stamp) -> Sheet:
    on = clock.local_date(copy.printed_at)
    if version is not None:
        return procedure_sheet(shown_version(version, copy.version_revision), place, stamp, on=on)
    if copy.kind == SheetKind.SECTOR and copy.sector is not None:
        return sector_sheet(copy.sector.name, _listed(copy), place, stamp, on=on)
    return (staff_sheet if copy.kind == SheetKind.STAFF else feedback_sheet)(place, stamp)


def shown_version(version: ProcedureVersion, revision: int) -> PostedVersion:
    """A version as a sheet shows it, at one of its revisions."""
    return PostedVersion(
        number=version.procedure.number,
        record=content_at(version, revision),
        ordinal=version.ordinal,
        revision=revision,
        decision=version.decision,
        decided_on=version.decided_on,
        valid_from=version.valid_from,
        # The end that is known today was not known when older copies were printed.
        valid_until=None,
    )


def current_sheet(version: ProcedureVersion, place: Place, address: str, *, on: date) -> Sheet:
    """The sheet of a version as it is now, without a copy's code."""
    stamp = Stamp(code="", address=address, printed=day(on))
    return procedure_sheet(shown_version(version, version.revision), place, stamp, on=on)


def list_now(
    sector: Sector, versions: Iterable[ProcedureVersion], place: Place, address: str, *, on: date
) -> Sheet:
    """The list of a sector as it is now, without a copy's code."""
    stamp = Stamp(code="", address=address, printed=day(on))
    rows = [_line(version, version.revision) for version in versions]
    return sector_sheet(sector.name, rows, place, stamp, on=on)


def _listed(copy: PostedCopy) -> list[ListedProcedure]:
    rows = Quotation.objects.filter(quoter=quoter_of(copy)).select_related("version__procedure")
    printed = copy.printed.get(REVISIONS, {})
    return [
        _line(row.version, int(printed.get(row.version.code, 1)))
        for row in rows.order_by("version__name_key", "id")
    ]


def _line(version: ProcedureVersion, revision: int) -> ListedProcedure:
    return ListedProcedure(
        number=version.procedure.number,
        record=content_at(version, revision),
        decision=version.decision,
    )
