"""Legal documents: those that procedures in force rest on, and the table of law."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, QuerySet

from motcua.catalogue.models import LegalCitation, LegalDocument, ProcedureVersion
from motcua.catalogue.queries.facts_list import BriefPage, brief_of, shown
from motcua.catalogue.rules.legal_names import slug_of
from motcua.documents.facade import LawRecord, legal_documents
from motcua.foundation.paging import Cursor, page_by_key
from motcua.foundation.policies import Missing
from motcua.kernel.text import fold


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document in a list. `law` is None where the table of law does not know it."""

    slug: str
    number: str
    title: str
    issuer: str
    issued_on: str
    law: LawRecord | None
    procedures_count: int


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """Documents with the cursors of the neighbouring pages."""

    rows: tuple[DocumentLine, ...]
    before: str
    after: str


def documents(words: str, cursor: Cursor, *, on: date) -> DocumentPage:
    """Documents that public procedures in force rest on: two queries."""
    rows = LegalDocument.objects.filter(Exists(_citing(on).filter(document=OuterRef("pk"))))
    page = page_by_key(_named(rows, words), key="key", **cursor)
    counts = dict(
        _citing(on)
        .filter(document__in=[row.pk for row in page.rows])
        .order_by()
        .values_list("document")
        .annotate(Count("pk"))
    )
    lines = tuple(_line(row, counts.get(row.pk, 0)) for row in page.rows)
    return DocumentPage(lines, page.before, page.after)


def laws(words: str) -> tuple[DocumentLine, ...]:
    """The table of law, narrowed by words; no query."""
    wanted = fold(words).split()
    return tuple(
        _law_line(record)
        for record in legal_documents()
        if all(word in fold(f"{record.number} {record.kind} {record.note}") for word in wanted)
    )


def document(slug: str) -> DocumentLine:
    """One document, cited or in the table of law: one query. Raises Missing."""
    row = LegalDocument.objects.filter(slug=slug).first()
    if row is not None:
        return _line(row, 0)
    record = _laws_by_slug().get(slug)
    if record is None:
        raise Missing
    return _law_line(record)


def resting_on(slug: str, cursor: Cursor, *, on: date) -> BriefPage:
    """The public procedures in force that rest on a document, by name: one query."""
    cited = LegalCitation.objects.filter(document__slug=slug).values("version")
    rows = shown(ProcedureVersion.objects.in_force(on).public().filter(pk__in=cited))
    page = page_by_key(rows, key="name_key", **cursor)
    return BriefPage(tuple(brief_of(row) for row in page.rows), page.before, page.after)


def _citing(on: date) -> QuerySet[LegalCitation]:
    in_force = ProcedureVersion.objects.in_force(on).public().filter(pk=OuterRef("version"))
    return LegalCitation.objects.filter(Exists(in_force))


def _named(rows: QuerySet[LegalDocument], words: str) -> QuerySet[LegalDocument]:
    for word in fold(words).split()[:12]:
        rows = rows.filter(folded__contains=word)
    return rows


def _line(row: LegalDocument, count: int) -> DocumentLine:
    law = _laws_by_slug().get(row.slug)
    return DocumentLine(
        row.slug, row.number, row.title, row.issuer, row.issued_on, law, count
    )  # fmt: skip


def _law_line(record: LawRecord) -> DocumentLine:
    day = f"{record.issued_on:%d/%m/%Y}" if record.issued_on else ""
    title = f"{record.kind} số {record.number}"
    return DocumentLine(slug_of(record.number), record.number, title, "", day, record, 0)


def _laws_by_slug() -> dict[str, LawRecord]:
    return _by_slug(settings.LAW_FOLDER)


@cache
def _by_slug(_folder: Path) -> dict[str, LawRecord]:
    """Made once for the folder that the table was read from."""
    return {slug_of(record.number): record for record in legal_documents()}
