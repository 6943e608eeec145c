"""What the front page shows of the catalogue, in a fixed number of statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Sum

from motcua.catalogue.models import LifeEvent, OneStopDesk, Sector
from motcua.catalogue.queries.facts_changes import Scope, changes
from motcua.catalogue.queries.public_lists import listed, sectors
from motcua.catalogue.rules.facts import ProcedureChange
from motcua.foundation.models import ClickTally

WANTED, WANTED_LEAST, LATELY = 6, 3, timedelta(days=30)
CHANGES, DESKS, SECTORS = 5, 4, 16


@dataclass(frozen=True, slots=True)
class WantedProcedure:
    """A procedure that many people opened lately."""

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Events of life, sectors, what is most wanted, desks, what changed lately."""

    events: Sequence[LifeEvent]
    sectors: Sequence[Sector]
    has_more_sectors: bool
    wanted: Sequence[WantedProcedure]
    desks: Sequence[OneStopDesk]
    changes: Sequence[ProcedureChange]


def front_page(*, on: date) -> FrontPage:
    """The front page on a day: at most nine queries, whatever the size of the catalogue."""
    fields = sectors(on)
    desks = OneStopDesk.objects.filter(is_published=True)
    return FrontPage(
        events=list(LifeEvent.objects.filter(is_published=True)),
        sectors=fields[:SECTORS],
        has_more_sectors=len(fields) > SECTORS,
        wanted=_wanted(on),
        desks=list(desks.order_by("order", "name")[:DESKS]),
        changes=changes(Scope(), on=on, size=CHANGES).rows,
    )


def _wanted(on: date) -> list[WantedProcedure]:
    """What was opened most often from results in the last thirty days; a few times is no want."""
    tallied = ClickTally.objects.filter(on__gt=on - LATELY, ref__startswith="catalogue.procedure:")
    often = tallied.values("ref").annotate(times=Sum("clicks_count"))
    most = often.filter(times__gte=WANTED_LEAST).order_by("-times", "ref")[: 2 * WANTED]
    numbers = [row["ref"].partition(":")[2] for row in most]
    names = dict(
        listed(on).filter(procedure__number__in=numbers).values_list("procedure__number", "name")
    )
    return [WantedProcedure(one, names[one]) for one in numbers if one in names][:WANTED]
