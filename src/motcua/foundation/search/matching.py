"""Asking the database's full text: terms in, places out, in the order of reading.

SQLite: an external-content FTS5 table kept by triggers. PostgreSQL: a generated tsvector with a
GIN index. Both hold the same terms, which are made in Python; neither stems, folds or ranks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from motcua.foundation.search import postgresql, sqlite


class Where(StrEnum):
    """Which columns are read: each reaches further than the one before."""

    TITLE = "title"
    NAMES = "names"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Groups that must all be there; of a group one term is enough. "ket_h*" is a beginning.

    The rarest group should stand first: PostgreSQL reads its rows and looks the others up.
    """

    groups: tuple[tuple[str, ...], ...]
    where: Where = Where.TITLE


class FullText(Protocol):
    """What the module of a database offers."""

    def install(self, using: BaseDatabaseWrapper) -> None:
        """Create what is missing."""

    def missing(self, using: BaseDatabaseWrapper) -> Sequence[str]:
        """Names of what is missing."""

    def settle(self, using: BaseDatabaseWrapper) -> None:
        """Put the full text in order after many rows were put."""

    def places(self, groups: Sequence[Sequence[str]], where: str, limit: int) -> list[int]:
        """The first places that hold one term of each group."""

    def places_from_start(self, key: str, limit: int) -> list[int]:
        """Places whose title begins so."""


def places(wanted: Wanted, *, limit: int) -> list[int]:
    """The first `limit` places that hold what is wanted."""
    if not wanted.groups or not all(wanted.groups):
        return []
    return _database(connection).places(wanted.groups, wanted.where.value, limit)


def places_from_start(key: str, *, limit: int) -> list[int]:
    """Places whose title begins with these bare words, the shortest of them first."""
    return _database(connection).places_from_start(key, limit) if key else []


def install(using: BaseDatabaseWrapper) -> None:
    """Make the full text of this database; does nothing where it is, or where tables are not."""
    with using.cursor() as cursor:
        if "foundation_searchentry" in using.introspection.table_names(cursor):
            _database(using).install(using)


def settle() -> None:
    """Put the full text in order after many rows were put."""
    _database(connection).settle(connection)


def missing(using: BaseDatabaseWrapper) -> Sequence[str]:
    """The parts of the full text that should be there and are not."""
    return _database(using).missing(using)


def _database(using: BaseDatabaseWrapper) -> FullText:
    return sqlite if using.vendor == "sqlite" else postgresql
