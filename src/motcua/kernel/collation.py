"""Vietnamese alphabetical order as plain strings that any database can sort.

Order of letters: a ă â b c d đ e ê … o ô ơ … u ư …; within equal letters the tones run
ngang, huyền, hỏi, ngã, sắc, nặng. Words are compared one after another, as dictionaries do:
"ba mẹ" stands before "bà con".
"""

import re
import unicodedata

_TONE_ORDER = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_QUALITY = {"\u0306": "1", "\u0302": "2", "\u031b": "3"}  # ă, then â ê ô, then ơ ư
_END_OF_WORD = "00"  # below every letter and digit, so that "An" stands before "Anh"


def sort_key(text: str) -> str:
    """A key in [0-9a-z] that sorts texts in Vietnamese order; case and punctuation are ignored."""
    return "".join(_word_key(word) for word in _words(text))


def name_key(name: str) -> str:
    """A key that sorts people as Vietnamese lists do: by the last word, then by the rest."""
    words = _words(name)
    return "".join(_word_key(word) for word in (*words[-1:], *words[:-1]))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower())


def _word_key(word: str) -> str:
    letters = [_letter_key(letter) for letter in word]
    return "".join(key for key, _ in letters) + _END_OF_WORD + "".join(tone for _, tone in letters)


def _letter_key(letter: str) -> tuple[str, str]:
    """The place of a letter in the alphabet (two characters) and the place of its tone (one)."""
    base, *marks = list(unicodedata.normalize("NFD", letter))
    tone = next((_TONE_ORDER[mark] for mark in marks if mark in _TONE_ORDER), "0")
    if letter == "đ":
        return "d1", tone
    if "a" <= base <= "z":
        return base + next((_QUALITY[mark] for mark in marks if mark in _QUALITY), "0"), tone
    if "0" <= base <= "9":
        return "1" + base, tone
    return f"zz{ord(letter):06x}", tone  # letters of other scripts follow, in a fixed order
