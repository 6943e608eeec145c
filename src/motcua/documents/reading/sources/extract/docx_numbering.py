"""Automatic numbers of Word as text: "I.", "1.", "a)", "-" as they stand on the page.

Word keeps a paragraph's list and level in the paragraph or in its style; the shape of the number
and where it starts in the numbering part. Counters belong to the abstract list, so that two lists
of one kind go on counting unless one of them restarts.
"""

import re
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from motcua.documents.reading.sources.extract.docx_levels import Level, levels_of, value, written

_PLACEHOLDER = re.compile(r"%([1-9])")
_STYLE_DEPTH = 12
"""How far styles are followed to the ones they are based on; a loop ends here."""


@dataclass
class _List:
    """One numbered list: its levels and the counters it shares with its kin."""

    levels: dict[int, Level]
    counters: dict[int, int]


class Numbering:
    """The numbers of one document, to be asked paragraph by paragraph in order."""

    def __init__(self, document: Any) -> None:
        self._styles = {style.get(qn("w:styleId")): style for style in document.styles.element}
        self._lists = _lists(document)

    def label(self, paragraph: Any) -> str:
        """The number of a paragraph with the space after it, "" for one without."""
        number_id, depth = self._list_of(paragraph)
        numbered = self._lists.get(number_id or "")
        if numbered is None or depth not in numbered.levels:
            return ""
        return _count(numbered, depth)

    def _list_of(self, paragraph: Any) -> tuple[str | None, int]:
        """The list and level: the paragraph's own, else those of its style."""
        marks = paragraph.find(qn("w:pPr"))
        number_id, depth = _reference(marks)
        style = None if marks is None else value(marks.find(qn("w:pStyle")))
        for _ in range(_STYLE_DEPTH):
            if (number_id is not None and depth is not None) or style not in self._styles:
                break
            element = self._styles[style]
            inherited_id, inherited_depth = _reference(element.find(qn("w:pPr")))
            number_id = inherited_id if number_id is None else number_id
            depth = inherited_depth if depth is None else depth
            style = value(element.find(qn("w:basedOn")))
        return number_id, depth or 0


def _reference(marks: Any) -> tuple[str | None, int | None]:
    numbered = None if marks is None else marks.find(qn("w:numPr"))
    if numbered is None:
        return None, None
    depth = value(numbered.find(qn("w:ilvl")))
    return value(numbered.find(qn("w:numId"))), int(depth) if depth and depth.isdigit() else None


def _lists(document: Any) -> dict[str, _List]:
    part = next(
        (
            related.target_part
            for related in document.part.rels.values()
            if related.reltype.endswith("/numbering") and not related.is_external
        ),
        None,
    )
    if part is None:
        return {}
    root = part.element
    kinds = {kind.get(qn("w:abstractNumId")): kind for kind in root.iter(qn("w:abstractNum"))}
    shared: dict[str | None, dict[int, int]] = {name: {} for name in kinds}
    lists: dict[str, _List] = {}
    for number in root.iter(qn("w:num")):
        name = value(number.find(qn("w:abstractNumId")))
        if name in kinds:
            restarts = number.find(f"{qn('w:lvlOverride')}/{qn('w:startOverride')}") is not None
            counters = {} if restarts else shared[name]
            lists[number.get(qn("w:numId"))] = _List(levels_of(kinds[name], number), counters)
    return lists


def _count(numbered: _List, depth: int) -> str:
    """Count one on at this level, begin the deeper ones anew, and write the number."""
    level = numbered.levels[depth]
    counters = numbered.counters
    counters[depth] = counters.get(depth, level.start - 1) + 1
    for deeper in [one for one in counters if one > depth]:
        del counters[deeper]
    text = _PLACEHOLDER.sub(lambda match: _part(numbered, level, int(match[1]) - 1), level.text)
    return f"{text} " if text else ""


def _part(numbered: _List, level: Level, depth: int) -> str:
    inner = numbered.levels.get(depth, level)
    shape = "decimal" if level.is_legal else inner.shape
    return written(numbered.counters.setdefault(depth, inner.start), shape)
