"""Text that remembers, letter by letter, where in the source it stood."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from motcua.documents.reading.result import Place

# Markdown stars and the ticks that character recognition leaves behind carry no meaning.
_KEPT = re.compile(r"[^\s*✓✔]+(?: [^\s*✓✔]+)*|\s+")
_TO_CLEAN = re.compile(r"[*✓✔#\t\n]|  ")
_HEAD_SIGN = re.compile(r"[ \t]*#{1,6}[ \t]+")


def _no_offsets() -> "array[int]":
    return array("I")


@dataclass(frozen=True, slots=True)
class Passage:
    """Cleaned text; `offsets[i]` is the offset of `text[i]` in the source."""

    text: str = ""
    offsets: "array[int]" = field(default_factory=_no_offsets)

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def start(self) -> int:
        """The offset of the first letter in the source."""
        return self.offsets[0]

    @property
    def end(self) -> int:
        """The offset after the last letter in the source."""
        return self.offsets[-1] + 1

    def cut(self, start: int, end: int | None = None) -> "Passage":
        """The part between two positions of `text`, without blanks around it."""
        stop = len(self.text) if end is None else min(end, len(self.text))
        while start < stop and self.text[start].isspace():
            start += 1
        while stop > start and self.text[stop - 1].isspace():
            stop -= 1
        return Passage(self.text[start:stop], self.offsets[start:stop])


def clean(source: str, start: int, end: int) -> Passage:
    """The slice of the source without markdown stars, blanks collapsed."""
    if _TO_CLEAN.search(source, start, end) is None:
        return Passage(source[start:end], array("I", range(start, end))).cut(0)
    parts: list[str] = []
    offsets = array("I")
    sign = _HEAD_SIGN.match(source, start, end)
    for match in _KEPT.finditer(source, sign.end() if sign else start, end):
        run = match.group()
        if run.isspace():
            if parts and parts[-1] != " ":
                parts.append(" ")
                offsets.append(match.start())
        else:
            parts.append(run)
            offsets.extend(range(match.start(), match.end()))
    return Passage("".join(parts), offsets).cut(0)


def join(passages: Iterable[Passage]) -> Passage:
    """Passages one after the other, a space between them."""
    parts: list[str] = []
    offsets = array("I")
    for passage in passages:
        if not passage:
            continue
        if parts:
            offsets.append(offsets[-1])
        parts.append(passage.text)
        offsets.extend(passage.offsets)
    return Passage(" ".join(parts), offsets)


MOST_LINES = 150_000  # a plan of two megabytes has a fifth of them


class Lines:
    """The lines of the source: turns offsets into places."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]

    def spans(self) -> Iterator[tuple[int, int]]:
        """Start and end of every line that is read, without its line feed."""
        for start, following in zip(self._starts[:MOST_LINES], self._starts[1:], strict=False):
            yield start, following - 1
        if len(self._starts) <= MOST_LINES:
            yield self._starts[-1], len(self.source)

    @property
    def beyond(self) -> int | None:
        """Where the lines begin that are too many to be read; None in any real document."""
        return self._starts[MOST_LINES] if len(self._starts) > MOST_LINES else None

    def place(self, start: int, end: int) -> Place:
        """The place of [start, end)."""
        last = max(start, end - 1)
        return Place(
            start, end, bisect_right(self._starts, start), bisect_right(self._starts, last)
        )

    def place_of(self, passage: Passage) -> Place:
        """The place of a passage that is not empty."""
        return self.place(passage.start, passage.end)

    def emphasised(self, passage: Passage) -> bool:
        """Does the passage begin right after a markdown star?"""
        return passage.start > 0 and self.source[passage.start - 1] == "*"
