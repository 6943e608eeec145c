"""The officer's list of procedures: by what is in force, coming, ended, draft or incomplete."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from motcua.catalogue import policies
from motcua.catalogue.models import Procedure, ProcedureVersion, VersionQuerySet
from motcua.catalogue.rules.kinds import Level, OnlineLevel, Source, VersionState
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.paths import below
from motcua.kernel.text import fold, squeeze

IN_FORCE, COMING, ENDED, DRAFT, INCOMPLETE = "", "sap-toi", "da-het", "du-thao", "chua-du"
MINE, NOBODY = "cua-toi", "chua-co"
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


def versions(by: Actor, wanted: Wanted, *, on: date) -> VersionQuerySet:
    """The versions that fit, with procedure, unit and sector; the content is not loaded."""
    rows = policies.visible_versions(by).filter(_state(wanted.state, on), _narrowed(by, wanted))
    for word in fold(squeeze(wanted.text)).split()[:8]:
        rows = rows.filter(_said(word))
    rows = rows.select_related("procedure__unit", "sector").defer("record")
    assert isinstance(rows, VersionQuerySet)  # noqa: S101  the manager's own class, for the reader
    return rows


def listed(
    by: Actor,
    wanted: Wanted,
    *,
    on: date,
    after: str | None = None,
    before: str | None = None,
) -> Page[ProcedureVersion]:
    """One page by name: one query whatever the size of the catalogue."""
    return page_by_key(versions(by, wanted, on=on), key="name_key", after=after, before=before)


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


def _said(word: str) -> Q:
    """The word stands in the name; one that begins with digits and a dot is a number instead."""
    if word[:1].isdigit() and "." in word:
        return Q(procedure__in=Procedure.objects.filter(number__istartswith=word).values("pk"))
    return Q(folded__contains=word)


def _narrowed(by: Actor, wanted: Wanted) -> Q:
    found = Q()
    if wanted.sector:
        found &= Q(sector__slug=wanted.sector)
    if wanted.level in [level.value for level in Level]:
        found &= Q(**{f"at_{wanted.level}": True})
    if wanted.online in [level.value for level in OnlineLevel]:
        found &= Q(online_level=wanted.online)
    if wanted.source in [source.value for source in Source]:
        found &= Q(procedure__source=wanted.source)
    if wanted.mark in MARKS:
        marked = Procedure.objects.filter(**{MARKS[wanted.mark]: True})
        found &= Q(procedure__in=marked.values("pk"))
    return found & _kept(by, wanted.keeper)


def _kept(by: Actor, keeper: str) -> Q:
    if keeper == NOBODY:
        return Q(procedure__unit__isnull=True)
    if keeper != MINE:
        return Q()
    found = Q(pk__in=[])
    for path in sorted({grant.unit_path for grant in by.grants}):
        found |= below("procedure__unit_path", path)
    return found
