"""What exists from one day to another, both days included; no end means it still exists."""

from __future__ import annotations

from datetime import date
from typing import Self, TypeVar

from django.db import models
from django.db.models import Q

Row = TypeVar("Row", bound=models.Model)


class DatedQuerySet(models.QuerySet[Row]):
    """Rows by the day on which they are asked for."""

    def on(self, day: date) -> Self:
        """Those that exist on `day`."""
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=day),
            Q(valid_until__isnull=True) | Q(valid_until__gte=day),
        )


def ends_after_it_starts(name: str) -> models.CheckConstraint:
    """The constraint every dated model carries, under its own name."""
    return models.CheckConstraint(
        name=name,
        condition=Q(valid_from__isnull=True)
        | Q(valid_until__isnull=True)
        | Q(valid_until__gte=models.F("valid_from")),
    )


def is_valid_on(valid_from: date | None, valid_until: date | None, day: date) -> bool:
    """Whether a span with inclusive ends covers `day`."""
    starts_by_then = valid_from is None or valid_from <= day
    return starts_by_then and (valid_until is None or day <= valid_until)
