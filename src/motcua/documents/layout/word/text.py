"""Paragraphs and runs in a Word file."""

from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.styles import Styles

from motcua.documents.layout.blocks import Inline, Run, runs_of
from motcua.documents.layout.word.xml import element, points, twips
from motcua.documents.layout.wording import tied
from motcua.kernel.text import nfc


@dataclass(frozen=True)
class Shape:
    """What one paragraph wants beyond its style."""

    style: str = "Normal"
    size: float | None = None
    align: str = ""
    before: float = 0.0
    left_mm: float = 0.0
    keep_next: bool = False


def paragraph(styles: Styles, content: Inline, shape: Shape) -> BaseOxmlElement:
    """A paragraph of runs; a line break in the text stays a line break."""
    name = styles[shape.style].style_id
    properties = [
        element("pStyle", val=name),
        element("keepNext") if shape.keep_next else None,
        element("spacing", before=points(shape.before)) if shape.before else None,
        element("ind", left=twips(shape.left_mm), firstLine=0) if shape.left_mm else None,
        element("jc", val=shape.align) if shape.align else None,
    ]
    made = element("p", [element("pPr", [some for some in properties if some is not None])])
    made.extend([_run(run, shape.size) for run in runs_of(content) if run.text])
    return made


def rule(width_mm: float, length_mm: float, *, before: float = 2.0) -> BaseOxmlElement:
    """A centred rule: the upper border of an empty paragraph drawn in from both sides."""
    side = twips(max((width_mm - length_mm) / 2, 0))
    border = element("pBdr", [element("top", val="single", sz=6, space=1, color="000000")])
    spacing = element("spacing", before=points(before), after=0, line=points(4), lineRule="exact")
    return element("p", [element("pPr", [border, spacing, element("ind", left=side, right=side)])])


def boxed(made: BaseOxmlElement, *, side_mm: float) -> BaseOxmlElement:
    """The paragraph in a frame that stands in from both sides."""
    edges = ("top", "left", "bottom", "right")
    frame = [element(edge, val="single", sz=6, space=2, color="000000") for edge in edges]
    properties = made[0]
    properties.insert(1, element("pBdr", frame))
    properties.insert(2, element("spacing", before=points(10)))
    properties.insert(3, element("ind", left=twips(side_mm), right=twips(side_mm)))
    return made


def tiny() -> BaseOxmlElement:
    """An empty paragraph of one point, for the places where Word insists on having one."""
    spacing = element("spacing", before=0, after=0, line=points(1), lineRule="exact")
    return element("p", [element("pPr", [spacing, element("rPr", [element("sz", val=2)])])])


def _run(run: Run, size: float | None) -> BaseOxmlElement:
    properties = [
        element("b") if run.bold else None,
        element("i") if run.italic else None,
        element("sz", val=round(size * 2)) if size else None,
        element("szCs", val=round(size * 2)) if size else None,
    ]
    made = element("r", [element("rPr", [some for some in properties if some is not None])])
    for index, line in enumerate(tied(nfc(run.text)).split("\n")):
        if index:
            made.append(element("br"))
        text = element("t")
        text.set(qn("xml:space"), "preserve")
        text.text = line
        made.append(text)
    return made
