"""Minh chứng theo hình thức: proofs of a kind, or one of their figures (copies, attendance, …)."""

from motcua.plans.measures.reach import REACH_FILTER
from motcua.plans.queries.counted_evidence import count_of, evidence_in
from motcua.plans.rules.evidence_figures import amount_of
from motcua.plans.rules.evidence_kinds import COUNTABLE, EvidenceKind
from motcua.plans.rules.registry import Count, Filter, Measure, Scope, register


def count(scope: Scope) -> Count:
    """Confirmed proofs of the scope, of one kind or of any, counted as items or by a figure."""
    rows = evidence_in(scope)
    if kind := scope.filters.get("kind"):
        rows = rows.filter(kind=kind)
    counted_by = scope.filters.get("counted_by") or "items"
    return count_of(rows, lambda row: amount_of(row.figures, counted_by))


register(
    Measure(
        name="evidence_by_form",
        label="Số lượng theo hình thức tuyên truyền",
        unit="",
        count=count,
        filters=(
            Filter("kind", "Hình thức", (("", "mọi hình thức"), *EvidenceKind.choices())),
            Filter("counted_by", "Đếm theo", tuple(COUNTABLE.items())),
            REACH_FILTER,
        ),
    )
)
