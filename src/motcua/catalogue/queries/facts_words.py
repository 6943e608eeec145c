"""What a version changes for people, in plain sentences, compared with the one before it."""

from collections.abc import Iterable

from django.core.cache import cache
from django.db.models import OuterRef, QuerySet, Subquery

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.plain_changes import plain_changes
from motcua.catalogue.rules.record_json import from_json

KEPT_SECONDS = 24 * 60 * 60
MOST = 12
"""Sentences said of one change; who wants all opens its page."""

Pair = tuple[int, int, str]


def words_of(codes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """By code of the version; those that follow none are left out.

    One query, and one more for pairs that were not compared lately: two contents are compared
    once a day, whatever asks for them.
    """
    pairs = _pairs(list(codes))
    known = cache.get_many({name for _, _, name in pairs.values()})
    missing = [pair for pair in pairs.values() if pair[2] not in known]
    fresh = _compared(missing)
    if fresh:
        cache.set_many(fresh, KEPT_SECONDS)
    found = known | fresh
    return {code: tuple(found[name]) for code, (_, _, name) in pairs.items() if name in found}


def _pairs(codes: list[str]) -> dict[str, Pair]:
    """Code → key of the version before, own key, and the name under which the words are kept."""
    rows = (
        ProcedureVersion.objects.filter(code__in=codes)
        .annotate(previous=_before("pk"), previous_digest=_before("digest"))
        .filter(previous__isnull=False)
        .values_list("code", "previous", "pk", "previous_digest", "digest")
    )
    return {
        code: (before, pk, f"change-words:{old[:24]}:{new[:24]}")
        for code, before, pk, old, new in rows
    }


def _before(field: str) -> Subquery:
    rows: QuerySet[ProcedureVersion] = ProcedureVersion.objects.filter(
        procedure=OuterRef("procedure"),
        ordinal__lt=OuterRef("ordinal"),
        state=VersionState.ANNOUNCED,
    )
    return Subquery(rows.order_by("-ordinal").values(field)[:1])


def _compared(pairs: list[Pair]) -> dict[str, list[str]]:
    if not pairs:
        return {}
    keys = {pk for before, after, _ in pairs for pk in (before, after)}
    records = dict(ProcedureVersion.objects.filter(pk__in=keys).values_list("pk", "record"))
    return {
        name: [
            change.text
            for change in plain_changes(from_json(records[before]), from_json(records[after]))
        ][:MOST]
        for before, after, name in pairs
    }
