"""Which rows are worth a closer look: a bounded number, found without ranking anything.

The full text gives the first rows in the order of reading that hold all that is asked; when these
are few, less is asked: the words instead of the runs, then without the least telling ones. Each
step reads a limited number of rows, so that a question of common words costs no more than another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from motcua.foundation.search.matching import Wanted, Where, places, places_from_start
from motcua.foundation.search.questions import Question
from motcua.foundation.search.segments import segments
from motcua.foundation.search.weighing import Weights

ALL_FIT, ENOUGH, MOST = 8, 25, 150
_FROM_START, _EACH, MOST_STEPS = 15, 60, 8

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
    for step in islice(_steps(question, weights), MOST_STEPS):
        if found and step.only_when_none:
            continue
        groups = sorted(step.groups, key=weights.most_rows)
        wanted = Wanted((*groups, *narrow), step.where)
        found.update(dict.fromkeys(places(wanted, limit=_EACH)))
        if len(found) >= step.enough:
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


@dataclass(frozen=True, slots=True)
class _Step:
    """What to ask for, where, and how many rows then are enough."""

    groups: Groups
    where: Where = Where.TITLE
    enough: int = ENOUGH
    only_when_none: bool = False


def _steps(question: Question, weights: Weights) -> Iterator[_Step]:
    """From all that is asked for to its most telling piece."""
    asked = segments(question, weights)
    strict = tuple(one.terms for one in asked)
    loose = tuple(one.loose_terms for one in asked)
    # A row that holds all of a long question is what was meant: others need not be looked for.
    enough = max(3, ALL_FIT - 2 * (len(asked) - 1))
    yield _Step(strict, enough=enough)
    if loose != strict:
        yield _Step(tuple(one.terms for one in asked if one.terms != one.loose_terms))
        yield _Step(loose)
    yield _Step(loose, Where.NAMES, only_when_none=True)
    for kept in _fewer(len(asked)):
        yield _Step(loose[:kept])
    yield _Step(loose[:1], Where.NAMES, only_when_none=True)
    if len(asked) > 1:
        yield _Step(loose[1:])
    for group in loose[1:3]:
        yield _Step((group,))


def _fewer(count: int) -> list[int]:
    """How many pieces to keep, fewer and fewer: all but one, half, one."""
    kept = (count - 1, (count + 1) // 2, 1)
    return [one for one in dict.fromkeys(kept) if 0 < one < count]
