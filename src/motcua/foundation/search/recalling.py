"""Everyday phrases whose words a question holds in another order, or with others between them.

"đổi người làm chủ hộ" says "đổi chủ hộ". Looked for when the phrases as they stand say nothing.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from motcua.foundation.search.meanings import Meaning, Phrase
from motcua.foundation.search.syllables import bare

COVERED, LEAST_WEIGHT = 0.75, 5.0


class Recall:
    """The everyday phrases of two words and more, by their words."""

    def __init__(self, meanings: Iterable[Meaning]) -> None:
        """Read the entries once."""
        self._phrases = [
            one
            for one in meanings
            if one.means and not one.is_abbreviation and len(one.words.marked) > 1
        ]
        self._marked: dict[str, list[int]] = defaultdict(list)
        self._bare: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self._phrases):
            for word in dict.fromkeys(one.words.marked):
                self._marked[word].append(at)
            for word in dict.fromkeys(one.words.plain):
                self._bare[word].append(at)
        self._marked_whole = self._whole(self._marked)
        self._bare_whole = self._whole(self._bare)

    def meant(self, words: Sequence[str], *, is_marked: bool) -> Phrase | None:
        """What the phrase means of which most is there and says most; often nothing."""
        index = self._marked if is_marked else self._bare
        whole = self._marked_whole if is_marked else self._bare_whole
        weights: dict[int, float] = defaultdict(float)
        for word in dict.fromkeys(words if is_marked else map(bare, words)):
            there = index.get(word, ())
            weight = self._weight(len(there)) if there else 0.0
            for at in there:
                weights[at] += weight
        told = [
            (weight * share, -at)
            for at, weight in weights.items()
            if weight >= LEAST_WEIGHT and (share := weight / whole[at]) >= COVERED
        ]
        return self._phrases[-max(told)[1]].means[0] if told else None

    def _whole(self, index: dict[str, list[int]]) -> list[float]:
        """What all the words of each phrase weigh."""
        whole = [0.0] * len(self._phrases)
        for there in index.values():
            weight = self._weight(len(there))
            for at in there:
                whole[at] += weight
        return whole

    def _weight(self, count: int) -> float:
        return math.log((len(self._phrases) + 1) / count)
