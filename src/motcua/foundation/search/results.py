"""What was found, as it is shown; and the rows behind it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db import connection

from motcua.foundation.search.marking import Span, spans
from motcua.foundation.search.questions import Question
from motcua.foundation.search.ranking import Candidate

MOST = 100  # hits, however many are asked for


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. `marks` are places in `title` of what was asked for."""

    ref: str
    kind: str
    title: str
    summary: str
    url: str
    facets: Mapping[str, tuple[str, ...]]
    marks: tuple[Span, ...]
    score: float


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value that the hits could be narrowed by, and how many of them have it."""

    name: str
    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found.

    `hits_count` and `facets` count the answers among the few hundred rows looked at. With
    `is_similar` nothing fitted as typed, and what resembles it is shown instead.
    """

    hits: tuple[Hit, ...] = ()
    hits_count: int = 0
    facets: tuple[FacetValue, ...] = ()
    is_similar: bool = False


def names_of(found: Sequence[int]) -> dict[int, str]:
    """The words of the names of these rows, a blank around each."""
    return {place: f" {words} " for place, words in _select("place, name_words", found)}


def found_of(question: Question, rows: list[Candidate], limit: int, *, is_similar: bool) -> Found:
    """The answer: the first rows whole, all of them counted."""
    known = _shown([row.place for row in rows])
    rows = [row for row in rows if row.place in known]
    hits = tuple(
        _hit(known[row.place], question, row.score) for row in rows[: max(0, min(limit, MOST))]
    )
    counts = Counter(
        (name, value)
        for row in rows
        for name, values in known[row.place].facets.items()
        for value in values
    )
    order = sorted(counts.items(), key=lambda one: (one[0][0], -one[1], one[0][1]))
    values = tuple(FacetValue(name, value, count) for (name, value), count in order)
    return Found(hits, len(rows), values, is_similar)


class _Shown(NamedTuple):
    ref: str
    kind: str
    title: str
    summary: str
    url: str
    facets: dict[str, list[str]]


def _shown(found: Sequence[int]) -> dict[int, _Shown]:
    rows = _select("place, ref, kind, title, summary, url, facets", found)
    return {place: _Shown(a, b, c, d, e, json.loads(f)) for place, a, b, c, d, e, f in rows}


def _select(columns: str, found: Sequence[int]) -> list[Any]:
    """Columns of the rows at these places. Plain SQL: the ORM would cost as much as the search."""
    if not found:
        return []
    marks = ",".join(["%s"] * len(found))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM foundation_searchentry WHERE place IN ({marks})",  # noqa: S608 -- names of ours
            list(found),
        )
        return list(cursor.fetchall())


def _hit(row: _Shown, question: Question, score: float) -> Hit:
    return Hit(
        ref=row.ref,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        url=row.url,
        facets={name: tuple(values) for name, values in row.facets.items()},
        marks=spans(row.title, question),
        score=round(score, 4),
    )
