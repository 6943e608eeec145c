"""Which procedures are received at a desk."""

from datetime import date

from django.db.models import Q

from motcua.catalogue.models import OneStopDesk, ProcedureVersion, VersionQuerySet


def received(desk: OneStopDesk | None, *, on: date) -> VersionQuerySet:
    """Public versions in force on a day of the desk's levels and sectors; without a desk, all."""
    rows: VersionQuerySet = ProcedureVersion.objects.in_force(on).public()
    if desk is None:
        return rows
    levels = Q(pk__in=[])
    if desk.serves_province:
        levels |= Q(at_province=True)
    if desk.serves_commune:
        levels |= Q(at_commune=True)
    sectors = list(desk.sectors.values_list("pk", flat=True))
    rows = rows.filter(levels)
    return rows.filter(sector__in=sectors) if sectors else rows
