"""Fields and desks as values."""

from datetime import date

from django.db.models import Count, Prefetch, Q, QuerySet

from motcua.catalogue.models import DeskOfficer, OneStopDesk, ProcedureVersion, Sector
from motcua.catalogue.rules.facts import DeskFacts, DeskPerson, SectorFacts
from motcua.foundation.policies import Missing


def sector_facts(*, on: date) -> tuple[SectorFacts, ...]:
    """Every field that has a public procedure in force, by name: two queries."""
    return _counted(ProcedureVersion.objects.in_force(on).public())


def _counted(rows: QuerySet[ProcedureVersion]) -> tuple[SectorFacts, ...]:
    counts = dict(rows.order_by().values_list("sector").annotate(Count("pk")))
    return tuple(
        SectorFacts(row.slug, row.name, row.official_code, counts[row.pk])
        for row in Sector.objects.order_by("folded")
        if row.pk in counts
    )


def sector_name(slug: str) -> str:
    """The name of a field. Raises Missing."""
    name = Sector.objects.filter(slug=slug).values_list("name", flat=True).first()
    if name is None:
        raise Missing
    return name


def received_at(desk: DeskFacts, *, on: date) -> tuple[SectorFacts, ...]:
    """The fields whose procedures a desk receives, each with their number: two queries."""
    level = Q()
    if desk.serves_province:
        level |= Q(at_province=True)
    if desk.serves_commune:
        level |= Q(at_commune=True)
    rows = ProcedureVersion.objects.in_force(on).public().filter(level)
    if desk.sectors:
        rows = rows.filter(sector__slug__in=[slug for slug, _name in desk.sectors])
    return _counted(rows)


def desk_facts() -> tuple[DeskFacts, ...]:
    """The published desks in their order, without names of people: two queries."""
    rows = OneStopDesk.objects.filter(is_published=True).select_related("unit__agency")
    return tuple(_desk(row) for row in rows.prefetch_related("sectors"))


def desk(slug: str) -> DeskFacts:
    """One published desk with the people in charge: three queries. Raises Missing."""
    people = Prefetch("officers", DeskOfficer.objects.order_by("order", "id"), to_attr="shown")
    rows = OneStopDesk.objects.filter(is_published=True, slug=slug).select_related("unit__agency")
    row = rows.prefetch_related("sectors", people).first()
    if row is None:
        raise Missing
    return _desk(row)


def _desk(row: OneStopDesk) -> DeskFacts:
    return DeskFacts(
        slug=row.slug,
        name=row.name,
        unit_code=row.unit.code,
        is_of_province=row.unit.agency.level == "province",
        address=row.address,
        directions=row.directions,
        hours=tuple(row.hours),
        phone=row.phone,
        hotline=row.hotline,
        email=row.email,
        website=row.website,
        feedback_address=row.feedback_address,
        serves_province=row.serves_province,
        serves_commune=row.serves_commune,
        sectors=tuple((one.slug, one.name) for one in row.sectors.all()),
        people=tuple(
            DeskPerson(
                name=one.name, post=one.post, role=one.role, field=one.field, phone=one.phone
            )
            for one in getattr(row, "shown", ())
        ),
    )
