"""Where sentences begin and end. A voice breathes there, and a page lights up one of them."""

import re
from collections.abc import Iterator

LONGEST = 280
"""Characters: longer sentences are cut at a comma; engines of phones stop in longer ones."""

SHORTEST_CUT = 80
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_END = re.compile(r"[.!?…;]+[\"”’)\]]*(?=\s)")
_NO_END = frozenset(
    ("TP", "Tp", "tp", "TX", "TT", "Q", "P", "H", "X", "ThS", "TS", "PGS", "GS", "BS", "KS", "CN")
)
_MARK = re.compile(r"\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[IVX]{1,7}|[^\W\d_])\s?[.)]?")
_OPENS = frozenset("“\"'‘(«-–+•*")
_PAUSE = re.compile(r"[;:,)](?=\s)")


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence, white space at its ends left out."""
    for line in _LINE.finditer(text):
        start = line.start()
        for end in (*_ends(text, start, line.end()), line.end()):
            yield from _short_enough(text, start, end)
            start = end


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    begun = start
    for found in _END.finditer(text, start, end):
        if _is_end(text, begun, found):
            begun = found.end()
            yield begun


def _is_end(text: str, begun: int, found: re.Match[str]) -> bool:
    if ";" in found[0]:
        return found.end() - begun > SHORTEST_CUT
    following = text[found.end() : found.end() + 8].lstrip()[:1]
    if not (following.isupper() or following.isdigit() or following in _OPENS):
        return False
    if not found[0].startswith("."):
        return True
    before = text[max(begun, found.start() - 24) : found.start()]
    last = before.split()[-1] if before.split() else ""
    is_mark = len(before) < 24 and _MARK.fullmatch(before.strip()) is not None
    return last not in _NO_END and not is_mark


def _short_enough(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = _cut(text, start)
        yield start, cut
        start = cut
        while text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _cut(text: str, start: int) -> int:
    """The end of the first part of a long sentence: at its last pause, else between two words."""
    limit = start + LONGEST
    pauses = [found.end() for found in _PAUSE.finditer(text, start + SHORTEST_CUT, limit)]
    if pauses:
        return pauses[-1]
    place = limit
    while place > start + SHORTEST_CUT and not text[place].isspace():
        place -= 1
    return place if place > start + SHORTEST_CUT else limit
