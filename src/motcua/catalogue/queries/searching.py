"""Procedures that answer a question."""

from datetime import date

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.search_entry import KIND, number_of
from motcua.foundation import search


def found_numbers(text: str, *, limit: int = 10) -> list[str]:
    """The numbers of the procedures that answer, best first; none when nothing does."""
    return [number_of(hit.ref) for hit in search.find(text, kinds=[KIND], limit=limit).hits]


def is_indexed(*, on: date) -> bool:
    """Whether the index holds as many procedures as can be found on a day."""
    there = ProcedureVersion.objects.in_force(on).public().values("procedure_id").distinct()
    return search.count_of(KIND) == there.count()
