"""What sheets that no longer hold do not say, in plain words: many sheets at once."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.cache import cache

from motcua.catalogue.models import Correction, PostedCopy, ProcedureVersion
from motcua.catalogue.rules.plain_changes import plain_changes
from motcua.catalogue.rules.record_json import from_json

KEPT_SECONDS = 24 * 60 * 60

Printed = tuple[int, int]
"""A version (its key) at one of its revisions."""
Pair = tuple[Printed, int, str]
"""What is printed, the version (its key) in force, the name under which their words are kept."""


def changes_of(copies: Iterable[PostedCopy], *, on: date) -> dict[int, tuple[str, ...]]:
    """Copy id → what changed from what it shows to what holds on a day.

    One query, and two more for pairs of contents that were not compared lately. Lists, copies of
    what still holds and of procedures with nothing in force are left out.
    """
    pairs = _pairs(copies, on=on)
    known = cache.get_many({name for _, _, name in pairs.values()})
    missing = {pair for pair in pairs.values() if pair[2] not in known}
    fresh = _compared(missing) if missing else {}
    if fresh:
        cache.set_many(fresh, KEPT_SECONDS)
    told = known | fresh
    return {pk: tuple(told[name]) for pk, (_, _, name) in pairs.items() if told[name]}


def _pairs(copies: Iterable[PostedCopy], *, on: date) -> dict[int, Pair]:
    shown = [(copy, copy.version) for copy in copies if copy.version is not None]
    procedures = {version.procedure_id for _, version in shown}
    rows = ProcedureVersion.objects.in_force(on).public().filter(procedure__in=procedures)
    now = {row.procedure_id: row for row in rows.defer("record")}
    found = {}
    for copy, version in shown:
        after, printed = now.get(version.procedure_id), (version.pk, copy.version_revision)
        if after is not None and printed != (after.pk, after.revision):
            name = f"sheet-words:{version.code}.{copy.version_revision}:{after.digest[:32]}"
            found[copy.pk] = (printed, after.pk, name)
    return found


def _compared(pairs: Iterable[Pair]) -> dict[str, list[str]]:
    keys = {key for (printed, _), after, _ in pairs for key in (printed, after)}
    records = dict(ProcedureVersion.objects.filter(pk__in=keys).values_list("pk", "record"))
    before = _before({printed for printed, _, _ in pairs})
    found = {}
    for printed, after, name in pairs:
        was = before.get(printed, records[printed[0]])
        changes = plain_changes(from_json(was), from_json(records[after]))
        found[name] = [change.text for change in changes]
    return found


def _before(some: Iterable[Printed]) -> Mapping[Printed, Any]:
    """What versions said before the first correction that came after the revision printed."""
    rows = Correction.objects.filter(version__in={key for key, _ in some}).order_by("-revision")
    found: dict[Printed, Any] = {}
    for row in rows:
        for printed in some:
            if printed[0] == row.version_id and printed[1] < row.revision:
                found[printed] = row.before
    return found
