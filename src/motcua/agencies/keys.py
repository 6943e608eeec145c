"""Keys to the organisation: units and agencies are named by their public code."""

from typing import Any

from django.db import models


def unit_key(*, optional: bool = False, **options: Any) -> Any:
    """A key to `agencies.Unit` by code; nothing hangs on the unit's side."""
    return _key("agencies.Unit", optional=optional, **options)


def agency_key(**options: Any) -> Any:
    """A key to `agencies.Agency` by code."""
    return _key("agencies.Agency", optional=False, **options)


def _key(to: str, *, optional: bool, **options: Any) -> Any:
    return models.ForeignKey(
        to,
        models.PROTECT,
        to_field="code",
        related_name="+",
        null=optional,
        blank=optional,
        **options,
    )
