"""Finding: read the question, fetch candidates, rank them, leave out what answers too little."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection

from motcua.foundation.models import SearchEntry
from motcua.foundation.search.candidates import candidates
from motcua.foundation.search.lexicon.reading import phrasebook
from motcua.foundation.search.marking import Span, spans
from motcua.foundation.search.matching import Wanted, places
from motcua.foundation.search.questions import Question, read
from motcua.foundation.search.ranking import Candidate, rank
from motcua.foundation.search.similar import resembling
from motcua.foundation.search.terms import facet_term, kind_term
from motcua.foundation.search.weighing import Weights, weigh

LIMIT, MOST = 20, 100
LEAST, BESIDE_BEST = 0.5, 0.62  # of the question answered; the same beside the best answer
CERTAIN = 0.8


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


def find(
    text: str,
    *,
    kinds: Iterable[str] = (),
    facets: Mapping[str, Iterable[str]] | None = None,
    limit: int = LIMIT,
) -> Found:
    """What answers the text, best first; nothing rather than something far-fetched.

    `kinds` and `facets` narrow: one of the kinds, and of each facet one of its values. Any text is
    accepted; only its first 300 characters and 24 words count.
    """
    question = read(text, phrasebook())
    narrow = _narrow(kinds, facets or {})
    if not question.units and not question.codes:
        return Found()
    if question.codes and (rows := _by_code(question, narrow)):
        return _found(question, rows, limit, is_similar=False)
    weights = weigh(question)
    rows = _answers(question, weights, narrow)
    if rows and rows[0].answered >= CERTAIN:
        return _found(question, rows, limit, is_similar=False)
    other, changed = resembling(question, weights)
    if other is not None:
        again = _answers(other, changed, narrow)
        if again and (not rows or again[0].score > rows[0].score):
            return _found(other, again, limit, is_similar=True)
    return _found(question, rows, limit, is_similar=False)


def _answers(
    question: Question, weights: Weights, narrow: Sequence[tuple[str, ...]]
) -> list[Candidate]:
    """The candidates that answer enough, best first."""
    ranked = rank(question, weights, _rows(candidates(question, weights, narrow)))
    if not ranked:
        return []
    least = max(LEAST, BESIDE_BEST * max(row.answered for row in ranked[:5]))
    return [row for row in ranked if row.answered >= least]


def _by_code(question: Question, narrow: Sequence[tuple[str, ...]]) -> list[Candidate]:
    """The rows with the codes that were typed, in the order typed."""
    found: dict[int, None] = {}
    for code in question.codes:
        found.update(dict.fromkeys(places(Wanted(((code,), *narrow)), limit=20)))
    return _rows(list(found))


def _rows(found: Sequence[int]) -> list[Candidate]:
    if not found:
        return []
    marks = ",".join(["%s"] * len(found))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT place, weight, title_key, title_words, other_words, name_words"  # noqa: S608 -- only marks
            f" FROM foundation_searchentry WHERE place IN ({marks})",
            list(found),
        )
        rows = {row[0]: Candidate(*row) for row in cursor.fetchall()}
    return [rows[place] for place in found if place in rows]


def _found(question: Question, rows: list[Candidate], limit: int, *, is_similar: bool) -> Found:
    shown = rows[: max(0, min(limit, MOST))]
    entries = SearchEntry.objects.filter(place__in=[row.place for row in rows])
    known = {place: rest for place, *rest in entries.values_list("place", *_SHOWN)}
    hits = tuple(_hit(known[row.place], question, row.score) for row in shown if row.place in known)
    counts = Counter(
        (name, value)
        for row in rows
        if row.place in known
        for name, values in known[row.place][5].items()
        for value in values
    )
    order = sorted(counts.items(), key=lambda one: (one[0][0], -one[1], one[0][1]))
    values = tuple(FacetValue(name, value, count) for (name, value), count in order)
    return Found(hits, len(rows), values, is_similar)


_SHOWN = ("ref", "kind", "title", "summary", "url", "facets")


def _hit(row: Sequence[object], question: Question, score: float) -> Hit:
    ref, kind, title, summary, url, facets = row
    return Hit(
        ref=str(ref),
        kind=str(kind),
        title=str(title),
        summary=str(summary),
        url=str(url),
        facets={name: tuple(values) for name, values in dict(facets).items()},  # type: ignore[call-overload]  # JSON of ours
        marks=spans(str(title), question),
        score=round(score, 4),
    )


def _narrow(kinds: Iterable[str], facets: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    groups = [tuple(kind_term(kind) for kind in kinds)]
    groups += [tuple(facet_term(name, one) for one in values) for name, values in facets.items()]
    return [group for group in groups if group]
