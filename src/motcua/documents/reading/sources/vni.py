"""VNI for Windows text: a letter, then a character that carries its marks."""

import re
import unicodedata

_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"
_ROOF, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"
_MARKS = {
    "ø": _GRAVE,
    "ù": _ACUTE,
    "û": _HOOK,
    "õ": _TILDE,
    "ï": _DOT,
    "â": _ROOF,
    "à": _ROOF + _GRAVE,
    "á": _ROOF + _ACUTE,
    "å": _ROOF + _HOOK,
    "ã": _ROOF + _TILDE,
    "ä": _ROOF + _DOT,
    "ê": _BREVE,
    "è": _BREVE + _GRAVE,
    "é": _BREVE + _ACUTE,
    "ú": _BREVE + _HOOK,
    "ü": _BREVE + _TILDE,
    "ë": _BREVE + _DOT,
}
_ALONE = {
    "ñ": "đ",
    "ì": "i" + _GRAVE,
    "í": "i" + _ACUTE,
    "æ": "i" + _HOOK,
    "ó": "i" + _TILDE,
    "ò": "i" + _DOT,
    "î": "y" + _DOT,
    "ô": "o" + _HORN,
    "ö": "u" + _HORN,
}
_PAIR = re.compile(f"([AEIOUYaeiouyÔÖôö])([{''.join(_MARKS)}])", re.IGNORECASE)
_SINGLE = re.compile(f"[{''.join(_ALONE)}]", re.IGNORECASE)


def from_vni(text: str) -> str:
    """Text whose characters are VNI bytes (as Windows-1252 shows them) in Unicode."""
    parts: list[str] = []
    position = 0
    while position < len(text):
        pair = _PAIR.match(text, position)
        parts.append(_marked(pair[1], pair[2]) if pair else _alone(text[position]))
        position = pair.end() if pair else position + 1
    return unicodedata.normalize("NFC", "".join(parts))


def _marked(letter: str, mark: str) -> str:
    return _alone(letter) + _MARKS[mark.lower()]


def _alone(letter: str) -> str:
    plain = _ALONE.get(letter.lower(), letter)
    return plain.upper() if letter.isupper() else plain
