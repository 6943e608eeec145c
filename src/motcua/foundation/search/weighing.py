"""How telling a word is: rare words say more. Numbers of titles come from the index."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from motcua.foundation.search.counting import ALL, frequencies
from motcua.foundation.search.questions import Question, Unit

NOTION, UNKNOWN = 1.25, 0.75  # of a phrase of the lexicon; of a word that no title holds


@dataclass(frozen=True, slots=True)
class Weights:
    """Frequencies of the question's terms among all titles."""

    counts: Mapping[str, int]
    _told: dict[str, float] = field(default_factory=dict)

    def count(self, term: str) -> int:
        """How many titles hold the term; 0 for runs of three words and more, which are not kept."""
        return self.counts.get(term, 0)

    def most_rows(self, terms: Iterable[str]) -> int:
        """How many titles hold one of the terms at most; a run is no more frequent than its words.

        0 for what was not counted."""
        return sum(self._most(term) for term in terms)

    def telling(self, word: str) -> float:
        """0.05 for a word of every title, 1 for one of none: inverse frequency on a log scale."""
        told = self._told.get(word)
        if told is None:
            everything = max(self.counts[ALL], 2) + 1
            rarity = math.log(everything / (self.count(word) + 1)) / math.log(everything)
            told = self._told[word] = min(1.0, max(0.05, rarity))
        return told

    def with_terms(self, question: Question, more: Mapping[str, int]) -> "Weights":
        """The weights for another question, of whose terms none but these are new. No SQL query."""
        known = {**self.counts, **more}
        asked = (ALL, *_terms(question))
        return Weights({term: known[term] for term in asked if term in known})

    def of(self, unit: Unit) -> float:
        """How much a unit counts in its question: most of it by its most telling word."""
        words = unit.ways[0].plain
        if not unit.is_notion:
            # A word of no title may be a name or a slip: it may not outweigh what is known.
            return unit.strength * (self.telling(words[0]) if self.count(words[0]) else UNKNOWN)
        meant = [way for way in unit.ways[1:] if not way.is_beginning] or unit.ways[:1]
        return unit.strength * NOTION * max(self._of_words(way.plain) for way in meant)

    def _most(self, term: str) -> int:
        if term in self.counts:
            return self.counts[term]
        return min(
            (self.counts[word] for word in term.split("_") if word in self.counts), default=0
        )

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
