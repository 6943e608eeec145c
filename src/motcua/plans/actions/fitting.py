"""Words of a document cut to what their columns hold; PostgreSQL refuses longer ones."""

from typing import Any

from django.db import models

LARGEST_AMOUNT = 10**15
"""Đồng. A larger number in a document is a slip, and no column holds it."""


def fitting(model: type[models.Model], values: dict[str, Any]) -> dict[str, Any]:
    """The values with every text cut to the length of its field."""
    return {name: _cut(model, name, value) for name, value in values.items()}


def amount_or_none(amount: int | None) -> int | None:
    """The amount, None for one that cannot be meant."""
    return amount if amount is not None and 0 <= amount <= LARGEST_AMOUNT else None


def _cut(model: type[models.Model], name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    limit = getattr(model._meta.get_field(name), "max_length", None)
    return value if limit is None else value[:limit]
