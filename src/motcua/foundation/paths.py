"""Paths of units ("bm/svhttdl/vp/") as columns that an index can search by prefix.

LIKE with ESCAPE, as Django writes startswith, uses no index on SQLite, and on PostgreSQL only one
of a special class. A range does on both, given the byte order of "C": '0' follows '/'.
"""

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Q


class PathField(models.CharField):  # type: ignore[type-arg]  # generic in stubs only
    """A path, compared byte by byte on every database."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **({"max_length": 200} | kwargs))

    def db_parameters(self, connection: BaseDatabaseWrapper) -> Any:
        """The column's type, with byte order where the database would use another."""
        found = super().db_parameters(connection)
        if connection.vendor == "postgresql":
            found["collation"] = "C"
        return found


def below(field: str, path: str) -> Q:
    """The condition that the path in `field` is `path` or lies below it; "" is the whole tree."""
    if not path:
        return Q()
    return Q(**{f"{field}__gte": path, f"{field}__lt": f"{path[:-1]}0"})
