"""The full text on SQLite: FTS5 over the rows of SearchEntry, kept by triggers."""

from collections.abc import Sequence
from typing import Any

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

from motcua.foundation.search.steps import Reading, Step, Where

TABLE = "foundation_search_text"
COLUMNS = ("title_terms", "other_terms", "name_terms", "body_terms")
_SCOPE = {Where.TITLE: COLUMNS[:2], Where.NAMES: COLUMNS[:3], Where.BODY: COLUMNS}
_NAMES = ", ".join(COLUMNS)
_OLD = ", ".join(f"old.{column}" for column in COLUMNS)
_NEW = ", ".join(f"new.{column}" for column in COLUMNS)
_DELETE = f"INSERT INTO {TABLE}({TABLE}, rowid, {_NAMES}) VALUES ('delete', old.place, {_OLD});"  # noqa: S608 -- names of ours
_INSERT = f"INSERT INTO {TABLE}(rowid, {_NAMES}) VALUES (new.place, {_NEW});"  # noqa: S608 -- the same
# Terms are made in Python: nothing to fold. Positions are not kept: pairs are terms themselves.
_CREATE = f"""
CREATE VIRTUAL TABLE {TABLE} USING fts5({_NAMES},
  content='foundation_searchentry', content_rowid='place', detail='column', columnsize=0,
  tokenize="unicode61 remove_diacritics 0 tokenchars '_=#'")
"""
_TRIGGERS = {
    f"{TABLE}_insert": f"AFTER INSERT ON foundation_searchentry BEGIN {_INSERT} END",
    f"{TABLE}_delete": f"AFTER DELETE ON foundation_searchentry BEGIN {_DELETE} END",
    f"{TABLE}_update": f"AFTER UPDATE OF place, {_NAMES} ON foundation_searchentry "
    f"BEGIN {_DELETE} {_INSERT} END",
}


def install(using: BaseDatabaseWrapper) -> None:
    """Create what is missing. Altering the table drops its triggers: then the text is made anew."""
    lost = missing(using)
    if not lost:
        return
    with using.cursor() as cursor:
        if TABLE in lost:
            cursor.execute(_CREATE)
        for name, rest in _TRIGGERS.items():
            if name in lost:
                cursor.execute(f"CREATE TRIGGER {name} {rest}")
        cursor.execute(f"INSERT INTO {TABLE}({TABLE}) VALUES ('rebuild')")  # noqa: S608 -- ours


def missing(using: BaseDatabaseWrapper) -> Sequence[str]:
    """Names of the table and the triggers that are not there."""
    with using.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')")
        present = {row[0] for row in cursor.fetchall()}
    return [name for name in (TABLE, *_TRIGGERS) if name not in present]


def settle(using: BaseDatabaseWrapper) -> None:
    """After many rows were put: one tree instead of many."""
    with using.cursor() as cursor:
        cursor.execute(f"INSERT INTO {TABLE}({TABLE}) VALUES ('optimize')")  # noqa: S608 -- ours


def rows(reading: Reading, columns: str) -> list[Any]:
    """What the steps read."""
    found = places(reading)
    there = {row[0]: row for row in _select(columns, found)}
    return [there[place] for place in found if place in there]


def places(reading: Reading) -> list[int]:
    """Where they stand. Statements cost nothing here: one for each step."""
    found: dict[int, None] = {}
    for key in reading.keys:
        found.update(dict.fromkeys(_from_start(key, reading.from_start)))
    for step in reading.steps:
        if found and step.only_when_none:
            continue
        if step.groups and all(step.groups):
            found.update(dict.fromkeys(_of_step(step, reading.each)))
        if len(found) >= step.enough:
            break
    return list(found)[: reading.most]


def counts(terms: Sequence[str]) -> list[Any]:
    """What the terms are counted, and under " " the stamp of the lexicon."""
    return _asked(
        f"SELECT term, entries_count FROM foundation_searchterm WHERE term IN ({_marks(terms)})"  # noqa: S608 -- only marks
        " UNION ALL SELECT ' ', value FROM foundation_lexiconstamp WHERE name = 'lexicon'",
        terms,
    )


def shown(found: Sequence[int], _whole: int) -> list[Any]:
    """What is shown of entries: reading less of some would gain nothing here."""
    return _select("place, facets, ref, kind, title, summary, url", found)


def names(found: Sequence[int]) -> list[Any]:
    """The words of their names."""
    return _select("place, name_words", found)


def _select(columns: str, found: Sequence[int]) -> list[Any]:
    return _asked(
        f"SELECT {columns} FROM foundation_searchentry WHERE place IN ({_marks(found)})",  # noqa: S608 -- ours
        found,
    )


def _asked(statement: str, values: Sequence[str | int]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, list(values))
        return list(cursor.fetchall())


def _marks(values: Sequence[object]) -> str:
    return ",".join(["%s"] * len(values))


def _of_step(step: Step, limit: int) -> list[int]:
    """The first rows that hold one term of each group, by rowid: reading stops at the limit."""
    asked = " AND ".join(f"({' OR '.join(map(_quoted, group))})" for group in step.groups)
    found = _asked(
        f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s LIMIT %s",  # noqa: S608 -- ours
        [f"{{{' '.join(_SCOPE[step.where])}}} : ({asked})", limit],
    )
    return [row[0] for row in found]


def _from_start(key: str, limit: int) -> list[int]:
    """Rows whose title begins so, read from the index in the order of the letters."""
    found = _asked(
        "SELECT place FROM foundation_searchentry"
        " WHERE title_key >= %s AND title_key < %s ORDER BY title_key LIMIT %s",
        [key, key + "\U0010ffff", limit],
    )
    return [row[0] for row in found]


def _quoted(term: str) -> str:
    plain = term.rstrip("*").replace('"', "")
    return f'"{plain}"*' if term.endswith("*") else f'"{plain}"'
