"""Small pieces of WordprocessingML that python-docx has no words for."""

from collections.abc import Iterable

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from motcua.documents.layout.measures import POINTS_PER_MM


def element(
    tag: str, children: Iterable[BaseOxmlElement] = (), **values: str | float
) -> BaseOxmlElement:
    """An element `w:tag` with its attributes (`w:` too) and children."""
    made = OxmlElement(f"w:{tag}")
    for name, value in values.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def twips(mm: float) -> int:
    """Millimetres in twentieths of a point, Word's unit of width."""
    return round(mm * POINTS_PER_MM * 20)


def points(pt: float) -> int:
    """Points in twentieths of a point."""
    return round(pt * 20)


def empty_table(widths_mm: Iterable[float], *, ruled: bool) -> BaseOxmlElement:
    """A table of fixed columns, with hairlines or without any line."""
    widths = [twips(width) for width in widths_mm]
    properties = element(
        "tblPr",
        [
            element("tblW", w=sum(widths), type="dxa"),
            element("tblInd", w=0, type="dxa"),
            _borders(ruled=ruled),
            element("tblLayout", type="fixed"),
            _margins(ruled=ruled),
        ],
    )
    grid = element("tblGrid", [element("gridCol", w=width) for width in widths])
    return element("tbl", [properties, grid])


def _borders(*, ruled: bool) -> BaseOxmlElement:
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    line = {"val": "single", "sz": 4, "space": 0, "color": "000000"} if ruled else {"val": "nil"}
    return element("tblBorders", [element(edge, **line) for edge in edges])


def _margins(*, ruled: bool) -> BaseOxmlElement:
    room = {"top": 0.8, "left": 1.6, "bottom": 0.8, "right": 1.6}
    return element(
        "tblCellMar",
        [element(edge, w=twips(mm if ruled else 0), type="dxa") for edge, mm in room.items()],
    )
