"""The levels of a Word list: where a level starts and how its number is written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"))
_ROMAN_TAIL = ((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_DASHES = frozenset("-–—−•·▪■●○◦o§v\uf02d\uf0b7\uf0a7\uf0d8\uf0fc")


@dataclass(frozen=True)
class Level:
    """One level: first number, shape ("decimal", "lowerLetter", …), text ("%1.%2.")."""

    start: int
    shape: str
    text: str
    is_legal: bool


def levels_of(kind: Any, number: Any) -> dict[int, Level]:
    """The levels of a list, with what this use of it overrides."""
    levels: dict[int, Level] = {}
    for element in [*kind.findall(qn("w:lvl")), *number.iter(qn("w:lvl"))]:
        levels[_integer(element.get(qn("w:ilvl")), 0)] = _level(element)
    for override in number.findall(qn("w:lvlOverride")):
        depth = _integer(override.get(qn("w:ilvl")), 0)
        start = override.find(qn("w:startOverride"))
        if start is not None and depth in levels:
            old = levels[depth]
            begin = _integer(value(start), old.start)
            levels[depth] = Level(begin, old.shape, old.text, old.is_legal)
    return levels


def value(element: Any) -> str | None:
    """The `w:val` of an element that may be missing."""
    return None if element is None else element.get(qn("w:val"))


def written(count: int, shape: str) -> str:
    """A count in a Word number format; formats that no Vietnamese paper uses become decimal."""
    return _SHAPES.get(shape, str)(count)


def _level(element: Any) -> Level:
    shape = value(element.find(qn("w:numFmt"))) or "decimal"
    text = value(element.find(qn("w:lvlText"))) or ""
    if shape == "none":
        text = ""
    elif shape == "bullet":
        text = "-" if text[:1] in _DASHES or not text.isprintable() else text
    legal = element.find(qn("w:isLgl"))
    start = _integer(value(element.find(qn("w:start"))), 0 if shape == "bullet" else 1)
    return Level(start, shape, text, legal is not None and value(legal) not in {"0", "false"})


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdigit() and len(text) < 6 else otherwise


def _letters(count: int) -> str:
    """a … z, then aa, bb, … as Word does."""
    turn, letter = divmod(max(count, 1) - 1, 26)
    return chr(ord("a") + letter) * min(turn + 1, 8)


def _roman(count: int) -> str:
    rest, text = min(max(count, 0), 3999), ""
    for worth, letters in (*_ROMAN, *_ROMAN_TAIL):
        text += letters * (rest // worth)
        rest %= worth
    return text


_SHAPES: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda count: f"{count:02d}",
    "lowerLetter": _letters,
    "upperLetter": lambda count: _letters(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
    "none": lambda count: "",
}
