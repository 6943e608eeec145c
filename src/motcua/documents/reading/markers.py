"""Marks that open a paragraph of an outline: "Phần I", "A.", "I.", "1.", "1.2.", "a)", "-"."""

import re
from dataclasses import dataclass
from enum import Enum

_UPPER = "A-ZĐÂĂÊÔƠƯ"


class Kind(Enum):
    """Kinds of outline marks, in no order: the document decides which stands under which."""

    PART = "phần"
    CHAPTER = "chương"
    HEADED = "mục"
    ARTICLE = "điều"
    CAPITAL = "A."
    ROMAN = "I."
    NUMBER = "1."
    DECIMAL = "1.1."
    LETTER = "a)"
    NUMBER_BRACKET = "1)"
    DASH = "-"
    PLUS = "+"


@dataclass(frozen=True, slots=True)
class Marker:
    """A mark: its kind, its label without dots and brackets, and where the wording starts."""

    kind: Kind
    label: str
    rest: int


_PATTERN = re.compile(
    r"(?:(?P<dash>[-–—−•·*▪●○✓➢])\s*(?=\D)"
    r"|(?P<plus>\+)\s*"
    r"|(?P<word>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s+(?P<of>[IVXLC]{1,8}|\d{1,3})\b"
    rf"(?:\s*[.:]\s*|\s*$|\s+(?=[{_UPPER}]\w*[{_UPPER}]))"
    r"|(?P<roman>[IVX]{1,8})\s*(?:[.)]\s*(?=\D|$)|/\s+)"
    rf"|(?P<capital>[{_UPPER}])\s*[.)]\s+(?=\S\S)"
    r"|(?P<decimal>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\D)"
    r"|(?P<number>\d{1,2})\s*(?P<end>[.)](?=\D|$)|/(?=\s))\s*"
    r"|(?P<letter>[a-zđ](?:\.\d{1,2}|\d)?)\s*[.)]\s*(?=\D|$))"
)
_WORDS = {
    "phần": Kind.PART,
    "chương": Kind.CHAPTER,
    "mục": Kind.HEADED,
    "điều": Kind.ARTICLE,
}
_SINGLE = {
    "dash": Kind.DASH,
    "plus": Kind.PLUS,
    "roman": Kind.ROMAN,
    "capital": Kind.CAPITAL,
    "decimal": Kind.DECIMAL,
    "letter": Kind.LETTER,
}
# "- d) Các hình thức khác": a stray dash before the real mark.
_STRAY = re.compile(r"[-–—]\s*(?=[a-zđ]\)\s)")


def marker_of(text: str) -> Marker | None:
    """The mark that the paragraph opens with, or None."""
    stray = _STRAY.match(text)
    skipped = stray.end() if stray else 0
    match = _PATTERN.match(text, skipped)
    if match is None:
        return None
    if word := match["word"]:
        return Marker(_WORDS[word.lower()], match["of"], match.end())
    if label := match["number"]:
        kind = Kind.NUMBER_BRACKET if match["end"] == ")" else Kind.NUMBER
        return Marker(kind, label, match.end())
    for name, kind in _SINGLE.items():
        if label := match[name]:
            return Marker(kind, label, match.end())
    return None


BULLETS = frozenset({Kind.DASH, Kind.PLUS})
