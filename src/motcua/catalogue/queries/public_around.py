"""What stands beside every procedure, kept in memory until it changes: desks, events of life.

A province has a few hundred of each, and every page of a procedure asks for some of them.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from motcua.catalogue.models import LifeEventItem, OneStopDesk, ProcedureVersion
from motcua.catalogue.rules.kinds import Level
from motcua.catalogue.rules.nearest_desks import named_first
from motcua.foundation.pages import KeptWhile

# Another context's tables, read for one word of each desk and nothing else.
_DESKS = """
SELECT d.*, a.level AS agency_level FROM catalogue_onestopdesk d
JOIN agencies_unit u ON u.code = d.unit_id
JOIN agencies_agency a ON a.id = u.agency_id
WHERE d.is_published
ORDER BY d."order", d.name, d.id
"""


@dataclass(frozen=True, slots=True)
class _Desks:
    """The published desks in staff's order; those without sectors receive all of their level."""

    every: tuple[OneStopDesk, ...]
    sectors: dict[int, set[int]]
    known: dict[tuple[bool, bool, int], tuple[OneStopDesk, ...]] = field(default_factory=dict)

    def receiving(self, version: ProcedureVersion) -> tuple[OneStopDesk, ...]:
        asked = version.at_province, version.at_commune, version.sector_id
        if asked not in self.known:
            self.known[asked] = self._found(version)
        return self.known[asked]

    def _found(self, version: ProcedureVersion) -> tuple[OneStopDesk, ...]:
        at = {Level.PROVINCE: version.at_province, Level.COMMUNE: version.at_commune}
        first = named_first([level for level, there in at.items() if there])
        found = [
            one
            for one in self.every
            if (version.at_province and one.serves_province)
            or (version.at_commune and one.serves_commune)
            if one.pk not in self.sectors or version.sector_id in self.sectors[one.pk]
        ]
        return tuple(sorted(found, key=lambda one: one.__dict__["agency_level"] != first))


def _read_desks() -> _Desks:
    sectors: dict[int, set[int]] = defaultdict(set)
    for desk_id, sector_id in OneStopDesk.sectors.through.objects.values_list(
        "onestopdesk_id", "sector_id"
    ):
        sectors[desk_id].add(sector_id)
    return _Desks(tuple(OneStopDesk.objects.raw(_DESKS)), dict(sectors))


def _read_events() -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    rows = LifeEventItem.objects.filter(procedure__isnull=False, life_event__is_published=True)
    named = rows.order_by("life_event__name").distinct()
    for key, slug, name in named.values_list("procedure", "life_event__slug", "life_event__name"):
        found[key].append((slug, name))
    return dict(found)


_desks = KeptWhile(_read_desks, "desks", "units")
_events = KeptWhile(_read_events, "life_events")


def desks_of(version: ProcedureVersion, *, most: int) -> list[OneStopDesk]:
    """The first desks that receive the procedure: of its level, its sector or all sectors.

    Those of the level that is named first begin; within a level staff's own order holds.
    """
    return list(_desks().receiving(version)[:most])


def events_of(version: ProcedureVersion) -> list[tuple[str, str]]:
    """Slug and name of the published events of life that the procedure belongs to."""
    return _events().get(version.procedure_id, [])
