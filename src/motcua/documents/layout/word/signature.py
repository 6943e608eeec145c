"""The signature beside the list of recipients."""

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.styles import Styles

from motcua.documents.layout import measures, wording
from motcua.documents.layout.blocks import Run
from motcua.documents.layout.official import OfficialDocument, Signer
from motcua.documents.layout.word.cells import borderless, cell, row
from motcua.documents.layout.word.styles import CENTRED, RECIPIENTS
from motcua.documents.layout.word.text import Shape, paragraph

LEFT_MM = 77.0


def signature_of(styles: Styles, document: OfficialDocument) -> list[BaseOxmlElement]:
    """Both columns in one row that no page break can split; two signers stand above the list."""
    widths = (LEFT_MM, measures.TEXT_WIDTH_MM - LEFT_MM)
    first, second, listed = document.co_signer, document.signer, _recipients(styles, document)
    if first is None:
        rows = [row([cell(listed), cell(_signer(styles, second))])]
    else:
        signers = [cell(_signer(styles, one, keep_next=True)) for one in (first, second)]
        rows = [row(signers), row([cell(listed), cell([paragraph(styles, "", Shape(CENTRED))])])]
    space = paragraph(styles, "", Shape("Normal", size=6, keep_next=True))
    return [space, borderless(widths, rows)]


def _recipients(styles: Styles, document: OfficialDocument) -> list[BaseOxmlElement]:
    lines = wording.recipient_lines(document)
    if not lines:
        return [paragraph(styles, "", Shape(RECIPIENTS))]
    title = (Run(wording.RECIPIENTS, bold=True, italic=True),)
    return [
        paragraph(styles, title, Shape(RECIPIENTS, size=measures.RECIPIENTS_TITLE_PT)),
        *(paragraph(styles, line, Shape(RECIPIENTS)) for line in lines),
    ]


def _signer(styles: Styles, signer: Signer, *, keep_next: bool = False) -> list[BaseOxmlElement]:
    above = [line.upper() for line in (*signer.authority, signer.position)]
    shape = Shape(CENTRED, keep_next=keep_next)
    name = Shape(CENTRED, before=measures.SIGNATURE_GAP_PT, keep_next=keep_next)
    return [
        *(paragraph(styles, (Run(line, bold=True),), shape) for line in above),
        paragraph(styles, (Run(signer.name, bold=True),), name),
    ]
