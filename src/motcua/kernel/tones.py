"""Where the tone mark stands in open syllables of oa, oe and uy: hòa (old) or hoà (new).

Both spellings are correct and both stand in official texts, so comparing needs one of them.
"""

import re
import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
_OPEN_PAIRS = (("o", "a"), ("o", "e"), ("u", "y"))


def old_tone(text: str) -> str:
    """Move the mark to the first vowel: hoà → hòa, thuý → thúy. Returns NFC text."""
    return _TO_OLD.sub(lambda found: _OLD_OF[found[0]], unicodedata.normalize("NFC", text))


def new_tone(text: str) -> str:
    """Move the mark to the main vowel: hòa → hoà, thúy → thuý. Returns NFC text."""
    return _TO_NEW.sub(lambda found: _NEW_OF[found[0]], unicodedata.normalize("NFC", text))


def _spellings() -> dict[str, str]:
    """Every old spelling with its new one, in all mixtures of capitals."""
    spellings = {}
    for first, second in _OPEN_PAIRS:
        for a in (first, first.upper()):
            for b in (second, second.upper()):
                for tone in _TONES:
                    old = unicodedata.normalize("NFC", a + tone + b)
                    spellings[old] = unicodedata.normalize("NFC", a + b + tone)
    return spellings


def _open_syllables(endings: dict[str, str]) -> re.Pattern[str]:
    # The u of "qu" belongs to the consonant (quý has one spelling); a letter after the pair
    # closes the syllable, and there the mark has only one place (hoàn, khuỷu).
    return re.compile(rf"(?<![qQ])(?:{'|'.join(endings)})(?![^\W\d_])")


_NEW_OF = _spellings()
_OLD_OF = {new: old for old, new in _NEW_OF.items()}
_TO_NEW = _open_syllables(_NEW_OF)
_TO_OLD = _open_syllables(_OLD_OF)
