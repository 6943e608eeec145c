"""Nhiệm vụ đúng hạn: expected results that fell due, and the share done by their day."""

from motcua.plans.queries.on_time import results_due
from motcua.plans.rules.registry import Measure, register

register(
    Measure(
        name="tasks_on_time",
        label="Tỷ lệ kết quả nhiệm vụ đúng hạn",
        unit="%",
        count=results_due,
        is_ratio=True,
    )
)
