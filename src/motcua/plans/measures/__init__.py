"""What this context can count for targets: registered in the one registry."""

from motcua.plans.measures import (
    evidence_by_form,
    manual,
    published_items,
    reports_on_time,
    tasks_on_time,
)

__all__ = [
    "evidence_by_form",
    "manual",
    "published_items",
    "reports_on_time",
    "tasks_on_time",
]
