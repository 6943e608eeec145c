"""Vietnamese text: one form for storing, one for searching, one for comparing.

Tone placement lives in `tones`, alphabetical order in `collation`; both are offered here.
"""

import re
import unicodedata

from motcua.kernel.collation import name_key, sort_key
from motcua.kernel.tones import new_tone, old_tone

__all__ = [
    "canonical",
    "fold",
    "name_key",
    "new_tone",
    "nfc",
    "old_tone",
    "same",
    "sort_key",
    "squeeze",
    "unmark",
]

_LETTERS_WITH_MARKS = (*range(0x00C0, 0x0250), *range(0x1E00, 0x1F00))
_COMBINING_MARKS = dict.fromkeys(range(0x0300, 0x0370))
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»″"), '"') | dict.fromkeys(map(ord, "‘’‚‛′`"), "'")


def nfc(text: str) -> str:
    """The composed form (Unicode NFC), in which every Vietnamese letter is one character."""
    return unicodedata.normalize("NFC", text)


def squeeze(text: str) -> str:
    """One space between words, none at the ends."""
    return " ".join(text.split())


def unmark(text: str) -> str:
    """Letter for letter without marks, case kept: Đường → Duong.

    The length of NFC text never changes, so a place found here is a place in the original.
    """
    return text.translate(_BARE_LETTERS)


def fold(text: str) -> str:
    """The searching form: lower case, no marks, đ as d, spaces collapsed. Idempotent."""
    decomposed = unicodedata.normalize("NFD", nfc(text).lower())
    return squeeze(nfc(decomposed.translate(_COMBINING_MARKS)).replace("đ", "d"))


def same(one: str, other: str) -> bool:
    """Whether two texts say the same: case, spaces, tone placement, dashes and quotes aside.

    Marks count: "má" and "mà" are different words.
    """
    return canonical(one) == canonical(other)


def canonical(text: str) -> str:
    """The comparing form behind `same`, to be used as a key in sets and dictionaries."""
    plain = old_tone(text).casefold().translate(_DASHES | _QUOTES)
    return squeeze(re.sub(r"\s*-\s*", "-", plain))


def _bare_letters() -> dict[int, str]:
    bare = {ord("đ"): "d", ord("Đ"): "D"}
    for point in _LETTERS_WITH_MARKS:
        base, *marks = list(unicodedata.normalize("NFD", chr(point)))
        if marks and base.isascii():
            bare[point] = base
    return bare


_BARE_LETTERS = _bare_letters()
