"""How wide a line of Times is, near enough to break names evenly and to draw short rules."""

import unicodedata
from itertools import combinations, pairwise
from math import ceil

# Advance widths of Times Bold in thousandths of the size; marks take no room of their own.
_GROUPS = {
    250: " .,",
    278: "ijl",
    333: "ft-():",
    389: "I",
    444: "cersz",
    500: "avxygo0123456789J",
    556: "bdhknpquSđ",
    611: "FP",
    667: "BELTZ",
    722: "ACDNRUVXYĐw",
    778: "GHKOQ",
    889: "m",
    944: "M",
    1000: "W",
}
_WIDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters}
_POINT_MM = 25.4 / 72
_JOINTS = frozenset({"VÀ", "TỈNH", "THÀNH", "XÃ", "PHƯỜNG", "ĐẶC"})
_UNNATURAL = 1.5


def width_mm(text: str, size_pt: float) -> float:
    """The width of one bold line at a size in points; upright lines are a little narrower."""
    letters = (unicodedata.normalize("NFD", letter)[0] for letter in text)
    return sum(_WIDTHS.get(letter, 500) for letter in letters) / 1000 * size_pt * _POINT_MM


def even_lines(text: str, size_pt: float, room_mm: float) -> tuple[str, ...]:
    """The text in as few lines as fit, broken evenly and where the name has a joint.

    Breaks that the text already has are kept.
    """
    if "\n" in text:
        return tuple(line.strip() for line in text.split("\n"))
    words = text.split()
    fewest = max(ceil(width_mm(text, size_pt) / room_mm), 1)
    for count in range(fewest, min(len(words), fewest + 2)):
        fitting = [lines for lines in _splits(words, count) if _widest(lines) <= room_mm / size_pt]
        if fitting:
            return min(fitting, key=_cost)
    return (" ".join(words),)


def _splits(words: list[str], count: int) -> list[tuple[str, ...]]:
    cuts = ((0, *inner, len(words)) for inner in combinations(range(1, len(words)), count - 1))
    return [tuple(" ".join(words[a:b]) for a, b in pairwise(cut)) for cut in cuts]


def _widest(lines: tuple[str, ...]) -> float:
    return max(width_mm(line, 1) for line in lines)


def _cost(lines: tuple[str, ...]) -> float:
    cost = _widest(lines)
    for above, below in pairwise(lines):
        if not above.endswith(",") and below.split()[0] not in _JOINTS:
            cost *= _UNNATURAL
    return cost
