"""Staff keep what leads citizens on: events of life, and where to go for what is not ours."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.models import LifeEvent, LifeEventItem, Procedure, Signpost
from motcua.catalogue.rules.codes import is_procedure_number
from motcua.catalogue.rules.guide_text import ThingLine
from motcua.catalogue.rules.life_events import questions_json
from motcua.catalogue.rules.record import Question
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate
from motcua.foundation.policies import Missing


class UnknownNumber(ValueError):
    """A thing to do names a procedure that is not in the catalogue; the number is the argument."""


class AddressTaken(ValueError):
    """Another guide has this address already."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EventTold:
    """What a form says of an event of life."""

    slug: str
    name: str
    summary: str
    order: int
    is_published: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SignpostTold:
    """What a form says of a signpost."""

    title: str
    words: str
    advice: str
    url: str


def keep_event(
    code: str,
    told: EventTold,
    questions: Sequence[Question],
    things: Sequence[ThingLine],
    *,
    by: Actor,
    at: datetime,
) -> LifeEvent:
    """Add an event ("" as code) or change one, with all its things to do.

    Raises Missing, AddressTaken, UnknownNumber.
    """
    with transaction.atomic():
        event = _event(code) if code else LifeEvent()
        policies.require_guide(by)
        if LifeEvent.objects.filter(slug=told.slug).exclude(pk=event.pk).exists():
            raise AddressTaken(told.slug)
        for name, value in asdict(told).items():
            setattr(event, name, value)
        event.questions = questions_json(questions)
        event.save()
        event.items.all().delete()
        LifeEventItem.objects.bulk_create(
            _item(event, one, order) for order, one in enumerate(things)
        )
        audit.record("guide.event_kept", event, by=by, at=at, changes={"name": event.name})
        invalidate("life_events")
    return event


def remove_event(code: str, *, by: Actor, at: datetime) -> None:
    """Remove an event of life; its procedures stay. Raises Missing."""
    with transaction.atomic():
        event = _event(code)
        policies.require_guide(by)
        audit.record("guide.event_removed", event, by=by, at=at, changes={"name": event.name})
        event.delete()
        invalidate("life_events")


def keep_signpost(code: str, told: SignpostTold, *, by: Actor, at: datetime) -> Signpost:
    """Add a signpost ("" as code) or change one. Raises Missing."""
    with transaction.atomic():
        post = _signpost(code) if code else Signpost()
        policies.require_guide(by)
        for name, value in asdict(told).items():
            setattr(post, name, value)
        post.save()
        audit.record("guide.signpost_kept", post, by=by, at=at, changes={"title": post.title})
        invalidate("life_events")
    return post


def remove_signpost(code: str, *, by: Actor, at: datetime) -> None:
    """Remove a signpost. Raises Missing."""
    with transaction.atomic():
        post = _signpost(code)
        policies.require_guide(by)
        audit.record("guide.signpost_removed", post, by=by, at=at, changes={"title": post.title})
        post.delete()
        invalidate("life_events")


def _item(event: LifeEvent, told: ThingLine, order: int) -> LifeEventItem:
    procedure = None
    if is_procedure_number(told.what):
        procedure = Procedure.objects.filter(number=told.what, is_internal=False).first()
        if procedure is None:
            raise UnknownNumber(told.what)
    return LifeEventItem(
        life_event=event,
        procedure=procedure,
        # Of a procedure the title is the advice that stands under its own name.
        title=(told.advice if procedure else told.what)[:200],
        advice="" if procedure else told.advice,
        url=told.url,
        when={key: list(wanted) for key, wanted in told.when.items()},
        order=order,
    )


def _event(code: str) -> LifeEvent:
    found = LifeEvent.objects.select_for_update(no_key=True).filter(code=code).first()
    if found is None:
        raise Missing
    return found


def _signpost(code: str) -> Signpost:
    found = Signpost.objects.select_for_update(no_key=True).filter(code=code).first()
    if found is None:
        raise Missing
    return found
