"""The lines of a PDF page with their geometry, and the paragraphs they make.

A line goes on in the next one exactly when the next word would not have fitted; that, the indent
and the marks of items tell wrapped lines from new paragraphs.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from motcua.documents.reading.sources.extract.blocks import Block
from motcua.documents.reading.sources.extract.wraps import joined

NEW_ITEM = re.compile(
    r"\s*(?:[-–+•*\uf000-\uf0ff]|\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)]|[IVX]{1,5}\.)\s"
)
_SLACK = 3.0
_INDENT = 6.0
_WIDE_GAP = 1.9
"""Lines further apart than so many times their height belong to different paragraphs."""


@dataclass(slots=True)
class Line:
    """One line: its text and its extent in points, counted from the top left."""

    text: str = ""
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    height: float = 0.0
    first_word: float = 0.0
    """The width of the first word."""
    _is_in_first_word: bool = field(default=True)

    def add(self, letter: str, box: tuple[float, float, float, float] | None) -> None:
        """One more character; a space that pdfium supplied has no box."""
        if box is not None and not letter.isspace():
            left, top, right, bottom = box
            started = bool(self.text.strip())
            self.left = min(self.left, left) if started else left
            self.right = max(self.right, right) if started else right
            self.bottom, self.height = bottom, max(self.height, bottom - top)
        self.text += letter
        self._is_in_first_word &= not (letter.isspace() and self.text.strip())
        if self._is_in_first_word:
            self.first_word = self.right - self.left


def paragraphs(lines: Sequence[Line]) -> list[Block]:
    """The lines of a page, or of a part between tables, as paragraphs."""
    written = [line for line in lines if line.text.strip()]
    if not written:
        return []
    edge = max(line.right for line in written)
    margin = _usual_left(written)
    blocks = [Block(text=written[0].text)]
    first = written[0]
    for before, line in pairwise(written):
        if _goes_on(before, line, edge) and not _is_indented(first, before, line, margin):
            blocks[-1]["text"] = joined(blocks[-1]["text"], line.text)
        else:
            blocks.append(Block(text=line.text))
            first = line
    return [Block(text=block["text"].strip()) for block in blocks]


def _usual_left(lines: Sequence[Line]) -> float:
    """Where most lines begin: the margin, not the first-line indent."""
    starts = Counter(round(line.left) for line in lines)
    common = [left for left, count in starts.items() if count * 4 >= max(starts.values())]
    return float(min(common))


def _goes_on(before: Line, line: Line, edge: float) -> bool:
    """Whether the next word had no room left and nothing says that something new begins."""
    space = before.height * 0.25
    had_room = before.right + space + line.first_word < edge - _SLACK
    apart = abs(line.bottom - before.bottom) > _WIDE_GAP * max(before.height, line.height)
    return not (had_room or apart or NEW_ITEM.match(line.text))


def _is_indented(first: Line, before: Line, line: Line, margin: float) -> bool:
    """Whether the line stands where first lines of paragraphs stand."""
    if line.left <= margin + _INDENT:
        return False
    if NEW_ITEM.match(first.text):
        return line.left <= first.left - _INDENT or line.left > first.left + 8 * _INDENT
    return before is first or line.left > before.left + _INDENT
