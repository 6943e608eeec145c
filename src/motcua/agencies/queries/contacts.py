"""Contact points by code."""

from __future__ import annotations

from motcua.agencies.models import ContactPoint
from motcua.foundation.policies import Missing


def contact_point(code: str) -> ContactPoint:
    """The contact point with its unit. Raises Missing."""
    contact = ContactPoint.objects.select_related("unit").filter(code=code).first()
    if contact is None:
        raise Missing
    return contact
