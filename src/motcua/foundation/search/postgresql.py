"""The full text on PostgreSQL: rows of a term in the order of reading, and a tsvector with GIN.

Titles are asked of `postings`, which stop at a limit; names and bodies, beginnings, and words that
seldom stand together, of the generated tsvector.
"""

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from motcua.foundation.search import postings
from motcua.foundation.search.steps import Reading, Step, Where

TABLE, COLUMN, INDEX = "foundation_searchentry", "search_text", "foundation_search_text"
_READING, FUNCTION = "reading.sql", "foundation_search_rows"
_WEIGHTS = {"title_terms": "A", "other_terms": "B", "name_terms": "C", "body_terms": "D"}
_SCOPE = {Where.TITLE: "AB", Where.NAMES: "ABC", Where.BODY: "ABCD"}
READ_AHEAD = 1500  # rows of the first group that are tried before GIN is asked
# array_to_tsvector takes the terms as they are: no dictionary, no parser that splits at "_".
# Weights need positions, which it does not give: the weight is written into the term.
_VECTOR = " || ".join(
    "array_to_tsvector(string_to_array("
    f"regexp_replace({column}, '(\\S+)', '{weight}\\1', 'g'), ' '))"
    for column, weight in _WEIGHTS.items()
)


def install(using: BaseDatabaseWrapper) -> None:
    """Create what is missing."""
    if missing(using):
        with using.cursor() as cursor:
            cursor.execute(
                f"ALTER TABLE {TABLE} ADD COLUMN IF NOT EXISTS {COLUMN} tsvector"
                f" GENERATED ALWAYS AS ({_VECTOR}) STORED"
            )
            # New rows are few and questions many: nothing waits in a list to be merged.
            cursor.execute(
                f"CREATE INDEX IF NOT EXISTS {INDEX} ON {TABLE} USING gin ({COLUMN})"
                " WITH (fastupdate = off)"
            )
            postings.install(cursor)
    with using.cursor() as cursor:  # always: another release may read otherwise
        cursor.execute(files("motcua.foundation.search").joinpath(f"data/{_READING}").read_text())


def missing(using: BaseDatabaseWrapper) -> Sequence[str]:
    """Names of the column, the index and the function that are not there."""
    with using.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = %s"
            " UNION SELECT indexname FROM pg_indexes WHERE tablename = %s"
            " UNION SELECT proname FROM pg_proc WHERE proname = %s",
            [TABLE, TABLE, FUNCTION],
        )
        present = {row[0] for row in cursor.fetchall()}
        lost = [name for name in (COLUMN, INDEX, FUNCTION) if name not in present]
        return [*lost, *postings.missing(cursor)]


def settle(using: BaseDatabaseWrapper) -> None:
    """After many rows were put: let the planner know how frequent terms are."""
    with using.cursor() as cursor:
        cursor.execute(f"ANALYZE {TABLE}, {postings.TABLE}")


def rows(reading: Reading, columns: str) -> list[Any]:
    """What the steps read, by one statement."""
    numbers = [reading.from_start, reading.each, READ_AHEAD, reading.most]
    return _asked(
        f"SELECT {columns} FROM foundation_search_rows(%s, %s, %s, %s, %s, %s)",  # noqa: S608 -- names of ours
        [*_said(reading), *numbers],
    )


def places(reading: Reading) -> list[int]:
    """The same without the rows."""
    numbers = [reading.from_start, reading.each, READ_AHEAD]
    (row,) = _asked(
        "SELECT foundation_search_places(%s, %s, %s, %s, %s)", [*_said(reading), *numbers]
    )
    return list(row[0][: reading.most])


def counts(terms: Sequence[str]) -> list[tuple[str, int]]:
    """What the terms are counted, and under " " the stamp of the lexicon."""
    return _asked("SELECT term, entries_count FROM foundation_search_counts(%s)", [" ".join(terms)])


def shown(found: Sequence[int], whole: int) -> list[Any]:
    """What is shown of entries; beyond the first `whole` only their facets."""
    return _asked("SELECT * FROM foundation_search_shown(%s, %s)", [_listed(found), whole])


def names(found: Sequence[int]) -> list[tuple[int, str]]:
    """The words of their names."""
    return _asked("SELECT * FROM foundation_search_names(%s)", [_listed(found)])


def _listed(found: Sequence[int]) -> str:
    """One text is sent for a tenth of what a list costs."""
    return " ".join(map(str, found))


def _asked(statement: str, values: Sequence[str | int]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


def _said(reading: Reading) -> tuple[str, str]:
    """The keys and the steps as `reading.sql` takes them: arrays of arrays cost more to send."""
    return "|".join(reading.keys), "\n".join(map(_line, reading.steps))


def _line(step: Step) -> str:
    groups = [" ".join(group) for group in step.groups] if all(step.groups) else []
    none = "none" if step.only_when_none else ""
    return "|".join([_SCOPE[step.where], str(step.enough), none, *groups])
