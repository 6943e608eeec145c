"""The officer's list of procedures: by what is in force, coming, ended, draft or incomplete."""

from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import Procedure, ProcedureVersion, Sector, VersionQuerySet
from motcua.catalogue.queries.record_search import Fitting, fitting
from motcua.catalogue.queries.search_entry import NOBODY as UNKEPT
from motcua.catalogue.rules.kinds import Level, OnlineLevel, Source, VersionState
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key, page_of_ranked
from motcua.foundation.paths import below

IN_FORCE, COMING, ENDED, DRAFT, INCOMPLETE = "", "sap-toi", "da-het", "du-thao", "chua-du"
MINE, NOBODY = "cua-toi", "chua-co"
# What the index is asked for; between midnight and the worker's turn a version is still "coming".
STAGES: dict[str, dict[str, tuple[str, ...]]] = {
    IN_FORCE: {"stage": ("in_force", "coming")},
    COMING: {"stage": ("coming",)},
    ENDED: {"stage": ("ended",)},
    DRAFT: {"stage": ("draft",)},
    INCOMPLETE: {"gaps": ("some",), "stage": ("draft", "in_force", "coming")},
}
FEW = 1_000
"""So many procedures are rather found by their ids than by reading all names."""
MARKS = {
    "noi-bo": "is_internal",
    "lien-thong": "is_linked",
    "tai-cho": "is_on_the_spot",
    "phi-dia-gioi": "is_boundary_free",
}
"""Word in the address → field of the procedure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the list is narrowed by; empty is not at all. `sector` is an address ("ho-tich")."""

    text: str = ""
    state: str = IN_FORCE
    sector: str = ""
    level: str = ""
    online: str = ""
    source: str = ""
    keeper: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of the list. With a text: how many versions fit, and what to say of the rest."""

    page: Page[ProcedureVersion]
    fitting_count: int | None = None
    is_whole: bool = True
    is_similar: bool = False


def versions(by: Actor, wanted: Wanted, *, on: date) -> VersionQuerySet:
    """The versions that fit, with procedure, unit and sector; the content is not loaded.

    With a text at most `record_search.MOST`: a list that goes on longer is not read.
    """
    rows = _standing(by, wanted, on)
    if wanted.text.strip():
        rows = rows.filter(pk__in=_found(by, wanted, on).ids)
    return rows.select_related("procedure__unit", "sector").defer("record")


def listed(
    by: Actor,
    wanted: Wanted,
    *,
    on: date,
    after: str | None = None,
    before: str | None = None,
) -> Listed:
    """One page: by name, or with a text the best answers first. A fixed number of statements."""
    rows = _standing(by, wanted, on)
    shown = rows.select_related("procedure__unit", "sector").defer("record")
    if not wanted.text.strip():
        # The names alone stand in an index with all that they are narrowed by.
        names = _by_few(rows, by, wanted).only("name_key")
        page = page_by_key(names, key="name_key", after=after, before=before)
        whole = shown.in_bulk([row.pk for row in page.rows])
        found_rows = (whole.get(row.pk) for row in page.rows)
        return Listed(replace(page, rows=tuple(row for row in found_rows if row)))
    found = _found(by, wanted, on)
    there = set(rows.filter(pk__in=found.ids).values_list("pk", flat=True))
    ids = [pk for pk in found.ids if pk in there]
    page = page_of_ranked(shown, ids, after=after, before=before)
    return Listed(page, len(ids), found.is_whole, found.is_similar)


def _by_few(rows: VersionQuerySet, by: Actor, wanted: Wanted) -> VersionQuerySet:
    """The same rows, by the ids of procedures where these are few: reading on by name until fifty
    are found would read nearly everything. Of many, the names in their order soon give fifty."""
    wanted_of = _of_procedure(by, wanted)
    if not wanted_of:
        return rows
    ids = Procedure.objects.filter(wanted_of).order_by().values_list("pk", flat=True)[: FEW + 1]
    few = list(ids)
    return rows if len(few) > FEW else rows.filter(procedure__in=few)


def _standing(by: Actor, wanted: Wanted, on: date) -> VersionQuerySet:
    rows = policies.visible_versions(by).filter(_state(wanted.state, on), _narrowed(by, wanted))
    assert isinstance(rows, VersionQuerySet)  # noqa: S101  the manager's own class, for the reader
    return rows


def _found(by: Actor, wanted: Wanted, on: date) -> Fitting:
    return fitting(wanted.text, _facets(by, wanted), on=on)


def _facets(by: Actor, wanted: Wanted) -> dict[str, tuple[str, ...]]:
    """The same conditions as the index holds them."""
    facets = dict(STAGES.get(wanted.state, STAGES[IN_FORCE]))
    if wanted.sector:
        sector = Sector.objects.filter(slug=wanted.sector).values_list("name", flat=True).first()
        facets["sector"] = (sector or wanted.sector,)
    asked = {"level": wanted.level, "online": wanted.online, "source": wanted.source}
    facets |= {name: (value,) for name, value in asked.items() if value}
    if wanted.mark in MARKS:
        facets["mark"] = (MARKS[wanted.mark],)
    keepers = {MINE: paths_of(by), NOBODY: [UNKEPT]}.get(wanted.keeper, [])
    return facets | ({"keeper": tuple(keepers)} if keepers and "" not in keepers else {})


def _state(state: str, on: date) -> Q:
    announced = Q(state=VersionState.ANNOUNCED)
    begun = Q(valid_from__isnull=True) | Q(valid_from__lte=on)
    going = Q(valid_until__isnull=True) | Q(valid_until__gte=on)
    if state == INCOMPLETE:
        return Q(missing_count__gt=0) & (Q(state=VersionState.DRAFT) | (announced & going))
    return {
        COMING: Q(pk__in=_coming(on)),
        ENDED: announced & Q(valid_until__lt=on),
        DRAFT: Q(state=VersionState.DRAFT),
    }.get(state, announced & begun & going)


def _coming(on: date) -> QuerySet[ProcedureVersion]:
    """Found by the index of what was not told yet, whatever the order of the list."""
    untold = ProcedureVersion.objects.filter(began_told_at__isnull=True, valid_from__gt=on)
    return untold.filter(state=VersionState.ANNOUNCED).values("pk")  # type: ignore[return-value]


def _narrowed(by: Actor, wanted: Wanted) -> Q:
    found = Q()
    if wanted.sector:
        # By its key, not by a join: a planner that does not know how rare it is reads by name.
        known = Sector.objects.filter(slug=wanted.sector).values_list("pk", flat=True).first()
        found &= Q(sector=known) if known else Q(pk__in=[])
    if wanted.level in [level.value for level in Level]:
        found &= Q(**{f"at_{wanted.level}": True})
    if wanted.online in [level.value for level in OnlineLevel]:
        found &= Q(online_level=wanted.online)
    if kept := _of_procedure(by, wanted):
        # Looked up for each version in the order of names: a join might begin at the other end.
        found &= Q(Exists(Procedure.objects.filter(kept, pk=OuterRef("procedure"))))
    return found


def _of_procedure(by: Actor, wanted: Wanted) -> Q:
    found = _kept(by, wanted.keeper)
    if wanted.source in [source.value for source in Source]:
        found &= Q(source=wanted.source)
    if wanted.mark in MARKS:
        found &= Q(**{MARKS[wanted.mark]: True})
    return found


def _kept(by: Actor, keeper: str) -> Q:
    if keeper == NOBODY:
        return Q(unit__isnull=True)
    if keeper != MINE:
        return Q()
    paths = paths_of(by)
    if "" in paths:
        return Q()
    found = Q(pk__in=[])
    for path in paths:
        found |= below("unit_path", path)
    return found


def paths_of(by: Actor) -> list[str]:
    """Where the actor acts; "" is the whole tree."""
    return sorted({grant.unit_path for grant in by.grants})
