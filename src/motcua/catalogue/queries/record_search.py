"""Which versions the index gives for what the officer's list is narrowed by.

The index knows the words, with abbreviations and slips, and every value that lists are narrowed by
in the order of reading: what few or no versions have is found without reading a hundred thousand
rows. What the index says may be a second old; the list asks the rows themselves once more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.search_entry import (
    HIDDEN_KIND,
    KIND,
    number_of,
    ref_of,
    version_ref_of,
)
from motcua.foundation import search

MOST = search.GATHERED
_VERSION, _PROCEDURE = version_ref_of(""), ref_of("")


@dataclass(frozen=True, slots=True)
class Fitting:
    """Ids of versions, the best answers first. Without `is_whole` there are more."""

    ids: tuple[int, ...]
    is_whole: bool
    is_similar: bool


def fitting(text: str, facets: dict[str, tuple[str, ...]], *, on: date) -> Fitting:
    """The versions that hold the text and the facets, four statements and those of the search."""
    found = search.gather(text, kinds=(KIND, HIDDEN_KIND), facets=facets, limit=MOST)
    ids = _ids(found.refs, on)
    exact = _numbered(text) if len(found.refs) < MOST else []
    return Fitting(
        tuple(dict.fromkeys([*exact, *(ids[ref] for ref in found.refs if ref in ids)])),
        found.is_whole,
        found.is_similar and not exact,
    )


def _ids(refs: Iterable[str], on: date) -> dict[str, int]:
    """Reference → id of the version that it means on a day."""
    numbers = [number_of(ref) for ref in refs if ref.startswith(_PROCEDURE)]
    codes = [number_of(ref) for ref in refs if ref.startswith(_VERSION)]
    found: dict[str, int] = {}
    if numbers:
        rows = ProcedureVersion.objects.in_force(on).filter(procedure__number__in=numbers)
        pairs = rows.order_by().values_list("procedure__number", "pk")
        found |= {ref_of(number): pk for number, pk in pairs}
    if codes:
        pairs = ProcedureVersion.objects.filter(code__in=codes).order_by().values_list("code", "pk")
        found |= {version_ref_of(code): pk for code, pk in pairs}
    return found


def _numbered(text: str) -> list[int]:
    """Versions of the procedure that has exactly this number, however numbers are made."""
    number = text.strip()
    if not any(letter.isdigit() for letter in number) or " " in number:
        return []
    rows = ProcedureVersion.objects.filter(procedure__number=number).order_by("-ordinal")
    return list(rows.values_list("pk", flat=True)[:50])
