"""Public procedures in force as a list: page by page, or whole in pieces of bounded size."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.fields.json import KeyTransform
from django.db.models.functions import Coalesce

from motcua.catalogue.models import Correction, ProcedureVersion
from motcua.catalogue.queries.search_entry import KIND, number_of
from motcua.catalogue.rules.codes import is_procedure_number
from motcua.catalogue.rules.facts import ProcedureBrief
from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.record import SubmissionChannel
from motcua.catalogue.rules.record_json import channels_from_json
from motcua.foundation import search
from motcua.foundation.paging import Cursor, page_by_key

AT = {
    Level.MINISTRY: "at_ministry",
    Level.PROVINCE: "at_province",
    Level.COMMUNE: "at_commune",
    Level.OTHER: "at_other",
}
MOST = 100
PIECE = 2_000
"""Rows held in memory at a time while the whole list is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a list is narrowed to; empty values narrow nothing."""

    q: str = ""
    sector: str = ""
    level: Level | None = None
    online_level: OnlineLevel | None = None
    changed_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class BriefPage:
    """Rows by name with the cursors of the neighbouring pages (empty = none there)."""

    rows: tuple[ProcedureBrief, ...]
    before: str
    after: str


def briefs(wanted: Wanted, cursor: Cursor, *, on: date, size: int = 50) -> BriefPage:
    """One page, by name without marks: one query.

    With words it is what search finds, best first, on a single page of at most MOST.
    """
    if wanted.q:
        return BriefPage(_found(wanted, on)[:size], "", "")
    page = page_by_key(_narrowed(wanted, on), key="name_key", size=size, **cursor)
    return BriefPage(tuple(brief_of(row) for row in page.rows), page.before, page.after)


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A procedure with its ways of submitting: what they take is said in a table's columns."""

    brief: ProcedureBrief
    channels: tuple[SubmissionChannel, ...]


def every_offer(wanted: Wanted, *, on: date) -> Iterator[OfferRow]:
    """All of them in the order of their names, one query
    for each PIECE: memory stays flat."""
    rows = _narrowed(wanted, on).annotate(channels=KeyTransform("channels", "record"))
    after: str | None = None
    while after != "":
        page = page_by_key(rows, key="name_key", size=PIECE, after=after)
        for row in page.rows:
            yield OfferRow(brief_of(row), channels_of(row))
        after = page.after


def channels_of(row: ProcedureVersion) -> tuple[SubmissionChannel, ...]:
    """The ways of submitting of a row with the annotation `channels`."""
    return channels_from_json(getattr(row, "channels", None) or [])


def is_longer(wanted: Wanted, most: int, *, on: date) -> bool:
    """Whether there are more than `most`. One query that stops there."""
    rows = _narrowed(wanted, on).order_by()
    return rows.values("pk")[: most + 1].count() > most


def shown(rows: QuerySet[ProcedureVersion]) -> QuerySet[ProcedureVersion]:
    """Versions with what a brief says of them; the content stays in the database."""
    corrected = (
        Correction.objects.filter(version=OuterRef("pk"))
        .order_by()
        .values("version")
        .annotate(last=Max("at"))
        .values("last")
    )
    return (
        rows.select_related("procedure", "sector")
        .defer("record", "folded")
        .annotate(changed_at=Coalesce(Subquery(corrected), F("announced_at")))
    )


def brief_of(row: ProcedureVersion) -> ProcedureBrief:
    """A row of `shown` as a value."""
    procedure = row.procedure
    return ProcedureBrief(
        number=procedure.number,
        name=row.name,
        sector=row.sector.name,
        sector_slug=row.sector.slug,
        levels=tuple(level for level, column in AT.items() if getattr(row, column)),
        online_level=row.online_level,
        source=procedure.source,
        issuer=procedure.issuer,
        is_linked=procedure.is_linked,
        is_on_the_spot=procedure.is_on_the_spot,
        is_boundary_free=procedure.is_boundary_free,
        decision=row.decision,
        decided_on=row.decided_on,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        version=row.code,
        revision=row.revision,
        changed_at=getattr(row, "changed_at", row.announced_at),
    )


def _narrowed(wanted: Wanted, on: date) -> QuerySet[ProcedureVersion]:
    rows = shown(ProcedureVersion.objects.in_force(on).public())
    if wanted.sector:
        rows = rows.filter(sector__slug=wanted.sector)
    if wanted.level:
        rows = rows.filter(**{AT[wanted.level]: True})
    if wanted.online_level:
        rows = rows.filter(online_level=wanted.online_level)
    if wanted.changed_since:
        rows = rows.filter(_changed_since(wanted.changed_since))
    return rows


def _found(wanted: Wanted, on: date) -> tuple[ProcedureBrief, ...]:
    words = wanted.q.strip()
    if is_procedure_number(words):
        numbers = [words]
    else:
        hits = search.find(words, kinds=[KIND], limit=MOST).hits
        numbers = [number_of(hit.ref) for hit in hits]
    rows = _narrowed(wanted, on).filter(procedure__number__in=numbers)
    known = {row.procedure.number: brief_of(row) for row in rows}
    return tuple(known[number] for number in numbers if number in known)


def _changed_since(moment: datetime) -> Q:
    # As two small sets of keys: each is found by its own index.
    announced = ProcedureVersion.objects.filter(announced_at__gte=moment).values("pk")
    corrected = Correction.objects.filter(at__gte=moment).values("version")
    return Q(pk__in=announced) | Q(pk__in=corrected)
