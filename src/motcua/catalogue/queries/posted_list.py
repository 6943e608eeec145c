"""The registry of posted copies: filtered, page by page, and all of it for a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Q, QuerySet, Sum

from motcua.agencies import facade as agencies
from motcua.catalogue import policies
from motcua.catalogue.models import PostedCopy, Sector, SheetSignal
from motcua.catalogue.queries.posted_quotes import standings
from motcua.catalogue.queries.sheet_changes import changes_of
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.catalogue.rules.sheet_standing import Standing
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key

FEW = 3
CHOICES = 60
"""Units and sectors offered as filters; with more of them people search by their own list."""
STATES = {
    "": ~Q(state=CopyState.TAKEN_DOWN),
    "dang-treo": Q(state=CopyState.POSTED),
    "moi-in": Q(state=CopyState.PRINTED),
    "da-go": Q(state=CopyState.TAKEN_DOWN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the list is asked for: state ("cu" is hanging and out of date), unit, sector."""

    state: str = ""
    unit: str = ""
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A copy with how it stands, what changed since it was printed, and how often readers
    reported it; `few` of the changes are enough for a line of a list."""

    copy: PostedCopy
    standing: Standing
    changes: tuple[str, ...]
    signals: int

    @property
    def few(self) -> tuple[str, ...]:
        """The first changes, as many as a line has room for."""
        return self.changes[:FEW]

    @property
    def more_count(self) -> int:
        """Changes that `few` leaves out."""
        return len(self.changes[FEW:])


def wrong_on(on: date) -> Q:
    """Known to be out of date: noted by the worker, or its version's days say so already."""
    ended = Q(version__valid_until__lt=on) | Q(version__revision__gt=F("version_revision"))
    withdrawn = Q(version__state=VersionState.WITHDRAWN)
    return Q(outdated_on__isnull=False) | ended | withdrawn


def listed(by: Actor, asked: Asked, *, on: date) -> QuerySet[PostedCopy]:
    """Copies that the actor posts for and that the filters name."""
    rows = policies.visible_copies(by)
    if asked.state == "cu":
        rows = rows.filter(wrong_on(on), state=CopyState.POSTED)
    else:
        rows = rows.filter(STATES.get(asked.state, STATES[""]))
    if asked.unit:
        rows = rows.filter(unit__code=asked.unit)
    if asked.sector:
        rows = rows.filter(Q(version__sector__slug=asked.sector) | Q(sector__slug=asked.sector))
    return rows.select_related("version__procedure", "sector", "unit")


def page_of(
    by: Actor, asked: Asked, *, on: date, after: str | None, before: str | None
) -> Page[PostedCopy]:
    """Fifty copies, the latest printed first."""
    rows = listed(by, asked, on=on).defer("version__record")
    return page_by_key(rows, key="-printed_at", after=after, before=before)


def rows_of(copies: Sequence[PostedCopy], *, on: date) -> list[Row]:
    """The copies with how they stand; a fixed number of questions."""
    found, told = standings(copies, on=on), signals_of(copies)
    old = [one for one in copies if not found[one.pk].is_current]
    changed = changes_of([one for one in old if one.state != CopyState.TAKEN_DOWN], on=on)
    return [
        Row(copy, found[copy.pk], changed.get(copy.pk, ()), told.get(copy.pk, 0)) for copy in copies
    ]


def signals_of(copies: Sequence[PostedCopy]) -> dict[int, int]:
    """Copy id → reports of readers that nobody has looked into yet."""
    rows = SheetSignal.objects.filter(copy__in=[one.pk for one in copies], seen_at__isnull=True)
    return dict(rows.order_by().values_list("copy").annotate(Sum("count")))


def units_offered(by: Actor) -> list[tuple[str, str]]:
    """(code, name) of units with copies that the actor sees, by name."""
    codes = policies.visible_copies(by).order_by().values_list("unit__code", flat=True).distinct()
    found = agencies.units(list(codes[:CHOICES]))
    return sorted(((one.code, one.label) for one in found.values()), key=lambda pair: pair[1])


def sectors_offered(by: Actor) -> list[tuple[str, str]]:
    """(slug, name) of sectors with copies that the actor sees, by name."""
    rows = policies.visible_copies(by).order_by()
    shown = rows.filter(version__isnull=False).values("version__sector").distinct()
    return list(
        Sector.objects.filter(Q(pk__in=shown) | Q(pk__in=rows.values("sector").distinct()))
        .order_by("folded")
        .values_list("slug", "name")[:CHOICES]
    )
