"""The lines of a plan's text as it came, with the words that stand now in place of the old ones.

A heading or an item that a hard wrap has cut is one line again; other wrapped lines are joined
where the line above plainly goes on.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

_NEW = re.compile(r"^\s*(?:[-–+•]\s|[IVXLC]{1,6}\s*[.)/]|\d{1,2}(?:\.\d{1,2})*\s*[.)/]|[a-zđ]\)|"
                  r"(?:Phần|PHẦN|Chương|CHƯƠNG|Điều|Căn cứ|Theo|Thực hiện)\s)")  # fmt: skip
_ENDED = (".", ";", ":", "./.")
_FULL = 55
"""A line shorter than this was ended by its writer, not by the width of the page."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text and what stands there now: None when it was dropped.

    `level` is that of a heading, 0 for an item.
    """

    start: int
    end: int
    now: str | None
    level: int = 0


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line: a heading (level 1–4, number, words), a row of cells, or a sentence."""

    text: str
    level: int = 0
    number: str = ""
    cells: tuple[str, ...] = ()
    is_item: bool = False
    """An item of the plan stands in it: a row of it is no heading of a table."""
    is_group: bool = False
    """A row that is the heading of the rows under it."""


def lines_of(text: str, marks: Iterable[Mark], start: int, end: int) -> list[PlanLine]:
    """The lines between two places; lines of which nothing is left are gone."""
    inside = _apart([mark for mark in marks if start <= mark.start < mark.end <= end])
    found: list[PlanLine] = []
    for first, last in _joined(_spans(text, start, end), inside, text):
        own = [mark for mark in inside if first <= mark.start and mark.end <= last]
        found += _line(text, first, last, own)
    return found


def _apart(marks: list[Mark]) -> list[Mark]:
    """Marks in order, without those that overlap an earlier one."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.level, -mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def _spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans = []
    at = start
    for line in text[start:end].splitlines(keepends=True):
        spans.append((at, at + len(line.rstrip("\r\n"))))
        at += len(line)
    return spans


def _joined(
    spans: Sequence[tuple[int, int]], marks: Sequence[Mark], text: str
) -> list[tuple[int, int]]:
    """Lines joined where a mark or a sentence runs over their end."""
    found: list[tuple[int, int]] = []
    for first, last in spans:
        if found and _goes_on(text, found[-1], (first, last), marks):
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found


def _goes_on(
    text: str, above: tuple[int, int], line: tuple[int, int], marks: Sequence[Mark]
) -> bool:
    if any(mark.start < above[1] and mark.end > line[0] for mark in marks):
        return True
    if any(mark.level and above[0] <= mark.start < line[1] for mark in marks):
        return False
    before, words = text[slice(*above)].rstrip(), text[slice(*line)].strip()
    if not words or not before or "\t" in before + words or _NEW.match(words):
        return False
    width = len(before.rsplit("\n", 1)[-1])
    return width >= _FULL and not before.endswith(_ENDED) and words[:1].islower()


def _line(text: str, first: int, last: int, marks: Sequence[Mark]) -> list[PlanLine]:
    heading = next((mark for mark in marks if mark.level), None)
    if heading is None:
        said = _written(text, first, last, marks)
        return [_plain(said, is_item=any(mark.now for mark in marks))] if said.strip() else []
    if heading.now is None:
        return []
    number = text[first : heading.start].strip()
    if "\t" in text[first:last]:
        said = f"{number} {heading.now}".strip()
        return [PlanLine(said, cells=(said,), is_item=True, is_group=True)]
    rest = _written(text, heading.end, last, [one for one in marks if one is not heading])
    rest = rest.strip(" :.-–")
    after = [_plain(rest, is_item=False)] if rest else []
    return [PlanLine(heading.now, heading.level, number), *after]


def _written(text: str, first: int, last: int, marks: Sequence[Mark]) -> str:
    """The words between two places, with what stands now; a line of dropped items alone is ""."""
    parts, at = [], first
    for mark in marks:
        parts += [text[at : mark.start], mark.now or ""]
        at = mark.end
    if marks and not any(mark.now for mark in marks):
        return ""
    said = "".join([*parts, text[at:last]])
    return _one_row(said.splitlines()) if "\t" in said else re.sub(r"[\r\n]+", " ", said)


def _one_row(lines: Sequence[str]) -> str:
    """A row that a page break cut: its other half begins with an empty cell.

    What stands between the halves (page number, the header again) is left out.
    """
    cells = lines[0].split("\t")
    for line in lines[1:]:
        more = line.split("\t")
        if len(more) > 1 and not more[0].strip():
            cells = [
                f"{one} {other}".strip() for one, other in zip_longest(cells, more, fillvalue="")
            ]
    return "\t".join(cells)


def _plain(said: str, *, is_item: bool) -> PlanLine:
    if "\t" not in said:
        return PlanLine(said.strip(), is_item=is_item)
    cells = tuple(cell.strip() for cell in said.strip("\r\n").split("\t"))
    return PlanLine(said.strip(), cells=cells, is_item=is_item)
