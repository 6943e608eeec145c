"""Guides and desks as staff keep them."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import LifeEvent, OneStopDesk, Sector, Signpost
from motcua.catalogue.rules import guide_text
from motcua.catalogue.rules.guide_text import PersonLine, ThingLine
from motcua.catalogue.rules.kinds import DeskRole
from motcua.catalogue.rules.life_events import questions_from
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing


@dataclass(frozen=True, slots=True)
class Guides:
    """Everything that leads citizens on. Lists are short: a province has a few dozen of each."""

    events: list[LifeEvent]
    signposts: list[Signpost]
    desks: list[OneStopDesk]


def guides(by: Actor) -> Guides:
    """All events and signposts, and the desks that the actor keeps. Three queries."""
    return Guides(
        list(LifeEvent.objects.all()), list(Signpost.objects.all()), list(desks_kept(by)[:500])
    )


def desks_kept(by: Actor) -> QuerySet[OneStopDesk]:
    """The desks of units that the actor keeps guides for."""
    return OneStopDesk.objects.filter(policies.below_grants(by, "guide", "unit_path"))


def event_values(code: str) -> dict[str, Any]:
    """An event as its form shows it. Raises Missing."""
    event = LifeEvent.objects.filter(code=code).first()
    if event is None:
        raise Missing
    items = event.items.select_related("procedure")
    things = [
        ThingLine(
            one.procedure.number if one.procedure else one.title,
            one.title if one.procedure else one.advice,
            one.when,
            one.url,
        )
        for one in items
    ]
    return {
        "name": event.name,
        "slug": event.slug,
        "summary": event.summary,
        "order": event.order,
        "is_published": event.is_published,
        "questions": guide_text.questions_text(questions_from(event.questions)),
        "things": guide_text.things_text(things),
    }


def signpost_values(code: str) -> dict[str, Any]:
    """A signpost as its form shows it. Raises Missing."""
    fields = ("title", "words", "advice", "url")
    found = Signpost.objects.filter(code=code).values(*fields).first()
    if found is None:
        raise Missing
    return dict(found)


def desk_values(code: str, by: Actor) -> dict[str, Any]:
    """A desk as its form shows it. Raises Missing."""
    desk = desks_kept(by).filter(code=code).first()
    if desk is None:
        raise Missing
    plain = (
        "name", "slug", "address", "directions", "phone", "hotline", "email", "website",
        "feedback_address", "serves_commune", "serves_province", "order", "is_published",
    )  # fmt: skip
    people = [
        PersonLine(one.name, one.post, DeskRole(one.role), one.field, one.phone)
        for one in desk.officers.all()
    ]
    return {
        **{name: getattr(desk, name) for name in plain},
        "unit": desk.unit_id,
        "hours": guide_text.hours_text(desk.hours),
        "people": guide_text.people_text(people),
        "sectors": list(desk.sectors.values_list("slug", flat=True)),
    }


def sectors_offered() -> list[tuple[str, str]]:
    """(slug, name) of all sectors."""
    return list(Sector.objects.order_by("folded").values_list("slug", "name"))
