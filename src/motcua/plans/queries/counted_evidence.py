"""Proofs to be counted: confirmed ones, and apart those that wait for confirmation."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.db.models import QuerySet

from motcua.foundation.paths import below
from motcua.plans.models import Evidence, EvidenceUse
from motcua.plans.queries.pages import page_of
from motcua.plans.rules.registry import Count, Proof, Scope
from motcua.plans.rules.states import EvidenceState

REACH = "reach"
AGENCY = "agency"
"""Filter `reach`: "agency" counts every proof of the plan's owner, "" those of the plan alone."""


class Counted(NamedTuple):
    """What of a proof is counted and shown; hundreds stand behind one number, so no more."""

    code: str
    title: str
    happened_on: date
    theme: str
    figures: dict[str, Any]
    state: str
    unit__name: str | None


Amount = Callable[[Counted], int]


def evidence_in(scope: Scope) -> QuerySet[Evidence]:
    """Proofs of the scope that are not refused, by day; one query when read."""
    rows = Evidence.objects.exclude(state=EvidenceState.REFUSED).filter(
        happened_on__gte=scope.starts_on, happened_on__lte=scope.ends_on
    )
    if scope.filters.get(REACH) == AGENCY:
        rows = rows.filter(below("owner_path", scope.unit_path))
    else:
        uses = EvidenceUse.objects.filter(task__plan__code=scope.plan_code)
        rows = rows.filter(pk__in=uses.values("evidence"))
    return rows.order_by("happened_on", "id")


def count_of(rows: QuerySet[Evidence], amount: Amount) -> Count:
    """The sum of the amounts of confirmed proofs; what waits stands apart, what is 0 is left out.

    One row is one proof: a proof that serves many tasks is counted once.
    """
    proofs: list[Proof] = []
    waiting: list[Proof] = []
    for row in map(Counted._make, rows.values_list(*Counted._fields)):
        brought = amount(row)
        if brought:
            confirmed = row.state == EvidenceState.CONFIRMED
            (proofs if confirmed else waiting).append(_proof(row, brought))
    value = sum((proof.amount for proof in proofs), Decimal(0))
    return Count(value, tuple(proofs), waiting=tuple(waiting))


def _proof(row: Counted, amount: int) -> Proof:
    return Proof(
        title=row.title,
        on=row.happened_on,
        url=page_of("evidence", row.code),
        amount=Decimal(amount),
        unit_name=row.unit__name or "",
    )
