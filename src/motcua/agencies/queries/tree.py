"""The tree as lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from motcua.agencies import policies
from motcua.agencies.models import Unit, UnitKind
from motcua.agencies.models.unit import UnitQuerySet
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reader of the tree asked for; empty strings ask for everything."""

    text: str = ""
    kind: str = ""
    state: str = ""


def listed(asked: Asked, *, by: Actor, on: date) -> UnitQuerySet:
    """The units of the list, their agency loaded, in no order yet. `state`: past or partner."""
    units = policies.visible_to(by).select_related("agency")
    if asked.text:
        units = units.called(asked.text)
    if asked.kind:
        units = units.filter(kind="agency", agency__kind=asked.kind)
    if asked.state == "past":
        return units.filter(valid_until__lt=on)
    if asked.state == "partner":
        units = units.filter(is_partner=True)
    return units.filter(Q(valid_until__isnull=True) | Q(valid_until__gte=on))


def one(code: str, *, by: Actor) -> Unit:
    """The unit with what its page names. Raises Missing."""
    units = policies.visible_to(by).select_related("agency", "parent", "successor")
    unit = units.filter(code=code).first()
    if unit is None:
        raise Missing
    return unit


def above(unit: Unit) -> list[Unit]:
    """The units on the way down to this one, the topmost first."""
    steps = unit.path.strip("/").split("/")[:-1]
    paths = ["/".join(steps[: count + 1]) + "/" for count in range(len(steps))]
    return list(Unit.objects.filter(path__in=paths).order_by("path")) if paths else []


def below(unit: Unit, *, on: date) -> UnitQuerySet:
    """The units directly below that exist on the day."""
    return Unit.objects.on(on).filter(parent=unit).select_related("agency")


def heirs_for(unit: Unit, *, on: date) -> list[Unit]:
    """Who may continue the work of a unit: others in the same tree that exist on the day."""
    tree = unit.path.split("/", 1)[0]
    others = Unit.objects.on(on).under(f"{tree}/").exclude(path__startswith=unit.path)
    return list(others.select_related("agency").order_by("path"))


def root_of(unit: Unit) -> Unit:
    """The unit that stands for the agency of this one."""
    if unit.kind == UnitKind.AGENCY:
        return unit
    return Unit.objects.roots().get(agency=unit.agency)
