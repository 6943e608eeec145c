"""The rows that the verbs act on, locked for the rest of their transaction."""

from __future__ import annotations

from motcua.agencies.models import Agency, Unit
from motcua.foundation.policies import Missing


def locked_unit(code: str) -> Unit:
    """The unit with this code, its agency loaded. Raises Missing."""
    units = Unit.objects.select_for_update(of=("self",), no_key=True).select_related("agency")
    unit = units.filter(code=code).first()
    if unit is None:
        raise Missing
    return unit


def locked_agency(code: str) -> Agency:
    """The agency with this code. Raises Missing."""
    agency = Agency.objects.select_for_update(no_key=True).filter(code=code).first()
    if agency is None:
        raise Missing
    return agency


def root_of(agency: Agency) -> Unit:
    """The unit that stands for the whole agency."""
    return Unit.objects.roots().get(agency=agency)
