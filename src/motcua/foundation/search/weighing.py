"""How telling a word is: rare words say more. Numbers of titles come from the index."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from motcua.foundation.search.counting import ALL, frequencies
from motcua.foundation.search.questions import Question, Unit


@dataclass(frozen=True, slots=True)
class Weights:
    """Frequencies of the question's terms among all titles."""

    counts: Mapping[str, int]

    def count(self, term: str) -> int:
        """How many titles hold the term; 0 for runs of three words and more, which are not kept."""
        return self.counts.get(term, 0)

    def telling(self, word: str) -> float:
        """0.05 for a word of every title, 1 for one of none: inverse frequency on a log scale."""
        everything = self.counts[ALL] + 1
        if everything <= 2:
            return 1.0
        return max(0.05, math.log(everything / (self.count(word) + 1)) / math.log(everything))

    def of(self, unit: Unit) -> float:
        """How much a unit counts in its question: most of it by its most telling word."""
        ways = unit.ways if len(unit.ways[0].plain) > 1 or len(unit.ways) > 2 else unit.ways[:1]
        return unit.strength * max(self._of_words(way.plain) for way in ways)

    def _of_words(self, words: tuple[str, ...]) -> float:
        each = sorted((self.telling(word) for word in words if self.count(word)), reverse=True)
        if not each:
            return 1.0
        return min(2.0, each[0] + 0.5 * sum(each[1:3]))


def weigh(question: Question) -> Weights:
    """The weights for a question: one SQL query."""
    return Weights(frequencies(_terms(question)))


def _terms(question: Question) -> Iterable[str]:
    plain = question.plain
    yield from plain
    yield from (f"{one}_{other}" for one, other in pairwise(plain))
    for unit in question.units:
        for way in unit.ways:
            yield from way.plain
            yield from way.loose_terms
