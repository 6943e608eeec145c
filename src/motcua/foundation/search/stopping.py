"""Words that say little of what is asked for: those of asking, those of the story around it.

"tôi muốn … thì cần gì" says nothing; "cho ông nội ở quê" is why somebody asks, and counts little.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from motcua.foundation.search.meanings import LONGEST, Phrase, phrase
from motcua.foundation.search.phrases import Phrasebook

WEAK = 0.12  # of a word that may be one of asking, typed without marks
STORY = 0.2  # of a word of the story
NOTHING = 0.0


def strengths(marked: Sequence[str], plain: Sequence[str], book: Phrasebook) -> list[float]:
    """How much each word counts, 0 to 1."""
    asking, story = _phrases("stop_phrases.txt"), _phrases("story_phrases.txt")
    strength = [1.0] * len(plain)
    for known, certainly, perhaps in ((story, STORY, 1.0), (asking, NOTHING, WEAK)):
        for end, at, is_certain in _runs(known, marked, plain):
            counts = certainly if is_certain else perhaps
            if counts == WEAK and _is_official(plain, at, book, known):
                counts = 1.0
            strength[at:end] = [counts] * (end - at)
    return strength


def _is_official(
    plain: Sequence[str], at: int, book: Phrasebook, known: Mapping[tuple[str, ...], Phrase]
) -> bool:
    """Whether a word without marks is with its neighbour another word: "dau tu", not "đâu"."""
    asking = known[(plain[at],)].marked[0] if (plain[at],) in known else ""
    return any(
        pair[at - first] != asking
        for first in (at - 1, at)
        if 0 <= first < len(plain) - 1
        for pair in book.marked_pairs((plain[first], plain[first + 1]))
    )


def elsewhere(marked: Sequence[str], plain: Sequence[str]) -> list[tuple[int, int]]:
    """Start and end of what no office answers: the weather, football, where to eat."""
    known = _phrases("elsewhere_phrases.txt")
    return [(at, end) for end, at, certain in _runs(known, marked, plain) if certain]


def _runs(
    known: Mapping[tuple[str, ...], Phrase], marked: Sequence[str], plain: Sequence[str]
) -> Iterator[tuple[int, int, bool]]:
    """The end and the start of each such run, the longest first, and whether it is certain."""
    is_marked = any(not word.isascii() for word in marked)
    at = 0
    while at < len(plain):
        for end in range(min(at + LONGEST, len(plain)), at, -1):
            found = known.get(tuple(plain[at:end]))
            if found and _may_be(found, marked[at:end], alone=is_marked and end - at == 1):
                certain = end - at > 1 or marked[at] == found.marked[0] != found.plain[0]
                yield end, at, certain or found.marked == found.plain
                at = end - 1
                break
        at += 1


def _may_be(known: Phrase, typed: Sequence[str], *, alone: bool) -> bool:
    if alone:  # who types marks elsewhere has left them out here for a reason
        return typed[0] == known.marked[0]
    return all(
        one in (word, plain)
        for one, word, plain in zip(typed, known.marked, known.plain, strict=True)
    )


@lru_cache(maxsize=3)
def _phrases(name: str) -> dict[tuple[str, ...], Phrase]:
    text = files("motcua.foundation.search").joinpath("data", name).read_text("utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {one.plain: one for one in map(phrase, lines)}
