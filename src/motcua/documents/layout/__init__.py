"""Layout: official documents as Word and PDF files in the form that Decree 30/2020/NĐ-CP gives.

Build an `OfficialDocument` of blocks, then `to_docx` or `to_pdf`.
"""

from motcua.documents.layout.blocks import (
    Align,
    Block,
    Bullets,
    Cell,
    Column,
    Figure,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Table,
)
from motcua.documents.layout.official import Annex, OfficialDocument, Signer
from motcua.documents.layout.pdf import drawn, to_pdf, typeset
from motcua.documents.layout.totals import total_row
from motcua.documents.layout.word import to_docx

__all__ = [
    "Align",
    "Annex",
    "Block",
    "Bullets",
    "Cell",
    "Column",
    "Figure",
    "Heading",
    "Note",
    "OfficialDocument",
    "PageBreak",
    "Paragraph",
    "Row",
    "Run",
    "Signer",
    "Table",
    "drawn",
    "to_docx",
    "to_pdf",
    "total_row",
    "typeset",
]
