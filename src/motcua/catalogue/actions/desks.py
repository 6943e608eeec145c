"""Staff keep the one-stop desks: where, when, whom to call, who works there."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction

from motcua.catalogue import policies
from motcua.catalogue.models import DeskOfficer, OneStopDesk, Sector
from motcua.catalogue.rules.guide_text import PersonLine
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.pages import invalidate
from motcua.foundation.policies import Missing


class DeskAddressTaken(ValueError):
    """Another desk has this address on the web already."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DeskTold:
    """What a form says of a desk: `hours` as in `OneStopDesk.hours`, `sectors` as slugs."""

    slug: str
    name: str
    address: str
    directions: str
    hours: list[dict[str, str]]
    phone: str
    hotline: str
    email: str
    website: str
    feedback_address: str
    serves_province: bool
    serves_commune: bool
    is_published: bool
    order: int
    sectors: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class DeskPlace:
    """The unit that runs a desk."""

    code: str
    path: str


def keep_desk(
    code: str,
    told: DeskTold,
    place: DeskPlace,
    people: Sequence[PersonLine],
    *,
    by: Actor,
    at: datetime,
) -> OneStopDesk:
    """Add a desk ("" as code) or change one, with its people and sectors.

    Who changes a desk may do so where it was and where it goes. Raises Missing, DeskAddressTaken.
    """
    with transaction.atomic():
        desk = _locked(code, by) if code else OneStopDesk()
        policies.require_at(by, "guide", place.path)
        if OneStopDesk.objects.filter(slug=told.slug).exclude(pk=desk.pk).exists():
            raise DeskAddressTaken(told.slug)
        values = asdict(told)
        sectors = Sector.objects.filter(slug__in=values.pop("sectors"))
        for name, value in values.items():
            setattr(desk, name, value)
        desk.unit_id, desk.unit_path = place.code, place.path
        desk.save()
        desk.sectors.set(sectors)
        desk.officers.all().delete()
        DeskOfficer.objects.bulk_create(
            DeskOfficer(desk=desk, order=order, **asdict(one)) for order, one in enumerate(people)
        )
        audit.record("guide.desk_kept", desk, by=by, at=at, changes={"name": desk.name})
        invalidate("desks")
    return desk


def remove_desk(code: str, *, by: Actor, at: datetime) -> None:
    """Remove a desk and the names of its people. Raises Missing."""
    with transaction.atomic():
        desk = _locked(code, by)
        audit.record("guide.desk_removed", desk, by=by, at=at, changes={"name": desk.name})
        desk.delete()
        invalidate("desks")


def _locked(code: str, by: Actor) -> OneStopDesk:
    desk = OneStopDesk.objects.select_for_update(no_key=True).filter(code=code).first()
    if desk is None:
        raise Missing
    policies.require_at(by, "guide", desk.unit_path)
    return desk
