"""Asking the database's full text: terms in, places out, in the order of reading.

SQLite: an external-content FTS5 table kept by triggers. PostgreSQL: rows of each term kept by
triggers, a generated tsvector with a GIN index, and a function that reads them. Both hold the same
terms, which are made in Python; neither stems, folds or ranks.
"""

from collections.abc import Sequence
from typing import Any, Protocol

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from motcua.foundation.search import postgresql, sqlite
from motcua.foundation.search.steps import Reading
from motcua.foundation.search.terms import HIDDEN_FROM

ROW = "place, weight, title_key, title_words, other_words"


class FullText(Protocol):
    """What the module of a database offers."""

    def install(self, using: BaseDatabaseWrapper) -> None:
        """Create what is missing."""

    def missing(self, using: BaseDatabaseWrapper) -> Sequence[str]:
        """Names of what is missing."""

    def settle(self, using: BaseDatabaseWrapper) -> None:
        """Put the full text in order after many rows were put."""

    def rows(self, reading: Reading, columns: str) -> list[Any]:
        """The columns of what is read, `place` first, in the order found."""

    def places(self, reading: Reading) -> list[int]:
        """Only where they stand."""

    def counts(self, terms: Sequence[str]) -> list[tuple[str, int]]:
        """How many titles hold each term, and under " " the stamp of the lexicon."""

    def shown(self, found: Sequence[int], whole: int) -> list[Any]:
        """As `shown`; beyond the first `whole` only place and facets need be filled."""

    def names(self, found: Sequence[int]) -> list[tuple[int, str]]:
        """Places with the words of the names there."""


def rows(reading: Reading) -> list[Any]:
    """What is read, in the order found: tuples of `ROW`.

    What is hidden stands behind everything else: leaving it out costs no public row its place.
    """
    found = _database(connection).rows(reading, ROW)
    return found if reading.with_hidden else [row for row in found if row[0] < HIDDEN_FROM]


def places(reading: Reading) -> list[int]:
    """Only the places of what is read."""
    found = _database(connection).places(reading)
    return found if reading.with_hidden else [place for place in found if place < HIDDEN_FROM]


def counts(terms: Sequence[str]) -> dict[str, int]:
    """How many titles hold each of the terms that any holds, and under " " the lexicon's stamp."""
    return dict(_database(connection).counts(terms))


def shown(found: Sequence[int], *, whole: int) -> list[Any]:
    """Place, facets (JSON), ref, kind, title, summary, url; of the first `whole` all of it."""
    return _database(connection).shown(found, whole) if found else []


def names(found: Sequence[int]) -> list[tuple[int, str]]:
    """Places with the words of the names there."""
    return _database(connection).names(found) if found else []


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
