"""Tin, bài: published items that were confirmed, by theme and outlet."""

from motcua.kernel.text import fold
from motcua.plans.measures.reach import REACH_FILTER
from motcua.plans.queries.counted_evidence import Counted, count_of, evidence_in
from motcua.plans.rules.evidence_kinds import EvidenceKind
from motcua.plans.rules.registry import Count, Filter, Measure, Scope, register


def count(scope: Scope) -> Count:
    """Confirmed published items of the scope whose theme and outlet hold the filters' words."""
    theme, outlet = (fold(scope.filters.get(name, "")) for name in ("theme", "outlet"))
    rows = evidence_in(scope).filter(kind=EvidenceKind.PUBLISHED_ITEM)

    def amount(row: Counted) -> int:
        fits = not theme or theme in fold(row.theme)
        return int(fits and (not outlet or outlet in fold(str(row.figures.get("outlet", "")))))

    return count_of(rows, amount)


register(
    Measure(
        name="published_items",
        label="Số tin, bài đã đăng",
        unit="tin, bài",
        count=count,
        filters=(
            REACH_FILTER,
            Filter("theme", "Chủ đề có chữ"),
            Filter("outlet", "Nơi đăng có chữ"),
        ),
    )
)
