"""A Word table as rows of cells; merged columns are counted, merged rows stand in the first."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from motcua.documents.reading.sources.extract.blocks import MergedCell
from motcua.documents.reading.sources.extract.docx_numbering import Numbering
from motcua.documents.reading.sources.extract.docx_text import paragraph_text, text_boxes

_ROW, _CELL, _TABLE, _PARAGRAPH = map(qn, ("w:tr", "w:tc", "w:tbl", "w:p"))
_DELETED = frozenset(map(qn, ("w:del", "w:moveFrom", "w:pPr", "w:tcPr", "w:trPr", "w:tblPr")))


def table_rows(table: Any, numbering: Numbering) -> list[list[MergedCell]]:
    """The rows of a table; a table inside a cell becomes lines of that cell."""
    return [_row(row, numbering) for row in _inside(table, _ROW)]


def _row(row: Any, numbering: Numbering) -> list[MergedCell]:
    cells: list[MergedCell] = [("", 1)] * _skipped(row)
    for cell in _inside(row, _CELL):
        text = "" if _continues(cell) else "\n".join(_lines(cell, numbering)).strip()
        cells.append((text, _columns(cell)))
    return cells


def _inside(element: Any, tag: str) -> Iterator[Any]:
    """The nearest descendants of one tag, through content controls and the like."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _DELETED and child.tag not in {_ROW, _CELL, _PARAGRAPH}:
            yield from _inside(child, tag)


def _lines(cell: Any, numbering: Numbering) -> Iterator[str]:
    for child in cell:
        if child.tag == _PARAGRAPH:
            yield numbering.label(child) + paragraph_text(child)
            for box in text_boxes(child):
                yield from _lines(box, numbering)
        elif child.tag == _TABLE:
            for row in table_rows(child, numbering):
                yield " ".join(text.replace("\n", " ") for text, _ in row if text)
        elif child.tag not in _DELETED:
            yield from _lines(child, numbering)


def _continues(cell: Any) -> bool:
    """Whether the cell is merged into the one above."""
    merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return merged is not None and merged.get(qn("w:val"), "continue") == "continue"


def _columns(cell: Any) -> int:
    return _number(cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}"), 1)


def _skipped(row: Any) -> int:
    return _number(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0)


def _number(element: Any, otherwise: int) -> int:
    value = "" if element is None else element.get(qn("w:val"), "")
    return min(int(value), 63) if value.isdigit() else otherwise
