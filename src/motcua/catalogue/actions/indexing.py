"""Keeping the search index as the catalogue is: only public versions in force can be found.

The index follows the catalogue and may be made anew at any time, so nobody decides anything here:
no policy, no line in the trail.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from motcua.catalogue.models import ProcedureVersion, VersionQuerySet
from motcua.catalogue.queries.search_entry import KIND, entry_of, ref_of
from motcua.foundation import search

CHUNK = 300


def index_procedures(numbers: Iterable[str], *, on: date) -> int:
    """Put these procedures into the index, or take them out. Returns how many can be found."""
    asked = list(dict.fromkeys(numbers))
    put = 0
    for at in range(0, len(asked), CHUNK):
        some = asked[at : at + CHUNK]
        found = {
            version.procedure.number: version
            for version in _public(on).filter(procedure__number__in=some)
        }
        put += search.put_many(entry_of(version) for version in found.values())
        search.remove(*(ref_of(number) for number in some if number not in found))
    return put


def index_everything(*, on: date) -> int:
    """Make the index of procedures anew: after an import, and once a day. Returns how many."""
    kept: list[str] = []
    count = search.put_many(_noted(_public(on).iterator(chunk_size=CHUNK), kept))
    search.remove_kind(KIND, except_for=kept)
    return count


def _public(on: date) -> VersionQuerySet:
    rows = ProcedureVersion.objects.in_force(on).public()
    return rows.select_related("procedure").order_by("pk")


def _noted(versions: Iterable[ProcedureVersion], kept: list[str]) -> Iterator[search.Entry]:
    for version in versions:
        entry = entry_of(version)
        kept.append(entry.ref)
        yield entry
