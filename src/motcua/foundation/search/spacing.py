"""Blanks in the wrong place: "hokinhdoanh", "giấ y phép".

Told by the words and the pairs of words that titles hold.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise

from motcua.foundation.search.counting import ALL, frequencies
from motcua.foundation.search.questions import Question
from motcua.foundation.search.similar import vocabulary
from motcua.foundation.search.weighing import Weights

SHORTEST, LONGEST_PART, MOST_WAYS = 5, 7, 40


def respaced(question: Question, weights: Weights) -> str | None:
    """The question's bare words with their blanks put right; None where none is wrong."""
    known = _known(weights.counts[ALL])
    parted = _parted(_joined(question.plain, weights, known), weights, known)
    return " ".join(parted) if parted != question.plain else None


@lru_cache(maxsize=2)
def _known(entries_count: int) -> frozenset[str]:
    return frozenset(vocabulary(entries_count))


def _joined(plain: tuple[str, ...], weights: Weights, known: frozenset[str]) -> tuple[str, ...]:
    """Two pieces that stand side by side in no title and are one word together."""
    words: list[str] = []
    for word in plain:
        whole = words[-1] + word if words else ""
        is_apart = bool(words) and not weights.count(f"{words[-1]}_{word}")
        if is_apart and len(whole) <= LONGEST_PART and whole in known and _is_odd(words[-1], word):
            words[-1] = whole
        else:
            words.append(word)
    return tuple(words)


def _is_odd(one: str, other: str) -> bool:
    """Whether one of them is hardly a word: without a vowel, or with nothing else."""
    return any(not set(word) & set("aeiouy") or len(word) == 1 for word in (one, other))


def _parted(words: tuple[str, ...], weights: Weights, known: frozenset[str]) -> tuple[str, ...]:
    found: list[str] = []
    for word in words:
        is_unknown = len(word) >= SHORTEST and word.isalpha() and word not in known
        found += _best(word, known) if is_unknown and not weights.count(word) else (word,)
    return tuple(found)


def _best(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """The way into known words whose neighbours all are neighbours in titles, most often so."""
    ways = [way for way in islice(_ways(word, known), MOST_WAYS) if len(way) > 1]
    pairs = {f"{one}_{other}" for way in ways for one, other in pairwise(way)}
    counts = frequencies(pairs) if pairs else {}
    told = {way: min(counts.get(f"{a}_{b}", 0) for a, b in pairwise(way)) for way in ways}
    best = max(ways, key=lambda way: (told[way], -len(way)), default=(word,))
    return best if told.get(best) else (word,)


def _ways(word: str, known: frozenset[str]) -> Iterator[tuple[str, ...]]:
    if word in known:
        yield (word,)
    for cut in range(min(LONGEST_PART, len(word) - 2), 1, -1):
        if word[:cut] in known:
            for rest in _ways(word[cut:], known):
                yield (word[:cut], *rest)
