"""What can be printed at a place: procedures, lists, the desk's own sheets, what is out of date."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from django.db.models import Exists, OuterRef, Q, QuerySet

from motcua.catalogue.models import PostedCopy, ProcedureVersion, Sector, VersionQuerySet
from motcua.catalogue.queries.desk_scope import received
from motcua.catalogue.queries.posted_list import wrong_on
from motcua.catalogue.queries.posted_quotes import KNOWN, REVISIONS
from motcua.catalogue.queries.print_places import PrintPlace
from motcua.catalogue.queries.sheet_places import PLACE, mark_of
from motcua.catalogue.rules.print_order import WantedSheet
from motcua.catalogue.rules.sheet_kinds import CopyState, SheetKind
from motcua.foundation.paging import Page, page_by_key
from motcua.kernel.text import fold

OWN_TITLES = {
    SheetKind.FEEDBACK: "Tiếp nhận phản ánh, kiến nghị",
    SheetKind.STAFF: "Danh sách người làm việc tại Bộ phận Một cửa",
}


def procedures_of(
    where: PrintPlace, *, on: date, sector: str = "", words: str = ""
) -> VersionQuerySet:
    """Versions in force received at the place; of a sector (slug), with these words or number."""
    rows = received(where.desk, on=on)
    if sector:
        rows = rows.filter(sector__slug=sector)
    for word in fold(words).split()[:8]:
        rows = rows.filter(Q(folded__contains=word) | Q(procedure__number__startswith=word))
    return rows.select_related("procedure", "sector")


def page_of(
    rows: VersionQuerySet, where: PrintPlace, *, after: str | None, before: str | None
) -> Page[ProcedureVersion]:
    """Fifty by name, each with `is_posted`: this very version hangs at the place's unit."""
    hanging = PostedCopy.objects.filter(
        version=OuterRef("pk"), unit__code=where.unit, state=CopyState.POSTED
    )
    shown = rows.defer("record").annotate(is_posted=Exists(hanging))
    return page_by_key(shown, key="name_key", after=after, before=before)


def sectors_of(where: PrintPlace, *, on: date) -> list[Sector]:
    """Sectors with a procedure received at the place, by name."""
    rows = received(where.desk, on=on).order_by().values("sector").distinct()
    return list(Sector.objects.filter(pk__in=rows).order_by("folded"))


def outdated_at(where: PrintPlace, *, on: date) -> QuerySet[PostedCopy]:
    """Copies hanging at the unit that are out of date and have no new one printed yet."""
    rows = PostedCopy.objects.filter(wrong_on(on), unit__code=where.unit, state=CopyState.POSTED)
    return rows.exclude(reprints__state=CopyState.PRINTED, reprints__outdated_on__isnull=True)


def sheet_of(
    version: ProcedureVersion, where: PrintPlace, *, place: str = "", meant_for: int | None = None
) -> WantedSheet:
    """The sheet of a procedure."""
    return WantedSheet(
        kind=SheetKind.PROCEDURE.value,
        title=version.name,
        version=version.pk,
        revision=version.revision,
        quotes=[version.pk],
        printed={PLACE: _mark(where, SheetKind.PROCEDURE)},
        place=place,
        meant_for=meant_for,
    )


def list_of(
    sector: Sector,
    where: PrintPlace,
    *,
    on: date,
    place: str = "",
    meant_for: int | None = None,
) -> WantedSheet:
    """The list of a sector's procedures received at the place."""
    rows = received(where.desk, on=on).filter(sector=sector).order_by("name_key", "pk")
    shown = list(rows.values_list("pk", "code", "revision", "procedure__number"))
    return WantedSheet(
        kind=SheetKind.SECTOR.value,
        title=f"Danh mục thủ tục lĩnh vực {sector.name}",
        sector=sector.pk,
        quotes=[pk for pk, *_ in shown],
        printed={
            PLACE: _mark(where, SheetKind.SECTOR),
            REVISIONS: {code: revision for _, code, revision, _ in shown},
            KNOWN: [number for *_, number in shown],
        },
        place=place,
        meant_for=meant_for,
    )


def own_sheet(
    kind: SheetKind, where: PrintPlace, *, place: str = "", meant_for: int | None = None
) -> WantedSheet:
    """A sheet of the desk itself: feedback address or people."""
    return WantedSheet(
        kind=kind.value,
        title=f"{OWN_TITLES[kind]} – {where.name}",
        printed={PLACE: _mark(where, kind)},
        place=place,
        meant_for=meant_for,
    )


def reprints(
    copies: Iterable[PostedCopy], where: PrintPlace, *, on: date
) -> tuple[list[WantedSheet], list[PostedCopy]]:
    """New sheets for old copies, each for the same spot; and copies with nothing to follow them
    (an abolished or internal procedure), which are only to be taken down."""
    old = list(copies)
    procedures = {one.version.procedure_id for one in old if one.version is not None}
    rows = ProcedureVersion.objects.in_force(on).public().filter(procedure__in=procedures)
    now = {row.procedure_id: row for row in rows}
    wanted, without = [], []
    for copy in old:
        found = _reprint(copy, where, now, on=on)
        if found is None:
            without.append(copy)
        else:
            wanted.append(found)
    return wanted, without


def _reprint(
    copy: PostedCopy, where: PrintPlace, now: dict[int, ProcedureVersion], *, on: date
) -> WantedSheet | None:
    spot, pk = copy.place, copy.pk
    if copy.version is not None:
        version = now.get(copy.version.procedure_id)
        return sheet_of(version, where, place=spot, meant_for=pk) if version else None
    if copy.kind == SheetKind.SECTOR and copy.sector is not None:
        return list_of(copy.sector, where, on=on, place=spot, meant_for=pk)
    return own_sheet(SheetKind(copy.kind), where, place=spot, meant_for=pk)


def binder_of(where: PrintPlace, *, on: date, place: str) -> list[WantedSheet]:
    """Everything received at the place: its own sheets, then each sector: its list, its sheets."""
    own = [own_sheet(kind, where, place=place) for kind in OWN_TITLES if where.desk is not None]
    sectors = {one.pk: one for one in sectors_of(where, on=on)}
    rows = received(where.desk, on=on).order_by("sector__folded", "sector", "name_key", "pk")
    sheets: list[WantedSheet] = []
    for pk, versions in groupby(rows.defer("record"), key=lambda version: version.sector_id):
        sheets.append(list_of(sectors[pk], where, on=on, place=place))
        sheets += (sheet_of(version, where, place=place) for version in versions)
    return [*own, *sheets]


def _mark(where: PrintPlace, kind: SheetKind) -> str:
    return mark_of(where.place, kind.value) if where.desk is not None else ""
