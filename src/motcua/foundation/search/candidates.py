"""Which rows are worth a closer look: a bounded number, found without ranking anything.

The full text gives the first rows in the order of reading that hold all that is asked; when these
are few, less is asked: the words instead of the runs, then without the least telling ones. Each
step reads a limited number of rows, so that a question of common words costs no more than another.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from motcua.foundation.search.matching import Wanted, Where, places, places_from_start
from motcua.foundation.search.questions import Question, Unit, Way
from motcua.foundation.search.weighing import Weights

ALL_FIT, ENOUGH, MOST = 8, 30, 200
_FROM_START, _EACH, _MOST_STEPS = 15, 80, 10

Groups = tuple[tuple[str, ...], ...]


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
    for groups, where, enough in islice(_steps(question, weights), _MOST_STEPS):
        wanted = Wanted((*groups, *narrow), where)
        found.update(dict.fromkeys(places(wanted, limit=_EACH)))
        if len(found) >= enough:
            break
    return list(found)[:MOST]


def in_body(question: Question) -> Groups:
    """Every pair of neighbours: asked of the text itself when titles and names say nothing.

    Empty for fewer than three words, which say too little.
    """
    pairs = [f"{one}_{other}" for one, other in pairwise(question.key.split())]
    return tuple((pair,) for pair in pairs) if len(pairs) > 1 else ()


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


def _steps(question: Question, weights: Weights) -> Iterator[tuple[Groups, Where, int]]:
    """What to ask for, one after another, and how many rows then are enough."""
    asked = sorted(
        (unit for unit in question.units if unit.strength > 0.5), key=weights.of, reverse=True
    ) or list(question.units)
    strict = tuple(_strict(unit) for unit in asked)
    loose = tuple(_loose(unit, weights) for unit in asked)
    if pairs := _pairs(question, weights):
        yield pairs, Where.TITLE, ALL_FIT
    yield strict, Where.TITLE, ALL_FIT
    if loose != strict:
        yield loose, Where.TITLE, ALL_FIT
    yield loose, Where.NAMES, ENOUGH
    for kept in range(len(asked) - 1, 0, -1):
        yield loose[:kept], Where.TITLE, ENOUGH
    yield loose[:1], Where.NAMES, ENOUGH
    if len(asked) > 1:
        yield loose[1:], Where.TITLE, ENOUGH
    for group in loose[1:3]:
        yield (group,), Where.TITLE, ENOUGH


def _pairs(question: Question, weights: Weights) -> Groups:
    """The same with single words in pairs: far fewer rows hold "ket_hon" than "ket" and "hon"."""
    singles = [unit for unit in question.units if unit.strength > 0.5 and unit.beside]
    groups = [_strict(unit) for unit in question.units if not unit.beside]
    pairs = {
        pair.strip().replace(" ", "_"): pair.split() for unit in singles for pair in unit.beside
    }
    known = {term: words for term, words in pairs.items() if weights.count(term)}
    covered = {word for words in known.values() for word in words}
    if not known or any(unit.words[0] not in covered for unit in singles):
        return ()
    return (*groups, *((term,) for term in known))


def _strict(unit: Unit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(way.term for way in unit.ways))


def _loose(unit: Unit, weights: Weights) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_rarest(way, weights) for way in unit.ways))


def _rarest(way: Way, weights: Weights) -> str:
    return min(way.loose_terms, key=lambda term: weights.count(term) or 1 << 30)
