"""Báo cáo đúng hạn: reports that fell due, of the agency or of its units."""

from motcua.plans.queries.on_time import reports_due, unit_reports_due
from motcua.plans.rules.registry import Count, Filter, Measure, Scope, register

UNITS = "units"


def count(scope: Scope) -> Count:
    """The share of reports sent by their day."""
    return unit_reports_due(scope) if scope.filters.get("whose") == UNITS else reports_due(scope)


register(
    Measure(
        name="reports_on_time",
        label="Tỷ lệ báo cáo đúng hạn",
        unit="%",
        count=count,
        filters=(
            Filter(
                "whose",
                "Báo cáo của",
                (("", "cơ quan chủ trì kế hoạch"), (UNITS, "các đơn vị gửi về")),
            ),
        ),
        is_ratio=True,
    )
)
