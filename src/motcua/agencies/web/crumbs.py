"""The way from the tree down to a unit."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.agencies.models import Unit
from motcua.agencies.queries import tree
from motcua.ui.parts import Crumb


def crumbs_to(unit: Unit, *further: str) -> list[Crumb]:
    """The units above, then this one, then where on its pages we are."""
    chain = [*tree.above(unit), unit]
    steps = [Crumb(one.short_name or one.name, address(one)) for one in chain]
    steps += [Crumb(text) for text in further]
    steps[-1] = Crumb(steps[-1].text)
    return [Crumb(_("Cơ quan, đơn vị"), reverse("agencies:tree")), *steps]


def address(unit: Unit) -> str:
    """The page of the unit."""
    return reverse("agencies:unit", args=[unit.code])
