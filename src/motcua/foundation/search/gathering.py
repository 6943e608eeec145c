"""What staff narrow their lists by: words and facets, over everything, hidden or not.

`find` answers a question with the few that answer best; a list wants all that hold what was asked.
The best answers stand first, then whatever else holds every notion of the question.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from motcua.foundation.models import SearchEntry
from motcua.foundation.search.finding import MOST, answers, narrowing
from motcua.foundation.search.lexicon.reading import phrasebook
from motcua.foundation.search.matching import places
from motcua.foundation.search.questions import Question
from motcua.foundation.search.segments import segments
from motcua.foundation.search.steps import Groups, Reading, Scope, Step
from motcua.foundation.search.understanding import read
from motcua.foundation.search.weighing import weigh

GATHERED = 1000
"""Entries that are gathered at most."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """References of entries, the best answers first; without `is_whole` there are more.

    `is_similar`: nothing fitted as typed, these resemble it.
    """

    refs: tuple[str, ...] = ()
    is_whole: bool = True
    is_similar: bool = False


def gather(
    text: str,
    *,
    kinds: Iterable[str] = (),
    facets: Mapping[str, Iterable[str]] | None = None,
    limit: int = GATHERED,
) -> Gathered:
    """Everything that holds the text within kinds and facets, up to `limit`; without a text all
    of these. For staff only: what is hidden from the public is among it."""
    scope = Scope(narrowing(kinds, facets or {}), with_hidden=True)
    if not text.strip():
        found = _refs_at(_places(scope.groups, limit))
        return Gathered(tuple(found), len(found) < limit)
    question = read(text, phrasebook())
    if not question.units and not question.codes:
        return Gathered()
    if scope.groups and not _places(scope.groups, 1):
        return Gathered()  # nothing stands there at all: no words need be looked for
    best = answers(question, scope, MOST)
    held = [] if question.codes else _places(_holding(question, scope), limit)
    refs = dict.fromkeys([*(hit.ref for hit in best.hits), *_refs_at(held)])
    return Gathered(tuple(refs), len(held) < limit, best.is_similar)


def _holding(question: Question, scope: Scope) -> Groups:
    """Every notion of the question in one of its ways, the rarest first."""
    weights = weigh(question)
    groups = [segment.loose_terms for segment in segments(question, weights)]
    return (*sorted(groups, key=weights.most_rows), *scope.groups)


def _places(groups: Groups, limit: int) -> list[int]:
    steps = (Step(groups, enough=limit),)
    return places(Reading(steps, each=limit, most=limit, with_hidden=True))


def _refs_at(found: Iterable[int]) -> list[str]:
    """The references at these places, in their order."""
    rows = SearchEntry.objects.filter(place__in=list(found)).order_by("place")
    return list(rows.values_list("ref", flat=True))
