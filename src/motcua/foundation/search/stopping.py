"""Words of asking: "tôi muốn … thì cần gì" says nothing about what is asked for."""

from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from motcua.foundation.search.phrases import LONGEST, Phrase, phrase

WEAK = 0.12  # of a word that may be one of these, typed without marks
NOTHING = 0.0


def strengths(marked: Sequence[str], plain: Sequence[str]) -> list[float]:
    """How much each word counts, 0 to 1."""
    known, strength = _phrases(), [1.0] * len(plain)
    is_marked = any(not word.isascii() for word in marked)
    at = 0
    while at < len(plain):
        for end in range(min(at + LONGEST, len(plain)), at, -1):
            found = known.get(tuple(plain[at:end]))
            if found and _may_be(found, marked[at:end], alone=is_marked and end - at == 1):
                certain = end - at > 1 or marked[at] == found.marked[0] != found.plain[0]
                certain = certain or found.marked == found.plain
                strength[at:end] = [NOTHING if certain else WEAK] * (end - at)
                at = end - 1
                break
        at += 1
    return strength


def _may_be(known: Phrase, typed: Sequence[str], *, alone: bool) -> bool:
    if alone:  # who types marks elsewhere has left them out here for a reason
        return typed[0] == known.marked[0]
    return all(
        one in (word, plain)
        for one, word, plain in zip(typed, known.marked, known.plain, strict=True)
    )


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], Phrase]:
    text = files("motcua.foundation.search").joinpath("data/stop_phrases.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {one.plain: one for one in map(phrase, lines)}
