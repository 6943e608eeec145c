"""Tỷ lệ bản niêm yết đúng bản hiện hành: of the sheets hanging on a day, those that hold."""

from motcua.catalogue.queries.counted_copies import hanging_on
from motcua.kernel import clock
from motcua.plans.facade import Count, Filter, Measure, Scope, register_measure

SECTOR = "sector"


def count(scope: Scope) -> Count:
    """Of the unit and everything below it, as it stood on the last day of the scope, or today."""
    today = clock.local_date(clock.now())
    on = min(scope.ends_on, today)
    return hanging_on(scope.unit_path, on=on, sector=scope.filters.get(SECTOR, ""))


register_measure(
    Measure(
        name="sheets_current_ratio",
        label="Tỷ lệ bản niêm yết đúng bản hiện hành",
        unit="%",
        count=count,
        filters=(Filter(SECTOR, "Lĩnh vực có chữ"),),
        is_ratio=True,
    )
)
