"""The two ways of saying no. Django turns them into pages with 403 and 404."""

from django.core.exceptions import PermissionDenied
from django.http import Http404

from motcua.foundation.actor import Actor


class Forbidden(PermissionDenied):
    """Visible, but not allowed. The message is Vietnamese and shown to the reader."""


class Missing(Http404):
    """Not there, or not for this actor's eyes: the answer must not tell which."""


def require_role(by: Actor, role: str, unit_path: str | None = None, *, reason: str) -> None:
    """Raise Forbidden(reason) unless the actor holds the role (on the unit, when one is given)."""
    if not by.has(role, unit_path):
        raise Forbidden(reason)
