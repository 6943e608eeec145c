"""Keeping the search index as the catalogue is: strangers find public versions in force alone.
Staff also find drafts, what is coming or ended, and what is internal.

The index follows the catalogue and may be made anew at any time, so nobody decides anything here:
no policy, no line in the trail.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from motcua.catalogue.models import ProcedureVersion, VersionQuerySet
from motcua.catalogue.queries.search_entry import (
    HIDDEN_KIND,
    KIND,
    entry_of,
    ref_of,
    version_ref_of,
)
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation import search

CHUNK = 300


def index_procedures(numbers: Iterable[str], *, on: date) -> int:
    """Put all versions of these procedures into the index, or take them out.

    Returns how many procedures strangers can find.
    """
    asked = list(dict.fromkeys(numbers))
    public = 0
    for at in range(0, len(asked), CHUNK):
        some = asked[at : at + CHUNK]
        versions = _versions().filter(procedure__number__in=some)
        entries = {entry.ref: entry for entry in _entries(versions, on)}
        known = {ref_of(number) for number in some}
        dropped = ProcedureVersion.objects.filter(procedure__number__in=some)
        known |= {version_ref_of(code) for code in dropped.values_list("code", flat=True)}
        search.put_many(entries.values())
        search.remove(*(ref for ref in known if ref not in entries))
        public += sum(entry.is_public for entry in entries.values())
    return public


def index_version(version: ProcedureVersion, *, on: date) -> None:
    """A draft that was written or given up: staff find it, or no longer, at once."""
    if version.state == VersionState.DROPPED:
        search.remove(version_ref_of(version.code))
    else:
        search.put(entry_of(version, on=on))


def index_everything(*, on: date) -> int:
    """Make the index of procedures anew: after an import, and once a day.

    Returns how many procedures strangers can find.
    """
    kept: dict[str, list[str]] = {KIND: [], HIDDEN_KIND: []}
    search.put_many(_noted(_versions().iterator(chunk_size=CHUNK), kept, on))
    for kind, refs in kept.items():
        search.remove_kind(kind, except_for=refs)
    return len(kept[KIND])


def _versions() -> VersionQuerySet:
    rows = ProcedureVersion.objects.exclude(state=VersionState.DROPPED)
    return rows.select_related("procedure").order_by("pk")


def _noted(
    versions: Iterable[ProcedureVersion], kept: dict[str, list[str]], on: date
) -> Iterator[search.Entry]:
    for entry in _entries(versions, on):
        kept[entry.kind].append(entry.ref)
        yield entry


def _entries(versions: Iterable[ProcedureVersion], on: date) -> Iterator[search.Entry]:
    return (entry_of(version, on=on) for version in versions)
