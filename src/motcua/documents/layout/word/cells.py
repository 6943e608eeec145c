"""Rows and cells of Word tables, ruled or not."""

from collections.abc import Iterable, Sequence

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from motcua.documents.layout.word.xml import element, empty_table, twips


def borderless(widths_mm: Sequence[float], rows: Iterable[BaseOxmlElement]) -> BaseOxmlElement:
    """Columns side by side without lines: how the decree's head and signature are set."""
    made = empty_table(widths_mm, ruled=False)
    made.extend(rows)
    for line in made.findall(qn("w:tr")):
        for one, width in zip(line.findall(qn("w:tc")), widths_mm, strict=True):
            one[0].insert(0, element("tcW", w=twips(width), type="dxa"))
    return made


def row(cells: Iterable[BaseOxmlElement], *, is_header: bool = False) -> BaseOxmlElement:
    """A row that is not split over two pages; a header row is printed on each."""
    properties = [element("cantSplit")]
    if is_header:
        properties.append(element("tblHeader"))
    return element("tr", [element("trPr", properties), *cells])


def cell(
    paragraphs: Iterable[BaseOxmlElement], properties: Iterable[BaseOxmlElement] = ()
) -> BaseOxmlElement:
    """A cell of paragraphs with its own properties."""
    return element("tc", [element("tcPr", properties), *paragraphs])
