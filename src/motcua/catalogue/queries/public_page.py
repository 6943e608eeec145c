"""Everything that a procedure's public page shows, in one statement or two."""

from dataclasses import dataclass
from datetime import date

from motcua.catalogue.models import AnnouncementItem, OneStopDesk, ProcedureVersion
from motcua.catalogue.queries.public_around import desks_of, events_of
from motcua.catalogue.queries.public_statements import announced_versions_of
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.foundation.policies import Missing

DESKS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class PublicProcedure:
    """A procedure as strangers see it on a day: what holds, what held before, what comes next.

    `current` is None when nothing is in force; then `coming` or `last` is not.
    """

    number: str
    current: ProcedureVersion | None
    coming: ProcedureVersion | None
    before: ProcedureVersion | None
    last: ProcedureVersion

    @property
    def shown(self) -> ProcedureVersion:
        """The version whose content the page shows."""
        return self.current or self.coming or self.last

    @property
    def has_ended(self) -> bool:
        """Nothing is in force, and nothing is announced to come."""
        return self.current is None and self.coming is None


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where else to go: a procedure or an event of life, by its address name."""

    kind: str
    key: str
    name: str


def public_procedure(number: str, *, on: date) -> PublicProcedure:
    """The announced versions of a public procedure. One query. Raises Missing."""
    versions = announced_versions_of(number)
    if not versions:
        raise Missing
    current = next((one for one in versions if one.span.holds(on)), None)
    coming = [one for one in versions if one.valid_from and one.valid_from > on]
    past = [one for one in versions if one.valid_until and one.valid_until < on]
    return PublicProcedure(
        number=number,
        current=current,
        coming=coming[-1] if coming else None,
        before=past[0] if past else None,
        last=versions[0],
    )


def desks_for(
    version: ProcedureVersion, *, most: int = DESKS_SHOWN
) -> tuple[list[OneStopDesk], bool]:
    """The first desks that receive the procedure, and whether there are more."""
    if not (version.at_province or version.at_commune):
        return [], False
    found = desks_of(version, most=most + 1)
    return found[:most], len(found) > most


def pointers(version: ProcedureVersion, *, on: date) -> list[Pointer]:
    """Related procedures in force, then the events of life it belongs to.

    One query for the few records that name related procedures.
    """
    found = [Pointer("event", slug, name) for slug, name in events_of(version)]
    if not version.content.related:
        return found
    related = ProcedureVersion.objects.in_force(on).public().order_by("name_key")
    named = related.filter(procedure__number__in=list(version.content.related))
    rows = named.values_list("procedure__number", "name")
    return [Pointer("procedure", number, name) for number, name in rows] + found


def successors(number: str, *, on: date) -> list[Pointer]:
    """The procedures in force that replaced an ended one. One query."""
    items = AnnouncementItem.objects.filter(
        replaces__number=number,
        announcement__state=AnnouncementState.ISSUED,
        version__isnull=False,
        procedure__is_internal=False,
    )
    rows = (
        ProcedureVersion.objects.in_force(on)
        .filter(procedure__in=items.values("procedure"))
        .order_by("name_key")
        .values_list("procedure__number", "name")
    )
    return [Pointer("procedure", key, name) for key, name in rows]
