"""Where sheets can hang, for the actor: desks of the units they post for, and those units."""

from dataclasses import dataclass

from motcua.agencies import facade as agencies
from motcua.catalogue import policies
from motcua.catalogue.models import OneStopDesk
from motcua.catalogue.queries.sheet_places import place_of_desk
from motcua.catalogue.sheets.places import Place
from motcua.foundation.actor import Actor

MOST = 400
"""Places offered; a province with more of them posts commune by commune."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintPlace:
    """A desk, or a unit without one; `key` names it in addresses and forms."""

    key: str
    name: str
    unit: str
    unit_path: str
    desk: OneStopDesk | None
    place: Place


def print_places(by: Actor) -> list[PrintPlace]:
    """Desks first; then units where the actor may post and no desk stands. Four queries."""
    where = policies.below_grants(by, "post", "unit_path")
    desks = list(OneStopDesk.objects.filter(where).prefetch_related("officers", "sectors")[:MOST])
    own = {grant.unit_path for grant in by.grants if grant.role in policies.RIGHTS["post"]}
    units = agencies.units_at(sorted(own - {""}))
    known = agencies.units({desk.unit_id for desk in desks})
    found = [
        PrintPlace(
            key=f"quay-{desk.code}",
            name=desk.name,
            unit=desk.unit_id,
            unit_path=desk.unit_path,
            desk=desk,
            place=place_of_desk(desk, known[desk.unit_id].agency_name),
        )
        for desk in desks
        if desk.unit_id in known
    ]
    taken = {desk.unit_path for desk in desks}
    return found + [
        PrintPlace(
            key=f"don-vi-{unit.code}",
            name=unit.label,
            unit=unit.code,
            unit_path=path,
            desk=None,
            place=Place(name=unit.label, agency=unit.agency_name),
        )
        for path, unit in sorted(units.items())
        if path not in taken
    ]
