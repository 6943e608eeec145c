"""A .docx: paragraphs and tables in document order, with the numbers Word would print."""

from collections.abc import Iterator
from typing import IO, Any
from zipfile import BadZipFile

import docx
from docx.oxml.ns import qn

from motcua.documents.reading.sources.extract.archive import check_word_file
from motcua.documents.reading.sources.extract.blocks import Block, answer
from motcua.documents.reading.sources.extract.docx_numbering import Numbering
from motcua.documents.reading.sources.extract.docx_table import table_rows
from motcua.documents.reading.sources.extract.docx_text import paragraph_text, text_boxes
from motcua.documents.reading.sources.reasons import Reason, Refusal

_PARAGRAPH, _TABLE = qn("w:p"), qn("w:tbl")
_WRAPPERS = frozenset(
    map(qn, ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"))
)


def extract(stream: IO[bytes]) -> dict[str, Any]:
    """The blocks of the body; headers, footers and notes at the foot are left out, and said so."""
    try:
        check_word_file(stream)
    except (BadZipFile, EOFError, NotImplementedError) as error:
        raise Refusal(Reason.BROKEN) from error
    document = docx.Document(stream)
    numbering = Numbering(document)
    blocks = [block for child in document.element.body for block in _blocks(child, numbering)]
    return answer(blocks, _notes(document))


def _blocks(element: Any, numbering: Numbering) -> Iterator[Block]:
    if element.tag == _PARAGRAPH:
        yield from _paragraph(element, numbering)
    elif element.tag == _TABLE:
        yield Block(rows=table_rows(element, numbering))
    elif element.tag in _WRAPPERS:
        for child in element:
            yield from _blocks(child, numbering)


def _paragraph(element: Any, numbering: Numbering) -> Iterator[Block]:
    """The paragraph, then what stands in the text boxes anchored to it."""
    yield Block(text=numbering.label(element) + paragraph_text(element))
    for box in text_boxes(element):
        for child in box:
            yield from _blocks(child, numbering)


def _notes(document: Any) -> list[str]:
    body = document.element.body
    notes: list[str] = []
    pictures = sum(1 for _ in body.iter(qn("pic:pic")))
    if pictures:
        notes.append(f"{pictures} hình ảnh trong tệp chưa được đọc.")
    footnotes = sum(1 for _ in body.iter(qn("w:footnoteReference"), qn("w:endnoteReference")))
    if footnotes:
        notes.append(f"{footnotes} chú thích cuối trang hoặc cuối văn bản chưa được đọc.")
    return notes
