"""Slips of the finger: words that may have been meant, told by their neighbours.

A word alone cannot be put right in Vietnamese, where nearly every slip makes another word. What is
tried: where a word, or the pair it makes with its neighbour, stands in no title, words that differ
by a letter and do make a known pair. Ranking then judges whole titles.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from motcua.foundation.models import SearchTerm
from motcua.foundation.search.counting import ALL, frequencies
from motcua.foundation.search.questions import SLIPPED, Question, Unit, Way
from motcua.foundation.search.ranking import Candidate, together
from motcua.foundation.search.sounds import sounds_like
from motcua.foundation.search.syllables import bare_syllables
from motcua.foundation.search.telex import keys_of
from motcua.foundation.search.weighing import Weights

MOST_NEAR, LOOKS_LIKE = 30, 80


def resembling(question: Question, weights: Weights) -> tuple[Question | None, Weights]:
    """The question with what may have been meant beside what was typed; None when nothing may."""
    plain = question.plain
    doubtful = [at for at in range(len(plain)) if _is_doubtful(plain, at, weights)]
    near = {at: _near(plain[at], weights) for at in doubtful[:6]}
    near = {at: words for at, words in near.items() if words}
    if not near:
        return None, weights
    parts = (part for word in chain.from_iterable(near.values()) for part in word.split())
    counts = frequencies([*_pairs(plain, near), *parts])
    meant = {
        plain[at]: ways
        for at, words in near.items()
        if (ways := _ways(plain, at, words, counts, near))
    }
    if not meant:
        return None, weights
    other = question.with_units(tuple(_widened(unit, meant) for unit in question.units))
    return other, weights.with_terms(other, counts)


def resembles(row: Candidate, question: Question) -> bool:
    """Whether what was meant stands together in the title, and enough of it as it was typed."""
    if len(row.fits) > 1 and together(row) < 0.5:
        return False
    typed = sum(1 for one in row.fits if one.value > SLIPPED and one.text.endswith(" "))
    if typed * 2 > len(row.fits):
        return True
    if question.is_marked:
        return fuzz.partial_ratio(question.typed, row.title_words) >= LOOKS_LIKE
    return fuzz.partial_ratio(question.key, row.title_key) >= LOOKS_LIKE


def _is_doubtful(plain: tuple[str, ...], at: int, weights: Weights) -> bool:
    if len(plain[at]) < 2 or plain[at].isdigit():
        return False
    if not weights.count(plain[at]):
        return True
    pairs = [f"{one}_{other}" for one, other in _neighbours(plain, at, plain[at])]
    return not any(weights.count(pair) for pair in pairs)


def _near(word: str, weights: Weights) -> list[str]:
    """Known words a slip away, and what the keys of Telex would have made of it."""
    words = vocabulary(weights.counts[ALL])
    most = 1 if len(word) < 6 else 2
    found = process.extract(word, words, scorer=OSA.distance, score_cutoff=most, limit=MOST_NEAR)
    known = [one for one, _, _ in found if one != word]
    known = [*(one for one in sounds_like(word) if one in words), *known]
    typed = "".join(bare_syllables(keys_of(word)))
    halves = [
        f"{word[:cut]} {word[cut:]}"
        for cut in range(2, len(word) - 1)
        if word[:cut] in words and word[cut:] in words
    ]
    first = [typed] if typed != word and typed in words else []
    return list(dict.fromkeys([*first, *halves, *known]))


def _ways(
    plain: tuple[str, ...],
    at: int,
    words: list[str],
    counts: dict[str, int],
    near: dict[int, list[str]],
) -> list[Way]:
    ways = []
    for word in words:
        parts = tuple(word.split())
        if len(parts) == 2:
            if counts.get("_".join(parts)):
                ways.append(Way(parts, SLIPPED))
            continue
        pairs = _neighbours(plain, at, word, near)
        if len(plain) == 1 or any(counts.get(f"{one}_{other}") for one, other in pairs):
            ways.append(Way((word,), SLIPPED))
    return ways[:8]


def _widened(unit: Unit, meant: dict[str, list[Way]]) -> Unit:
    more = meant.get(unit.words[0], []) if len(unit.words) == 1 else []
    return replace(unit, ways=(*unit.ways, *more)) if more else unit


def _pairs(plain: tuple[str, ...], near: dict[int, list[str]]) -> Iterator[str]:
    for at, words in near.items():
        for word in words:
            if " " in word:
                yield word.replace(" ", "_")
            else:
                yield from (f"{a}_{b}" for a, b in _neighbours(plain, at, word, near))


def _neighbours(
    plain: tuple[str, ...], at: int, word: str, near: dict[int, list[str]] | None = None
) -> Iterator[tuple[str, str]]:
    """The pairs the word would make here; a doubtful neighbour counts as what it may have been."""
    if at > 0:
        for before in (plain[at - 1], *(near or {}).get(at - 1, ())[:6]):
            yield before, word
    if at + 1 < len(plain):
        for after in (plain[at + 1], *(near or {}).get(at + 1, ())[:6]):
            yield word, after


@lru_cache(maxsize=2)
def vocabulary(entries_count: int) -> tuple[str, ...]:
    """All single words of titles, in one order whatever the database."""
    rows = SearchTerm.objects.filter(entries_count__gt=0).exclude(term__contains="_")
    return tuple(rows.exclude(term="").order_by("term").values_list("term", flat=True))
