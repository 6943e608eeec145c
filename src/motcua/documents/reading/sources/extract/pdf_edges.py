"""The ruled lines of a PDF page, taken from pdfium's drawing objects.

The table library would read them itself, but only by interpreting the whole page a second time:
that costs ten times as much and trips over damaged files.
"""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from motcua.documents.reading.sources.extract.pdf_turn import Spot, Turn

Edge = dict[str, Any]
MAX_EDGES = 20_000
_STRAIGHT = 1.0
"""Points by which a line may lean and still be level or upright."""
_DEPTH = 3


def ruled_edges(page: Any, turn: Turn) -> list[Edge]:
    """Level and upright lines as the table library wants them; at most `MAX_EDGES`."""
    edges: list[Edge] = []
    for start, end in _lines(page, turn):
        edge = _edge(start, end)
        if edge is not None:
            edges.append(edge)
        if len(edges) >= MAX_EDGES:
            break
    return edges


def _lines(page: Any, turn: Turn) -> Iterator[tuple[Spot, Spot]]:
    for path, matrix in _paths(page.get_objects(max_depth=1), pdfium.PdfMatrix(), _DEPTH):
        before = first = None
        for kind, x, y, closes in _segments(path.raw):
            point = turn.seen(*matrix.on_point(x, y))
            if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
                first = point
            elif before is not None:
                yield before, point
            if closes and first is not None:
                yield point, first
            before = point


def _paths(objects: Any, matrix: Any, depth: int) -> Iterator[tuple[Any, Any]]:
    """Visible paths with their way to the page; forms are opened a few levels deep."""
    for one in objects:
        if one.type == pdfium_c.FPDF_PAGEOBJ_PATH and _is_drawn(one.raw):
            yield one, one.get_matrix().multiply(matrix)
        elif one.type == pdfium_c.FPDF_PAGEOBJ_FORM and depth > 1:
            inside = (
                pdfium.PdfObject(pdfium_c.FPDFFormObj_GetObject(one.raw, number), page=one.page)
                for number in range(pdfium_c.FPDFFormObj_CountObjects(one.raw))
            )
            yield from _paths(inside, one.get_matrix().multiply(matrix), depth - 1)


def _is_drawn(path: Any) -> bool:
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, filled, stroked)
    return bool(filled.value or stroked.value)


def _segments(path: Any) -> Iterator[tuple[int, float, float, bool]]:
    for number in range(min(pdfium_c.FPDFPath_CountSegments(path), MAX_EDGES)):
        segment = pdfium_c.FPDFPath_GetPathSegment(path, number)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        closes = bool(pdfium_c.FPDFPathSegment_GetClose(segment))
        yield pdfium_c.FPDFPathSegment_GetType(segment), x.value, y.value, closes


def _edge(start: Spot, end: Spot) -> Edge | None:
    """The line as an edge, its averages taken; None for a dot or a slanting line."""
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))
    if bottom - top <= _STRAIGHT < right - left:
        top = bottom = (top + bottom) / 2
        orientation = "h"
    elif right - left <= _STRAIGHT < bottom - top:
        left = right = (left + right) / 2
        orientation = "v"
    else:
        return None
    return {
        "x0": left,
        "x1": right,
        "top": top,
        "bottom": bottom,
        "width": right - left,
        "height": bottom - top,
        "orientation": orientation,
    }
