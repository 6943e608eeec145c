"""Which rows are worth a closer look: a bounded number, found without ranking anything.

The full text gives the first rows in the order of reading that hold all that is asked; when these
are few, less is asked: the words instead of the runs, then without the least telling ones. Each
step reads a limited number of rows, so that a question of common words costs no more than another.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise

from motcua.foundation.search.matching import rows
from motcua.foundation.search.questions import Question
from motcua.foundation.search.ranking import Candidate
from motcua.foundation.search.segments import segments
from motcua.foundation.search.steps import Groups, Reading, Scope, Step, Where
from motcua.foundation.search.weighing import Weights

ALL_FIT, MOST_STEPS = 8, 10
SAYS_LITTLE = 0.2  # the weight of a piece of words that most titles hold


def candidates(question: Question, weights: Weights, scope: Scope) -> list[Candidate]:
    """Rows that may answer, the likelier first; at most `Reading.most`."""
    steps = tuple(
        replace(step, groups=(*sorted(step.groups, key=weights.most_rows), *scope.groups))
        for step in islice(_steps(question, weights), MOST_STEPS)
    )
    steps = tuple({(step.where, step.groups): step for step in reversed(steps)}.values())[::-1]
    keys = () if scope.groups else tuple(key for key in _keys(question) if key)
    return [Candidate(*row) for row in rows(Reading(steps, keys, with_hidden=scope.with_hidden))]


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


def _steps(question: Question, weights: Weights) -> Iterator[Step]:
    """From all that is asked for to its most telling piece."""
    asked = segments(question, weights)
    # The commonest words ("cấp") are not looked for: what holds all the others may do without.
    asked = [one for one in asked if one.weight > SAYS_LITTLE] or asked
    strict = tuple(one.terms for one in asked)
    loose = tuple(one.loose_terms for one in asked)
    # A row that holds all of a long question is what was meant: others need not be looked for.
    enough = max(3, ALL_FIT - 2 * (len(asked) - 1))
    if asked[0].best_terms:  # else the order of reading decides which meaning is seen
        yield Step(tuple(one.best_terms or one.terms for one in asked))
        if len(asked) > 1:
            yield Step((asked[0].best_terms,))
    yield Step(strict, enough=enough)
    if loose != strict:
        yield Step(tuple(one.terms for one in asked if one.terms != one.loose_terms))
        yield Step(loose)
    yield Step(loose, Where.NAMES, only_when_none=True)
    for kept in _fewer(len(asked)):
        yield Step(loose[:kept])
    yield Step(loose[:1], Where.NAMES, only_when_none=True)
    if len(asked) > 1:
        yield Step(loose[1:])
    for group in loose[1:3]:
        yield Step((group,))


def _fewer(count: int) -> list[int]:
    """How many pieces to keep, fewer and fewer: all but one, half, one."""
    kept = (count - 1, (count + 1) // 2, 1)
    return [one for one in dict.fromkeys(kept) if 0 < one < count]
