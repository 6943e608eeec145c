"""All public procedures in stretches of bounded size, for the map of the site."""

from datetime import date

from django.db.models import Max

from motcua.catalogue.models import LifeEvent, Procedure, ProcedureVersion
from motcua.catalogue.queries.facts_list import brief_of, shown
from motcua.catalogue.rules.facts import ProcedureBrief

STRETCH = 5_000


def parts_of_all() -> range:
    """The numbers of the stretches; some may turn out empty. One query."""
    last = Procedure.objects.aggregate(last=Max("pk"))["last"]
    return range((last - 1) // STRETCH + 1) if last else range(0)


def stretch_of_all(number: int, *, on: date) -> tuple[ProcedureBrief, ...]:
    """The procedures in force of one stretch: one query, whatever the number."""
    first = number * STRETCH
    rows = shown(ProcedureVersion.objects.in_force(on).public())
    within = rows.filter(procedure__gt=first, procedure__lte=first + STRETCH)
    return tuple(brief_of(row) for row in within.order_by("procedure"))


def life_event_slugs() -> tuple[str, ...]:
    """The published life events in their order."""
    rows = LifeEvent.objects.filter(is_published=True)
    return tuple(rows.values_list("slug", flat=True))
