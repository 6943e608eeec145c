"""A text as the words that carry its meaning."""

import re
from dataclasses import dataclass

from motcua.kernel.text import canonical, new_tone

# How PDF readers write a hyphen at the end of a line.
_SOFT_HYPHENS = re.compile("[\u00ad\u0002\ufffe]")
_WRAPPED = re.compile(r"(?<=\w)([-/])[ \t]*\r?\n[ \t]*(?=\w)")
_EDGES = " \t./,;:…_-–—()[]{}\"'“”‘’«»*+•"


@dataclass(frozen=True)
class Word:
    """A word as compared (`key`), as written (`text`), and its offset in the text."""

    key: str
    text: str
    start: int


def words_of(text: str) -> list[Word]:
    """The words without layout: pages, wraps, case, punctuation and dotted blanks are gone.

    Pages are parted by form feeds; a first or last line that is the page's own number is left out.
    """
    whole = _one_line_words("\f".join(_without_number(page) for page in enumerate(_pages(text), 1)))
    found = ((found[0], found.start()) for found in re.finditer(r"\S+", whole))
    words = (Word(_key(text), text, start) for text, start in found)
    return [word for word in words if word.key]


def _pages(text: str) -> list[str]:
    return text.split("\f")


def _without_number(numbered: tuple[int, str]) -> str:
    number, page = numbered
    lines = page.split("\n")
    for edge in (0, -1):
        filled = [i for i, line in enumerate(lines) if line.strip()]
        if number > 1 and filled and lines[filled[edge]].strip() == str(number):
            # Blanks of the same length keep the offsets right.
            lines[filled[edge]] = " " * len(lines[filled[edge]])
            break
    return "\n".join(lines)


def _one_line_words(text: str) -> str:
    hyphened = _SOFT_HYPHENS.sub("-", text)
    return _WRAPPED.sub(lambda found: found[1], hyphened)


def _key(word: str) -> str:
    return new_tone(canonical(word.strip(_EDGES)))
