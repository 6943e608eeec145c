"""Procedures of the catalogue that a full national file no longer holds."""

from collections.abc import Collection
from datetime import date

from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.rules.kinds import Source


def missing_numbers(numbers: Collection[str], issuers: Collection[str], *, on: date) -> list[str]:
    """Numbers in force of the same issuers that are not among `numbers`: one query.

    Only national ones, and only of bodies that the file speaks of: a file of one ministry says
    nothing about another.
    """
    bodies = [issuer for issuer in issuers if issuer]
    rows = ProcedureVersion.objects.in_force(on).filter(
        procedure__source=Source.NATIONAL, procedure__issuer__in=bodies
    )
    ours = set(rows.values_list("procedure__number", flat=True))
    return sorted(ours.difference(numbers))


def names_of(numbers: Collection[str]) -> dict[str, str]:
    """Number → the last announced name, in the order given; bounded chunks of one query each."""
    asked = list(numbers)
    found: dict[str, str] = {}
    for start in range(0, len(asked), 500):
        rows = ProcedureVersion.objects.filter(procedure__number__in=asked[start : start + 500])
        found |= dict(rows.order_by("ordinal").values_list("procedure__number", "name"))
    return {number: found[number] for number in asked if number in found}
