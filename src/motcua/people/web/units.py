"""The units that an administrator may choose among."""

from __future__ import annotations

from motcua.agencies import facade as agencies
from motcua.agencies.facade import UnitView
from motcua.foundation.actor import Actor, Role
from motcua.people.models import Member


def units_of(by: Actor) -> list[UnitView]:
    """All units whose people the actor administers, in the order of the tree."""
    paths = sorted(set(by.paths(Role.ADMINISTRATOR)))
    topmost: list[str] = []
    for path in paths:  # sorted: whatever covers a path stands before it
        if not topmost or not path.startswith(topmost[-1]):
            topmost.append(path)
    return [unit for path in topmost for unit in agencies.units_under(path)]


def units_for_grants(member: Member, by: Actor) -> list[UnitView]:
    """Where the member may be given a role: the own agency and the agencies above it."""
    own = member.unit
    return [
        unit
        for unit in units_of(by)
        if own.path.startswith(unit.path) or unit.agency_code == own.agency.code
    ]
