"""Where in a title stands what was asked for, to be shown there."""

import re
from functools import lru_cache

from motcua.foundation.search.questions import Question
from motcua.foundation.search.syllables import bare_syllables

Span = tuple[int, int]
_SYLLABLE = re.compile(r"[^\W_]+")


def spans(title: str, question: Question) -> tuple[Span, ...]:
    """Places (start, end) in the title, in order, neighbouring words in one."""
    words, plain, text = _read(title)
    wanted: set[int] = set()
    for unit in question.units:
        for way in unit.ways:
            if way.text in text:
                wanted |= _positions(way.plain, plain, is_beginning=way.is_beginning)
    found: list[Span] = []
    if len(plain) != len(words):
        return ()
    for at in sorted(wanted):
        start, end = words[at]
        if found and at - 1 in wanted:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


@lru_cache(maxsize=2_048)  # a few hundred titles answer most questions
def _read(title: str) -> tuple[tuple[Span, ...], list[str], str]:
    words = tuple(found.span() for found in _SYLLABLE.finditer(title))
    plain = bare_syllables(title)  # the same words: folding changes no length
    return words, plain, f" {' '.join(plain)} "


def _positions(run: tuple[str, ...], plain: list[str], *, is_beginning: bool) -> set[int]:
    found: set[int] = set()
    start, last, length = list(run[:-1]), run[-1], len(run)
    for at in range(len(plain) - length + 1):
        word = plain[at + length - 1]
        same = word.startswith(last) if is_beginning else word == last
        if same and plain[at : at + length - 1] == start:
            found.update(range(at, at + length))
    return found
