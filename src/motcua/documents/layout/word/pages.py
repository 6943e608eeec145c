"""Pages of the Word file: paper, margins, direction, page numbers."""

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Mm

from motcua.documents.layout import measures
from motcua.documents.layout.word.text import tiny
from motcua.documents.layout.word.xml import element

_WORD = "http://schemas.microsoft.com/office/word"


def first_pages(document: Document, note: str) -> None:
    """Upright A4 with the page number centred in the top margin from page 2."""
    _as_new_word(document)
    section = document.sections[0]
    _upright(section)
    section.different_first_page_header_footer = True
    number = element("fldSimple", [element("r", [_text("2")])], instr="PAGE")
    section.header.paragraphs[0]._p.append(number)
    if note:
        section.footer.paragraphs[0].text = note
        first = section.first_page_footer.paragraphs[0]
        first.style, first.text = document.styles["Footer"], note


def _as_new_word(document: Document) -> None:
    # Without it Word falls back to an older layout, where tables stand out of the margin.
    mode = element("compatSetting", name="compatibilityMode", uri=_WORD, val="15")
    settings = document.settings.element
    for old in settings.findall(qn("w:compat")):
        settings.remove(old)
    # Word refuses settings out of the order of their schema.
    settings.insert_element_before(element("compat", [mode]), "w:rsids", "m:mathPr")


def turn(document: Document, *, landscape: bool) -> None:
    """Begin a new page of the wanted direction."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.different_first_page_header_footer = False
    _shrink_break(document)
    if landscape:
        _landscape(section)
    else:
        _upright(section)


def _upright(section: Section) -> None:
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (
        Mm(measures.PAGE_WIDTH_MM),
        Mm(measures.PAGE_HEIGHT_MM),
    )
    section.top_margin, section.bottom_margin = Mm(measures.TOP_MM), Mm(measures.BOTTOM_MM)
    section.left_margin, section.right_margin = Mm(measures.LEFT_MM), Mm(measures.RIGHT_MM)
    section.header_distance = section.footer_distance = Mm(measures.HEADER_MM)
    section.gutter = Mm(0)


def _landscape(section: Section) -> None:
    # The sheet is turned, so the binding margin comes to the top.
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = (
        Mm(measures.PAGE_HEIGHT_MM),
        Mm(measures.PAGE_WIDTH_MM),
    )
    section.top_margin, section.bottom_margin = Mm(measures.LEFT_MM), Mm(measures.RIGHT_MM)
    section.left_margin, section.right_margin = Mm(measures.TOP_MM), Mm(measures.BOTTOM_MM)
    section.header_distance = section.footer_distance = Mm(measures.HEADER_MM)


def _shrink_break(document: Document) -> None:
    # The paragraph that carries the end of a section must not push an empty page out.
    carrier = document.element.body[-2]
    for index, some in enumerate(list(tiny()[0])):
        carrier[0].insert(index, some)


def _text(text: str) -> BaseOxmlElement:
    made = element("t")
    made.text = text
    return made
