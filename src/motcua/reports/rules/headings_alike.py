"""Which heading of the outline a unit's heading means: the same words, or most of them."""

from collections.abc import Sequence

from motcua.kernel.text import fold

ENOUGH = 0.6
"""The share of common words from which two headings are taken for the same."""


def alike(headings: Sequence[str], outline: Sequence[str]) -> list[int | None]:
    """For each heading the index in the outline that it means best; None when none is near."""
    known = [_words(one) for one in outline]
    return [_nearest(_words(heading), known) for heading in headings]


def _words(heading: str) -> frozenset[str]:
    return frozenset(word.strip(",.;:()") for word in fold(heading).split()) - {""}


def _nearest(words: frozenset[str], known: Sequence[frozenset[str]]) -> int | None:
    scores = [len(words & one) / len(words | one) if words | one else 0.0 for one in known]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] >= ENOUGH else None
