"""Texts as the index reads them: syllables, with their marks and bare of them."""

import re
from functools import lru_cache

from motcua.kernel.text import fold, old_tone

_SYLLABLE = re.compile(r"[^\W_]+")
# "lý lịch" and "lí lịch", "kỹ sư" and "kĩ sư" are the same word in two spellings.
_FINAL_Y = re.compile(r"^(h|k|l|m|s|t|v|qu)y$")
_LONGEST = 40
_MARKED_Y = str.maketrans("ýỳỷỹỵy", "íìỉĩịi")


def syllables(text: str) -> list[str]:
    """The words of a text, lower case, marks kept in one spelling; anything else is dropped."""
    return [_one_spelling(word[:_LONGEST]) for word in _SYLLABLE.findall(old_tone(text).lower())]


@lru_cache(maxsize=10_000)
def bare(syllable: str) -> str:
    """A syllable of `syllables` without its marks: "đường" → "duong"."""
    return syllable if syllable.isascii() else fold(syllable)


def bare_syllables(text: str) -> list[str]:
    """The words of a text without marks."""
    return [bare(word) for word in syllables(text)]


def _one_spelling(word: str) -> str:
    if word[-1] in "ýỳỷỹỵy" and _FINAL_Y.match(fold(word)):
        return word[:-1] + word[-1].translate(_MARKED_Y)
    return word
