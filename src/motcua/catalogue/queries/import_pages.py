"""Imports and their rows, for whoever may see them: a fixed number of statements a page."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import ProcedureImport, ProcedureImportRow
from motcua.catalogue.queries.import_tally import REPLACING
from motcua.catalogue.rules.import_kinds import FULL_LAYOUTS, ImportState, RowOutcome
from motcua.catalogue.rules.import_plan import Deed
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Cursor, Page, page_by_key
from motcua.foundation.policies import Missing

REMARKED = "remarked"
PAGE = 50


def visible_imports(by: Actor) -> QuerySet[ProcedureImport]:
    """Imports of the actor's units, and those that the operator's command made."""
    if not policies.may_somewhere(by, "import"):
        return ProcedureImport.objects.none()
    return ProcedureImport.objects.filter(
        policies.below_grants(by, "import", "owner_path") | Q(owner_path="")
    )


def import_for(by: Actor, code: str) -> ProcedureImport:
    """One of them. Raises Missing."""
    run = visible_imports(by).filter(code=code).first()
    if run is None:
        raise Missing
    return run


def recent_imports(by: Actor) -> list[ProcedureImport]:
    """The last twenty."""
    return list(visible_imports(by)[:20])


def latest_read(by: Actor) -> ProcedureImport | None:
    """The newest import of whole records that was read: what the catalogue is compared with."""
    rows = visible_imports(by).filter(layout__in=FULL_LAYOUTS)
    return rows.filter(state__in=(ImportState.PREVIEW, ImportState.APPLIED)).first()


def reading_again(by: Actor) -> ProcedureImport | None:
    """The national file that is being read once more, if one is."""
    rows = visible_imports(by).filter(layout__in=FULL_LAYOUTS, state=ImportState.QUEUED)
    return rows.first()


def rows_page(run: ProcedureImport, view: str, cursor: Cursor) -> Page[ProcedureImportRow]:
    """Fifty rows of a view in the file's order: "" for all, an outcome, REMARKED, REPLACING."""
    return page_by_key(_viewed(run, view).defer("record"), key="line", size=PAGE, **cursor)


def each_row(run: ProcedureImport, *views: str) -> Iterator[ProcedureImportRow]:
    """All rows of the views, read a few at a time."""
    for view in views:
        yield from _viewed(run, view).defer("record").iterator(chunk_size=500)


def row_for(run: ProcedureImport, line: int) -> ProcedureImportRow:
    """The row of a line of the file. Raises Missing."""
    row = run.rows.filter(line=line).first()
    if row is None:
        raise Missing
    return row


def _viewed(run: ProcedureImport, view: str) -> QuerySet[ProcedureImportRow]:
    rows = ProcedureImportRow.objects.filter(run=run)
    if view == REMARKED:
        return rows.filter(facts__remarks__gt=0)
    if view == REPLACING:
        return rows.filter(facts__deed=Deed.REPLACE.value)
    return rows.filter(outcome=view) if view in set(RowOutcome) else rows
