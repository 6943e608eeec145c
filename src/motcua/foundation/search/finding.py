"""Finding: read the question, fetch candidates, rank them, leave out what answers too little."""

from collections.abc import Iterable, Iterator, Mapping

from motcua.foundation.search import matching
from motcua.foundation.search.candidates import candidates, in_body
from motcua.foundation.search.counting import STAMP
from motcua.foundation.search.lexicon.reading import (
    is_stale,
    kept_phrasebook,
    kept_recall,
    phrasebook,
)
from motcua.foundation.search.questions import Question
from motcua.foundation.search.ranking import Candidate, rank
from motcua.foundation.search.results import Found, found_of, names_of
from motcua.foundation.search.similar import resembles, resembling
from motcua.foundation.search.spacing import respaced
from motcua.foundation.search.steps import Groups, Reading, Scope, Step, Where
from motcua.foundation.search.terms import facet_term, kind_term
from motcua.foundation.search.understanding import read, recalled
from motcua.foundation.search.weighing import Weights, weigh

LIMIT, IN_BODY, MOST = 20, 10, 100
# How much of a question must be answered: less of a long one, which tells a story around what
# it asks for, and less when a whole notion of it is answered.
LEAST, LEAST_OF_LONG, PER_UNIT, SHORT, STRONG = 0.58, 0.42, 0.03, 2, 0.2
BESIDE_BEST = 0.62  # of what the best answers
CERTAIN, LEAST_SIMILAR = 0.9, 0.72
TOLD = 0.6  # what a question is answered without recalling phrases by their single words
SURE = 0.1  # how much better slips must explain a question that the lexicon already does


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
    question = read(text, kept_phrasebook())
    return answers(question, Scope(narrowing(kinds, facets or {})), limit)


def answers(question: Question, scope: Scope, limit: int) -> Found:
    """What answers a question within a scope, best first."""
    if not question.units and not question.codes:
        return Found()
    if question.codes and (rows := _by_code(question, scope)):
        return found_of(question, rows, limit, is_similar=False)
    weights = weigh(question)
    if is_stale(weights.counts.get(STAMP, 0)):  # the lexicon has changed meanwhile
        question = read(question.text, phrasebook())
        weights = weigh(question)
    rows = _answers(question, weights, scope)
    if rows and rows[0].answered >= CERTAIN:
        return found_of(question, rows, limit, is_similar=False)
    certain = rows[0].score + (SURE if rows[0].is_strong else 0.0) if rows else 0.0
    is_told = bool(rows) and rows[0].answered >= TOLD
    for other, again in _meant(question, weights, scope, is_told=is_told):
        if again and again[0].score > certain:
            return found_of(other, again, limit, is_similar=True)
    if not rows and (pairs := in_body(question)):
        return found_of(question, _in_body(pairs, scope), limit, is_similar=True)
    return found_of(question, rows, limit, is_similar=False)


def _in_body(pairs: Groups, scope: Scope) -> list[Candidate]:
    steps = (Step((*pairs, *scope.groups), Where.BODY),)
    return _read(Reading(steps, each=IN_BODY, with_hidden=scope.with_hidden))


def _meant(
    question: Question, weights: Weights, scope: Scope, *, is_told: bool
) -> Iterator[tuple[Question, list[Candidate]]]:
    """What may have been meant instead, and its answers: blanks put right, then letters."""
    if text := respaced(question, weights):
        other = read(text, kept_phrasebook())
        yield other, _answers(other, weigh(other), scope)
    if not (is_told or question.is_elsewhere):
        meaning = kept_recall().meant(question.words, is_marked=question.is_marked)
        if meaning and f" {' '.join(meaning.plain)} " not in question.said:
            other = recalled(question, meaning)
            yield other, _answers(other, weigh(other), scope)
    near, changed = resembling(question, weights)
    if near is not None:
        yield (
            near,
            [
                row
                for row in _answers(near, changed, scope)
                if row.answered >= LEAST_SIMILAR and resembles(row, near)
            ],
        )


def _answers(question: Question, weights: Weights, scope: Scope) -> list[Candidate]:
    """The candidates that answer enough, best first."""
    ranked = rank(question, weights, candidates(question, weights, scope), names_of)
    if not ranked:
        return []
    beside = BESIDE_BEST * max(row.answered for row in ranked[:5])
    longer = max(0, len(question.units) - SHORT)
    least = max(LEAST_OF_LONG, LEAST - PER_UNIT * longer)
    return [
        row
        for row in ranked
        if row.answered >= max(beside, least - STRONG if row.is_strong else least)
    ]


def _by_code(question: Question, scope: Scope) -> list[Candidate]:
    """The rows with the codes that were typed, in the order typed."""
    steps = tuple(Step(((code,), *scope.groups), enough=MOST) for code in question.codes)
    return _read(Reading(steps, each=20, with_hidden=scope.with_hidden))


def _read(reading: Reading) -> list[Candidate]:
    return [Candidate(*row) for row in matching.rows(reading)]


def narrowing(kinds: Iterable[str], facets: Mapping[str, Iterable[str]]) -> Groups:
    """The groups of terms that stand for kinds and facets."""
    groups = [tuple(kind_term(kind) for kind in kinds)]
    groups += [tuple(facet_term(name, one) for one in values) for name, values in facets.items()]
    return tuple(group for group in groups if group)
