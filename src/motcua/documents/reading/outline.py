"""The outline of a body: which paragraph opens which section, and under which path it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from motcua.documents.reading.blocks import Block
from motcua.documents.reading.grids import Grid
from motcua.documents.reading.headings import Opening, heading_ends
from motcua.documents.reading.markers import BULLETS, Kind, Marker, marker_of
from motcua.documents.reading.paragraphs import Paragraph
from motcua.documents.reading.passage import Lines, Passage

Path = tuple[str, ...]

_RANK = {
    Kind.PART: 0,
    Kind.CHAPTER: 1,
    Kind.HEADED: 2,
    Kind.ARTICLE: 3,
    Kind.CAPITAL: 4,
    Kind.ROMAN: 4,
    Kind.NUMBER: 6,
    Kind.DECIMAL: 7,
    Kind.NUMBER_BRACKET: 8,
    Kind.LETTER: 8,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A block of the body in its outline.

    `path` is the section that it opens or stands in; `heading` is empty unless it opens one with
    a heading; `words` is what it says besides mark and heading.
    """

    block: Block
    path: Path
    marker: Marker | None = None
    heading: Passage = field(default_factory=Passage)
    words: Passage = field(default_factory=Passage)

    def as_sentence(self) -> "Entry":
        """The same paragraph taken as a sentence, not as a heading."""
        if isinstance(self.block, Grid) or self.marker is None:
            return self
        return replace(self, heading=Passage(), words=self.block.whole.cut(self.marker.rest))

    @property
    def grid(self) -> Grid | None:
        """The table, if it is one."""
        return self.block if isinstance(self.block, Grid) else None


class _Stack:
    """The marks that are open, outermost first."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._open: list[tuple[Kind, Path]] = []

    @property
    def path(self) -> Path:
        """The labels of all open marks."""
        parts = list(self._root)
        for kind, labels in self._open:
            if kind is Kind.DECIMAL and parts[-1:] == [labels[0]]:
                parts[-1:] = labels
            else:
                parts.extend(labels)
        return tuple(parts)

    def push(self, marker: Marker) -> None:
        """Open a mark; marks of its rank and below are closed."""
        labels = tuple(marker.label.split("."))
        if marker.kind is Kind.LETTER:
            labels = (marker.label,)
        depth = len(labels)
        known = any(kind is marker.kind for kind, _ in self._open)
        while self._open:
            kind, above = self._open[-1]
            if marker.kind is Kind.DECIMAL and kind is Kind.DECIMAL and len(above) < depth:
                break
            if kind is marker.kind:
                self._open.pop()
                break
            if not known and _RANK[kind] <= _RANK[marker.kind]:
                break
            self._open.pop()
        if marker.kind is Kind.DECIMAL:
            self._drop_prefix(labels)
        self._open.append((marker.kind, labels))

    def _drop_prefix(self, labels: Path) -> None:
        """ "1.2" under "1.1", "2.1" after "1.3": the longer decimal replaces the shorter."""
        while self._open and self._open[-1][0] is Kind.DECIMAL:
            above = self._open[-1][1]
            if len(above) < len(labels) and labels[: len(above)] == above:
                self._open[-1:] = []
                continue
            if len(above) >= len(labels):
                self._open.pop()
                continue
            break


def outline_of(blocks: Sequence[Block], lines: Lines, root: Path = ()) -> list[Entry]:
    """Every block with its path."""
    stack = _Stack(root)
    entries: list[Entry] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Grid):
            entries.append(Entry(block, stack.path))
            continue
        marker = marker_of(block.text)
        if marker is None or marker.kind in BULLETS:
            words = block.whole.cut(marker.rest if marker else 0)
            entries.append(Entry(block, stack.path, marker, words=words))
            continue
        stack.push(marker)
        entries.append(_opened(block, marker, stack.path, blocks[at + 1 : at + 2], lines))
    return entries


def _opened(
    block: Paragraph, marker: Marker, path: Path, following: Sequence[Block], lines: Lines
) -> Entry:
    words = block.whole.cut(marker.rest)
    ends = heading_ends(Opening(words, marker, _is_sibling(marker, following), lines))
    if ends is None:
        return Entry(block, path, marker, words=words)
    heading = words.cut(0, ends)
    rest = words.cut(ends)
    lead = re.match(r"[\s:.\-–]+", rest.text)
    return Entry(block, path, marker, heading, rest.cut(lead.end()) if lead else rest)


def _is_sibling(marker: Marker, following: Sequence[Block]) -> bool:
    """Is the next block of the same rank or the end: the paragraph has nothing under it?"""
    if not following:
        return True
    if isinstance(following[0], Grid):
        return False
    mark = marker_of(following[0].text)
    if mark is None or mark.kind in BULLETS:
        return False
    if mark.kind is marker.kind:
        return mark.kind is not Kind.DECIMAL or mark.label.count(".") <= marker.label.count(".")
    return _RANK[mark.kind] < _RANK[marker.kind]
