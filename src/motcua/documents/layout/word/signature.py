"""The signature beside the list of recipients."""

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.styles import Styles

from motcua.documents.layout import measures, wording
from motcua.documents.layout.blocks import Run
from motcua.documents.layout.official import OfficialDocument
from motcua.documents.layout.word.cells import borderless, cell, row
from motcua.documents.layout.word.styles import CENTRED, RECIPIENTS
from motcua.documents.layout.word.text import Shape, paragraph

LEFT_MM = 77.0


def signature_of(styles: Styles, document: OfficialDocument) -> list[BaseOxmlElement]:
    """Both columns in one row that no page break can split."""
    widths = (LEFT_MM, measures.TEXT_WIDTH_MM - LEFT_MM)
    columns = [cell(_recipients(styles, document)), cell(_signer(styles, document))]
    space = paragraph(styles, "", Shape("Normal", size=6, keep_next=True))
    return [space, borderless(widths, [row(columns)])]


def _recipients(styles: Styles, document: OfficialDocument) -> list[BaseOxmlElement]:
    lines = wording.recipient_lines(document)
    if not lines:
        return [paragraph(styles, "", Shape(RECIPIENTS))]
    title = (Run(wording.RECIPIENTS, bold=True, italic=True),)
    return [
        paragraph(styles, title, Shape(RECIPIENTS, size=measures.RECIPIENTS_TITLE_PT)),
        *(paragraph(styles, line, Shape(RECIPIENTS)) for line in lines),
    ]


def _signer(styles: Styles, document: OfficialDocument) -> list[BaseOxmlElement]:
    signer = document.signer
    above = [line.upper() for line in (*signer.authority, signer.position)]
    name = Shape(CENTRED, before=measures.SIGNATURE_GAP_PT)
    return [
        *(paragraph(styles, (Run(line, bold=True),), Shape(CENTRED)) for line in above),
        paragraph(styles, (Run(signer.name, bold=True),), name),
    ]
