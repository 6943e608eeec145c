"""One posted copy: what it shows, what hangs in its place, who said what about it."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from motcua.catalogue import policies
from motcua.catalogue.models import OneStopDesk, PostedCopy, ProcedureVersion, SheetSignal
from motcua.catalogue.queries.desk_scope import received
from motcua.catalogue.queries.print_places import PrintPlace
from motcua.catalogue.queries.revisions import content_at
from motcua.catalogue.queries.sheet_places import places_of
from motcua.catalogue.rules.plain_changes import plain_changes
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing

WITH = (
    "version__procedure", "version__sector", "sector", "desk", "unit", "photo", "removal_photo",
    "run", "replaced_by", "meant_for", "repost_duty",
)  # fmt: skip


def copy_of(by: Actor, code: str) -> PostedCopy:
    """A copy of a unit the actor posts for. Raises Missing."""
    copy = policies.visible_copies(by).select_related(*WITH).filter(code=code).first()
    if copy is None:
        raise Missing
    return copy


def scanned(code: str) -> PostedCopy | None:
    """The copy with the code on a sheet, however it was typed; None for no such code."""
    wanted = "".join(code.split()).lower().replace("-", "")
    return PostedCopy.objects.select_related(*WITH).filter(code=wanted).first()


def replaceable(copy: PostedCopy) -> list[PostedCopy]:
    """Other copies of the same thing that hang at the unit; what it was printed for comes first."""
    same = Q(pk__in=[copy.meant_for_id] if copy.meant_for_id else [])
    if copy.version is not None:
        same |= Q(version__procedure=copy.version.procedure_id)
    else:
        same |= Q(version__isnull=True, kind=copy.kind, sector=copy.sector_id)
    rows = PostedCopy.objects.filter(same, unit=copy.unit_id, state=CopyState.POSTED)
    found = rows.exclude(pk=copy.pk).order_by("-printed_at")[:20]
    return sorted(found, key=lambda one: one.pk != copy.meant_for_id)


def current_version(copy: PostedCopy, *, on: date) -> ProcedureVersion | None:
    """The version in force now of the procedure that the copy shows."""
    if copy.version is None:
        return None
    rows = ProcedureVersion.objects.in_force(on).public()
    found = rows.filter(procedure=copy.version.procedure_id)
    return found.select_related("procedure", "sector").first()


def list_versions(copy: PostedCopy, *, on: date) -> Iterable[ProcedureVersion]:
    """What a sector's list would show now."""
    rows = received(copy.desk, on=on).filter(sector=copy.sector_id)
    return rows.select_related("procedure").order_by("name_key", "pk")


def changes_since(copy: PostedCopy, now: ProcedureVersion | None) -> list[str]:
    """In plain words what the sheet does not say: from what it shows to what holds now."""
    if copy.version is None or now is None:
        return []
    before = content_at(copy.version, copy.version_revision)
    return [change.text for change in plain_changes(before, now.content)]


def signals(copy: PostedCopy) -> list[SheetSignal]:
    """What readers reported that nobody looked into yet."""
    return list(copy.signals.filter(seen_at__isnull=True))


def print_place(copy: PostedCopy) -> PrintPlace:
    """The place that a new sheet for the same spot is printed for."""
    desk = (
        OneStopDesk.objects.prefetch_related("officers", "sectors")
        .filter(pk=copy.desk_id or 0)
        .first()
    )
    return PrintPlace(
        key="",
        name=desk.name if desk else copy.unit.name,
        unit=copy.unit_id,
        unit_path=copy.unit_path,
        desk=desk,
        place=places_of([copy])[copy.pk],
    )
