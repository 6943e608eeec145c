"""Which rows are worth a closer look: a bounded number, found without ranking anything.

The full text gives the first rows in the order of reading that hold all that is asked; when these
are few, less is asked: the words instead of the runs, then without the least telling ones. Each
step reads a limited number of rows, so that a question of common words costs no more than another.
"""

from collections.abc import Iterator, Sequence

from motcua.foundation.search.matching import Wanted, Where, places, places_from_start
from motcua.foundation.search.questions import Question, Unit, Way
from motcua.foundation.search.weighing import Weights

ENOUGH, MOST = 40, 200
_FROM_START, _EACH = 15, 80
_MOST_STEPS = 9


def candidates(
    question: Question, weights: Weights, narrow: Sequence[tuple[str, ...]]
) -> list[int]:
    """Places of rows that may answer, the likelier first; at most `MOST`.

    `narrow` are groups of terms of which every row must hold one (kinds, facets).
    """
    found: dict[int, None] = {}
    if not narrow:
        for key in _keys(question):
            found.update(dict.fromkeys(places_from_start(key, limit=_FROM_START)))
    for step, (groups, where) in enumerate(_steps(question.units, weights)):
        if len(found) >= (ENOUGH if step > 1 else MOST) or step >= _MOST_STEPS:
            break
        wanted = Wanted((*groups, *narrow), where)
        found.update(dict.fromkeys(places(wanted, limit=_EACH)))
    return list(found)[:MOST]


def _keys(question: Question) -> Iterator[str]:
    """How the title may begin: as typed, and with each notion in its official words."""
    yield question.key
    official = [
        " ".join(unit.ways[1].plain)
        if len(unit.ways) > 1 and not unit.ways[1].is_beginning
        else " ".join(unit.words)
        for unit in question.units
    ]
    if (key := " ".join(official)) != question.key:
        yield key


def _steps(
    units: Sequence[Unit], weights: Weights
) -> Iterator[tuple[tuple[tuple[str, ...], ...], Where]]:
    asked = sorted(
        (unit for unit in units if unit.strength > 0.5), key=weights.of, reverse=True
    ) or list(units)
    strict = [_strict(unit) for unit in asked]
    loose = [_loose(unit, weights) for unit in asked]
    yield tuple(strict), Where.TITLE
    if loose != strict:
        yield tuple(loose), Where.TITLE
    yield tuple(loose), Where.NAMES
    for kept in range(len(asked) - 1, 1, -1):
        yield tuple(loose[:kept]), Where.TITLE
    if len(asked) > 2:
        yield tuple(loose[1:]), Where.TITLE
        yield (loose[0], loose[-1]), Where.TITLE
    for group in loose[:3]:
        yield (group,), Where.TITLE
    yield (loose[0],), Where.NAMES


def _strict(unit: Unit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(way.term for way in unit.ways))


def _loose(unit: Unit, weights: Weights) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_rarest(way, weights) for way in unit.ways))


def _rarest(way: Way, weights: Weights) -> str:
    terms = way.loose_terms
    return min(terms, key=lambda term: weights.count(term) or 1 << 30)
