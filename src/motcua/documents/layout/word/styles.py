"""The styles of the Word file: real headings, so that its navigation works.

Basis: Decree 30/2020/NĐ-CP, Appendix I (size, case and slope of each element).
"""

from dataclasses import dataclass, replace

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.style import ParagraphStyle

from motcua.documents.layout import measures
from motcua.documents.layout.word.xml import element, points, twips

BODY, TITLE, SUBJECT, CELL = "Body Text", "Title", "Subtitle", "Ô bảng"
ANNEX, CAPTION, BASE, NOTE = "Phụ lục", "Caption", "Căn cứ", "Ghi chú"
RECIPIENTS, CENTRED = "Nơi nhận", "Giữa dòng"


@dataclass(frozen=True)
class Look:
    """How a style differs from upright 14 points at the left margin."""

    size: float = measures.BODY_PT
    bold: bool = False
    italic: bool = False
    color: str = "000000"
    align: str = "left"
    first_line_mm: float = 0.0
    before: float = 0.0
    after: float = 0.0
    factor: float = 1.0
    keep_next: bool = False
    outline: int | None = None


_BODY = Look(
    align="both",
    first_line_mm=measures.FIRST_LINE_MM,
    after=measures.PARAGRAPH_GAP_PT,
    factor=measures.LINE_FACTOR,
)
_HEADING = replace(_BODY, align="left", keep_next=True)
LOOKS = {
    "Normal": Look(),
    BODY: _BODY,
    BASE: replace(_BODY, italic=True),
    "Heading 1": replace(_HEADING, bold=True, outline=0),
    "Heading 2": replace(_HEADING, bold=True, outline=1),
    "Heading 3": replace(_HEADING, outline=2),
    "Heading 4": replace(_HEADING, italic=True, outline=3),
    TITLE: Look(bold=True, align="center", before=16, keep_next=True),
    SUBJECT: Look(bold=True, align="center", keep_next=True),
    ANNEX: Look(bold=True, align="center", keep_next=True, outline=0),
    CENTRED: Look(align="center"),
    CAPTION: Look(bold=True, align="center", before=6, after=6, keep_next=True),
    CELL: Look(size=12),
    RECIPIENTS: Look(size=measures.RECIPIENTS_PT),
    NOTE: Look(size=measures.NOTE_PT, color=measures.NOTE_GREY, after=6),
    "Header": Look(size=measures.PAGE_NUMBER_PT, align="center"),
    "Footer": Look(size=9, color=measures.NOTE_GREY, align="center"),
}


def apply_styles(document: Document) -> None:
    """Give the file its styles, its face and its language."""
    _defaults(document)
    known = {style.name for style in document.styles}
    for name, look in LOOKS.items():
        if name not in known:
            document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = None
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            _restyle(style, look)


def _defaults(document: Document) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    if defaults is not None:
        document.styles.element.remove(defaults)
    properties = [_fonts(), element("lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA")]
    fresh = element("docDefaults", [element("rPrDefault", [element("rPr", properties)])])
    document.styles.element.insert(0, fresh)


def _restyle(style: ParagraphStyle, look: Look) -> None:
    made = style.element
    for tag in ("w:pPr", "w:rPr"):
        for old in made.findall(qn(tag)):
            made.remove(old)
    style.quick_style = True
    made.append(element("pPr", _paragraph_properties(look)))
    made.append(element("rPr", _run_properties(look)))


def _paragraph_properties(look: Look) -> list[BaseOxmlElement]:
    spacing = element(
        "spacing",
        before=points(look.before),
        after=points(look.after),
        line=round(240 * look.factor),
        lineRule="auto",
    )
    properties = [
        element("keepNext") if look.keep_next else None,
        element("widowControl"),
        spacing,
        element("ind", firstLine=twips(look.first_line_mm)) if look.first_line_mm else None,
        element("jc", val=look.align),
        None if look.outline is None else element("outlineLvl", val=look.outline),
    ]
    return [some for some in properties if some is not None]


def _run_properties(look: Look) -> list[BaseOxmlElement]:
    half_points = round(look.size * 2)
    return [
        _fonts(),
        element("b", val=int(look.bold)),
        element("i", val=int(look.italic)),
        element("color", val=look.color),
        element("sz", val=half_points),
        element("szCs", val=half_points),
    ]


def _fonts() -> BaseOxmlElement:
    face = measures.FONT
    return element("rFonts", ascii=face, hAnsi=face, eastAsia=face, cs=face)
