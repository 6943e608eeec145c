"""The blocks of the body and of annexes in a Word file."""

from functools import singledispatchmethod
from io import BytesIO

from docx.document import Document
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm

from motcua.documents.layout import measures
from motcua.documents.layout.blocks import (
    Align,
    Block,
    Bullets,
    Figure,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Run,
    Table,
    runs_of,
)
from motcua.documents.layout.pdf.picture import png_of
from motcua.documents.layout.word.styles import BODY, CENTRED, NOTE
from motcua.documents.layout.word.tables import table_parts
from motcua.documents.layout.word.text import Shape, paragraph, tiny
from motcua.documents.layout.word.xml import element
from motcua.kernel.text import nfc

Parts = list[BaseOxmlElement]


class BodyWriter:
    """Writes blocks at the end of a file; the last before the signature stays with it."""

    def __init__(self, document: Document, *, landscape: bool) -> None:
        """Write for pages of one direction, which decides how wide a table is."""
        self.document, self.styles = document, document.styles
        self.width_mm = measures.text_width_mm(landscape=landscape)
        self.keeps = False

    def write(self, block: Block, *, before_signature: bool = False) -> None:
        """Add one block."""
        self.keeps = before_signature
        for part in self._parts(block):
            self.document.element.body.insert_element_before(part, "w:sectPr")

    @singledispatchmethod
    def _parts(self, block: Block) -> Parts:
        raise TypeError(f"{block!r} is no block of an official document")

    @_parts.register
    def _heading(self, block: Heading) -> Parts:
        return [paragraph(self.styles, block.line, Shape(f"Heading {block.level}"))]

    @_parts.register
    def _paragraph(self, block: Paragraph) -> Parts:
        style = BODY if block.align is Align.JUSTIFY else "Normal"
        align = "" if block.align is Align.JUSTIFY else block.align.value
        shape = Shape(style, align=align, keep_next=self.keeps)
        return [paragraph(self.styles, block.content, shape)]

    @_parts.register
    def _bullets(self, block: Bullets) -> Parts:
        last = len(block.items) - 1
        return [
            paragraph(
                self.styles,
                (Run(f"{block.sign} "), *runs_of(item)),
                Shape(BODY, keep_next=self.keeps and index == last),
            )
            for index, item in enumerate(block.items)
        ]

    @_parts.register
    def _note(self, block: Note) -> Parts:
        return [paragraph(self.styles, block.text, Shape(NOTE, keep_next=self.keeps))]

    @_parts.register
    def _page_break(self, _block: PageBreak) -> Parts:
        broken = tiny()
        broken.append(element("r", [element("br", type="page")]))
        return [broken]

    @_parts.register
    def _table(self, block: Table) -> Parts:
        parts = table_parts(self.styles, block, width_mm=self.width_mm, before_signature=self.keeps)
        space = Shape("Normal", size=6, keep_next=self.keeps)
        return [*parts, paragraph(self.styles, "", space)]

    @_parts.register
    def _figure(self, block: Figure) -> Parts:
        shown = paragraph(self.styles, "", Shape(CENTRED, before=6, keep_next=True))
        shown.append(self._picture(block))
        if not block.caption:
            return [shown]
        caption = (Run(block.caption, italic=True),)
        return [shown, paragraph(self.styles, caption, Shape(CENTRED, keep_next=self.keeps))]

    def _picture(self, block: Figure) -> BaseOxmlElement:
        width_mm = min(block.width_mm, self.width_mm)
        image = png_of(block.image, width_mm=width_mm) if block.is_svg else block.image
        inline = self.document.part.new_pic_inline(BytesIO(image), Mm(width_mm), None)
        inline.docPr.set("descr", nfc(block.alt))
        return element("r", [element("drawing", [inline])])
