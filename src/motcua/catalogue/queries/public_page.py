"""Everything that a procedure's public page shows, in at most three statements."""

from dataclasses import dataclass
from datetime import date

from django.db.models import CharField, F, Q, Value

from motcua.catalogue.models import (
    AnnouncementItem,
    LifeEventItem,
    OneStopDesk,
    ProcedureVersion,
)
from motcua.catalogue.rules.kinds import VersionState
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
    rows = ProcedureVersion.objects.public().filter(
        procedure__number=number, state=VersionState.ANNOUNCED
    )
    versions = list(rows.select_related("procedure", "sector", "announcement").order_by("-ordinal"))
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
    """The first desks that receive the procedure, and whether there are more. One query."""
    level = Q()
    if version.at_province:
        level |= Q(serves_province=True)
    if version.at_commune:
        level |= Q(serves_commune=True)
    if not level:
        return [], False
    sectors = Q(sectors__isnull=True) | Q(sectors=version.sector_id)
    rows = OneStopDesk.objects.filter(level, sectors, is_published=True)
    near = ("-serves_commune", "serves_province") if version.at_commune else ("-serves_province",)
    found = list(rows.order_by(*near, "order", "name", "id").distinct()[: most + 1])
    return found[:most], len(found) > most


def pointers(version: ProcedureVersion, *, on: date) -> list[Pointer]:
    """Related procedures in force, then the events of life it belongs to. One query."""
    related = (
        ProcedureVersion.objects.in_force(on)
        .public()
        .filter(procedure__number__in=list(version.content.related))
        .annotate(kind=_text("procedure"), key=F("procedure__number"), said=F("name"))
    )
    events = LifeEventItem.objects.filter(
        procedure_id=version.procedure_id, life_event__is_published=True
    ).annotate(kind=_text("event"), key=F("life_event__slug"), said=F("life_event__name"))
    columns = ("kind", "key", "said")
    found = events.order_by().values_list(*columns)
    if not version.content.related:
        return [Pointer(*row) for row in found]
    return [Pointer(*row) for row in related.order_by().values_list(*columns).union(found)]


def successors(number: str, *, on: date) -> list[Pointer]:
    """The procedures in force that replaced an ended one. One query."""
    items = AnnouncementItem.objects.filter(
        replaces__number=number, version__isnull=False, procedure__is_internal=False
    )
    rows = (
        ProcedureVersion.objects.in_force(on)
        .filter(procedure__in=items.values("procedure"))
        .order_by("name_key")
        .values_list("procedure__number", "name")
    )
    return [Pointer("procedure", key, name) for key, name in rows]


def _text(word: str) -> Value:
    return Value(word, output_field=CharField())
