"""Physical lines become paragraphs: hard wraps and page breaks are undone."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from motcua.documents.reading.markers import marker_of
from motcua.documents.reading.passage import Passage, join
from motcua.documents.reading.type_lines import type_alone

_TERMINAL = re.compile(r"[.;:!?…]['\"”)]*$")
# A line that ends in one of these words goes on, even after a page break and before a capital.
_OPEN_END = re.compile(
    r"(?:\b(?:của|và|các|về|tại|cho|theo|với|trong|từ|là|được|việc|trên|do|bằng|hoặc|những|để|"
    r"thuộc|nhằm|đối với|giữa|cùng|một|số|phối hợp)|[(“\"])$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:P(?:HỤ LỤC|hụ lục)(?:\s+[\dIVX]+)?|N(?:ơi|ƠI) (?:nhận|NHẬN))\s*[:.]?$")
_ROOM = 0.82  # of the width: letters of a printed line are not equally wide
_SHORTEST_OPEN_LINE = 40
_SHORTEST_CAPITALS = 12
_BARE_PART = re.compile(r"(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?:[IVXLC]+|\d{1,2})\s*[.:]?$")
_OPENS = re.compile(
    r"(?:Căn cứ\b|Nơi nhận\b|TM\.|KT\.|TL\.|TUQ\.|PHỤ LỤC\b|\(?\s*(?:Ban hành )?[Kk]èm theo\b"
    r"|\((?:Ban hành|Kèm)\b)"
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its whole text, its physical lines, and whether a blank line stood before."""

    whole: Passage
    lines: tuple[Passage, ...]
    after_gap: bool

    @property
    def text(self) -> str:
        """The wording, mark included."""
        return self.whole.text


@dataclass(frozen=True, slots=True)
class Line:
    """A physical line with words on it."""

    passage: Passage
    after_gap: bool


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the source breaks its lines: `gapped` where blank lines part the paragraphs."""

    hard: bool
    gapped: bool
    width: int


def wrapping_of(lines: Sequence[Passage], source: str) -> Wrapping:
    """Hard-wrapped or one line a paragraph, judged from all lines of the document."""
    lengths = sorted(len(line.text) for line in lines)
    if not lengths:
        return Wrapping(hard=False, gapped=False, width=0)
    width = lengths[int(len(lengths) * 0.9)]
    full = [line.text for line in lines if len(line.text) > 0.7 * width]
    open_ended = sum(1 for text in full if not _TERMINAL.search(text))
    return Wrapping(width <= 130 and open_ended > 0.4 * len(full), _is_gapped(lines, source), width)


def _is_gapped(lines: Sequence[Passage], source: str) -> bool:
    """Most marked lines stand behind a blank line."""
    marked = [(a, b) for a, b in itertools.pairwise(lines) if marker_of(b.text)]
    apart = sum(1 for above, line in marked if source.count("\n", above.end, line.start) > 1)
    return apart > 0.6 * len(marked)


def paragraphs_of(lines: Iterable[Line], wrapping: Wrapping) -> list[Paragraph]:
    """Put the lines together."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, wrapping):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [
        Paragraph(
            join(line.passage for line in group),
            tuple(line.passage for line in group),
            group[0].after_gap,
        )
        for group in groups
    ]


def is_capitals(text: str) -> bool:
    """Written in capitals (at least two letters, hardly any small one)."""
    letters = sum(map(str.isalpha, text))
    small = sum(map(str.islower, text))
    return letters >= 2 and small <= letters // 12


def _goes_on(group: Sequence[Line], line: Line, wrapping: Wrapping) -> bool:
    before, text = group[-1].passage.text, line.passage.text
    if _stands_alone(before) or (_stands_alone(text) and not _heading_goes_on(before, line)):
        return False
    lone_mark = len(group) == 1 and len(before) <= 6 and marker_of(before + " x") is not None
    if lone_mark and not line.after_gap:
        return True
    if _BARE_PART.match(before) and len(group) == 1 and marker_of(text) is None:
        return True
    if _OPENS.match(text):
        return False
    if line.after_gap:
        return _goes_on_after_gap(before, text)
    return _goes_on_below(before, text, wrapping)


def _stands_alone(text: str) -> bool:
    return type_alone(text) is not None or _ALONE.match(text) is not None


def _heading_goes_on(before: str, line: Line) -> bool:
    """ "II. NỘI DUNG" above "KẾ HOẠCH" is one heading, not a heading and a type line."""
    return not line.after_gap and marker_of(before) is not None and is_capitals(before)


def _goes_on_after_gap(before: str, text: str) -> bool:
    """A page break in mid-sentence: small letter, or an end that cannot be one."""
    if is_capitals(before) or _TERMINAL.search(before) or marker_of(text) is not None:
        return False
    if _OPEN_END.search(before) is not None and not is_capitals(text):
        return True
    return text[0].islower() and len(before) >= _SHORTEST_OPEN_LINE


def _broken_on_purpose(before: str, text: str, wrapping: Wrapping) -> bool:
    """The next word would have fitted on the line, or the line ends as items of a list do."""
    word = text.split(" ", 1)[0]
    return before[-1] in ";:" or len(before) + 1 + len(word) < _ROOM * wrapping.width


def _goes_on_below(before: str, text: str, wrapping: Wrapping) -> bool:
    marker = marker_of(text)
    marked = marker is not None
    ended = _TERMINAL.search(before) is not None
    short = len(before) < 0.6 * wrapping.width
    if not wrapping.hard:
        return text[0].islower() and not marked and (not ended or before.endswith(";"))
    if marker and (ended or short or before.endswith(",")):
        return False
    if marker and not wrapping.gapped and text[marker.rest : marker.rest + 1].isupper():
        return False
    changes = is_capitals(before) != is_capitals(text) and len(before) > _SHORTEST_CAPITALS
    if changes and (short or not (wrapping.gapped or is_capitals(text))):
        return text[0].islower()
    if not wrapping.gapped and not text[0].islower() and _broken_on_purpose(before, text, wrapping):
        return False
    return not (ended and short)
