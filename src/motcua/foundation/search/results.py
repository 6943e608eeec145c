"""What was found, as it is shown; and the rows behind it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from motcua.foundation.search import matching
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
    return {place: f" {words} " for place, words in matching.names(found)}


def found_of(question: Question, rows: list[Candidate], limit: int, *, is_similar: bool) -> Found:
    """The answer: the first rows whole, all of them counted."""
    limit = max(0, min(limit, MOST))
    known = {
        row[0]: _Shown(*row[1:]) for row in matching.shown([row.place for row in rows], whole=limit)
    }
    rows = [row for row in rows if row.place in known]
    hits = tuple(_hit(known[row.place], question, row.score) for row in rows[:limit])
    counts: Counter[tuple[str, str]] = Counter()
    # Many rows have the same facets: each text is read once.
    for facets, rows_count in Counter(known[row.place].facets for row in rows).items():
        for name, values in json.loads(facets).items():
            for value in values:
                counts[name, value] += rows_count
    order = sorted(counts.items(), key=lambda one: (one[0][0], -one[1], one[0][1]))
    values = tuple(FacetValue(name, value, count) for (name, value), count in order)
    return Found(hits, len(rows), values, is_similar)


class _Shown(NamedTuple):
    facets: str
    ref: str
    kind: str
    title: str
    summary: str
    url: str


def _hit(row: _Shown, question: Question, score: float) -> Hit:
    return Hit(
        ref=row.ref,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        url=row.url,
        facets={name: tuple(values) for name, values in json.loads(row.facets).items()},
        marks=spans(row.title, question),
        score=round(score, 4),
    )
