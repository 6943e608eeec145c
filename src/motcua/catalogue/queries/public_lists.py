"""Lists of procedures for strangers: sectors, the procedures of one, events of life."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from django.shortcuts import get_object_or_404

from motcua.catalogue.models import LifeEvent, LifeEventItem, ProcedureVersion, Sector, Signpost
from motcua.foundation.paging import Cursor, Page, page_by_key

COLUMNS = (
    "id", "name", "name_key", "procedure__number", "online_level", "at_ministry", "at_province",
    "at_commune", "at_other", "sector__name", "sector__slug",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to do for an event of life: a procedure in force, or advice."""

    title: str
    number: str
    advice: str
    url: str
    item: LifeEventItem


def listed(on: date) -> QuerySet[ProcedureVersion]:
    """Public procedures in force, with only what a line of a list shows."""
    rows = ProcedureVersion.objects.in_force(on).public().select_related("procedure", "sector")
    return rows.only(*COLUMNS)


def sectors(on: date) -> list[Sector]:
    """The sectors that have a public procedure in force. One query."""
    here = ProcedureVersion.objects.in_force(on).public().filter(sector=OuterRef("pk"))
    return list(Sector.objects.filter(Exists(here)).order_by("folded"))


def of_sector(slug: str, cursor: Cursor, *, on: date) -> tuple[Sector, Page[ProcedureVersion]]:
    """A sector and a page of its procedures by name. Two queries. Raises Http404."""
    sector = get_object_or_404(Sector, slug=slug)
    return sector, page_by_key(listed(on).filter(sector=sector), key="name_key", **cursor)


def everything(cursor: Cursor, *, on: date) -> Page[ProcedureVersion]:
    """A page of all procedures by name. One query."""
    return page_by_key(listed(on), key="name_key", **cursor)


def events() -> list[LifeEvent]:
    """The published events of life, in their order. One query."""
    return list(LifeEvent.objects.filter(is_published=True))


def event(slug: str) -> LifeEvent:
    """A published event with its items. Two queries. Raises Http404."""
    items = Prefetch("items", LifeEventItem.objects.select_related("procedure"))
    found: LifeEvent = get_object_or_404(
        LifeEvent.objects.prefetch_related(items), slug=slug, is_published=True
    )
    return found


def things_of(found: LifeEvent, *, on: date) -> list[Thing]:
    """What is to be done, in order; a procedure no longer in force is left out. One query."""
    items = list(found.items.all())
    wanted = [one.procedure_id for one in items if one.procedure_id]
    names = dict(
        ProcedureVersion.objects.in_force(on)
        .public()
        .filter(procedure__in=wanted)
        .values_list("procedure_id", "name")
    )
    return [
        Thing(
            title=names[one.procedure_id] if one.procedure_id else one.title,
            number=one.procedure.number if one.procedure else "",
            advice=one.title if one.procedure else one.advice,
            url=one.url,
            item=one,
        )
        for one in items
        if one.procedure_id is None or one.procedure_id in names
    ]


def signposts() -> list[Signpost]:
    """Where to go for what is not ours. One query."""
    return list(Signpost.objects.all())
