"""The full text on PostgreSQL: rows of a term in the order of reading, and a tsvector with GIN.

Titles are asked of `postings`, which stop at a limit; names and bodies, beginnings, and words that
seldom stand together, of the generated tsvector.
"""

from collections.abc import Sequence

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from motcua.foundation.search import postings

TABLE, COLUMN, INDEX = "foundation_searchentry", "search_text", "foundation_search_text"
_WEIGHTS = {"title_terms": "A", "other_terms": "B", "name_terms": "C", "body_terms": "D"}
_SCOPE = {"title": "AB", "names": "ABC", "body": ""}
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


def missing(using: BaseDatabaseWrapper) -> Sequence[str]:
    """Names of the column and the index that are not there."""
    with using.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = %s"
            " UNION SELECT indexname FROM pg_indexes WHERE tablename = %s",
            [TABLE, TABLE],
        )
        present = {row[0] for row in cursor.fetchall()}
        lost = [name for name in (COLUMN, INDEX) if name not in present]
        return [*lost, *postings.missing(cursor)]


def settle(using: BaseDatabaseWrapper) -> None:
    """After many rows were put: let the planner know how frequent terms are."""
    with using.cursor() as cursor:
        cursor.execute(f"ANALYZE {TABLE}, {postings.TABLE}")


def places(groups: Sequence[Sequence[str]], where: str, limit: int) -> list[int]:
    """The first rows that hold one term of each group, in the order of reading."""
    if where == "title" and not _has_beginning(groups):
        found = postings.first_places(groups, limit)
        if found is not None:
            return found
    return _gathered(groups, where, limit)


def _gathered(groups: Sequence[Sequence[str]], where: str, limit: int) -> list[int]:
    """The same from GIN, which reads all rows that hold them."""
    weights = _SCOPE[where] or "".join(_WEIGHTS.values())
    asked = " & ".join(
        f"({' | '.join(_quoted(term, weight) for term in group for weight in weights)})"
        for group in groups
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT place FROM {TABLE} WHERE {COLUMN} @@ %s::tsquery"  # noqa: S608 -- names of ours
            " ORDER BY place LIMIT %s",
            [asked, limit],
        )
        return [row[0] for row in cursor.fetchall()]


def _has_beginning(groups: Sequence[Sequence[str]]) -> bool:
    return any(term.endswith("*") for group in groups for term in group)


def places_from_start(key: str, limit: int) -> list[int]:
    """Rows whose title begins so, in the order of the letters."""
    pattern = key.replace("\\", "").replace("%", "").replace("_", "") + "%"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT place FROM {TABLE} WHERE title_key LIKE %s"  # noqa: S608 -- names of ours
            " ORDER BY title_key USING ~<~ LIMIT %s",
            [pattern, limit],
        )
        return [row[0] for row in cursor.fetchall()]


def _quoted(term: str, weight: str) -> str:
    plain = term.rstrip("*").replace("'", "").replace("\\", "")
    return f"'{weight}{plain}':*" if term.endswith("*") else f"'{weight}{plain}'"
