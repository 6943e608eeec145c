"""Units by their place in the tree."""

from __future__ import annotations

from collections.abc import Iterable

from motcua.agencies.models import Unit
from motcua.agencies.queries.views import view_of
from motcua.agencies.rules.organisation import UnitView


def units_at(paths: Iterable[str]) -> dict[str, UnitView]:
    """The units that stand exactly at these paths, by path; unknown paths are left out."""
    units = Unit.objects.filter(path__in=set(paths)).select_related("agency")
    return {unit.path: view_of(unit) for unit in units}
