"""Puts the parts of a Word file together."""

from datetime import UTC, datetime, time
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.xmlchemy import BaseOxmlElement

from motcua.documents.layout import wording
from motcua.documents.layout.blocks import Run
from motcua.documents.layout.letterhead import rule_mm
from motcua.documents.layout.measures import text_width_mm
from motcua.documents.layout.official import OfficialDocument
from motcua.documents.layout.parts import Part, body_parts, parts_of
from motcua.documents.layout.tail import kept_count
from motcua.documents.layout.word.body import BodyWriter
from motcua.documents.layout.word.head import head_of
from motcua.documents.layout.word.pages import first_pages, turn
from motcua.documents.layout.word.signature import signature_of
from motcua.documents.layout.word.styles import ANNEX, CENTRED, apply_styles
from motcua.documents.layout.word.text import Shape, paragraph, rule
from motcua.kernel.text import nfc


def to_docx(document: OfficialDocument) -> bytes:
    """The document as a .docx that Word and LibreOffice lay out as the decree asks.

    Raises grid.TableShape for a table whose cells do not fit its columns.
    """
    file = docx.Document()
    apply_styles(file)
    _describe(file, document)
    first_pages(file, document.state_note)
    _append(file, head_of(file.styles, document))
    _write_body(file, document)
    for index in range(len(document.annexes)):
        _write_annex(file, document, index)
    written = BytesIO()
    file.save(written)
    return written.getvalue()


def _write_body(file: Document, document: OfficialDocument) -> None:
    parts = body_parts(document)
    for index, part in enumerate(parts):
        if index:
            turn(file, landscape=part.landscape)
        _write_part(file, part, signed=index == len(parts) - 1)
    _append(file, signature_of(file.styles, document))


def _write_part(file: Document, part: Part, *, signed: bool = False) -> None:
    writer = BodyWriter(file, landscape=part.landscape)
    free = len(part.blocks) - (kept_count(part.blocks) if signed else 0)
    for index, block in enumerate(part.blocks):
        writer.write(block, before_signature=index >= free)


def _write_annex(file: Document, document: OfficialDocument, index: int) -> None:
    annex = document.annexes[index]
    turn(file, landscape=annex.landscape)
    label = wording.annex_label(document, index)
    reference = (Run(wording.annex_reference(document), italic=True),)
    width = text_width_mm(landscape=annex.landscape)
    head = [
        paragraph(file.styles, f"{label}\n{annex.title.upper()}", Shape(ANNEX)),
        paragraph(file.styles, reference, Shape(CENTRED, before=3)),
        rule(width, rule_mm((annex.title,), 14) or 45),
        paragraph(file.styles, "", Shape("Normal", size=8)),
    ]
    _append(file, head)
    for number, part in enumerate(parts_of(annex.body, within_landscape=annex.landscape)):
        if number or part.landscape != annex.landscape:
            turn(file, landscape=part.landscape)
        _write_part(file, part)


def _append(file: Document, parts: list[BaseOxmlElement]) -> None:
    for part in parts:
        file.element.body.insert_element_before(part, "w:sectPr")


def _describe(file: Document, document: OfficialDocument) -> None:
    about = file.core_properties
    about.title, about.subject = nfc(document.title), nfc(document.subject.replace("\n", " "))
    about.author = about.last_modified_by = nfc(document.agency.replace("\n", " "))
    about.language, about.comments, about.revision = "vi-VN", "", 1
    day = document.dated_on
    if day:
        about.created = about.modified = datetime.combine(day, time(), tzinfo=UTC)
    # python-docx begins from a file with somebody's thumbnail, which shows in file lists.
    relations = file.part.package.rels
    for key in [
        key for key, rel in relations.items() if rel.reltype == RELATIONSHIP_TYPE.THUMBNAIL
    ]:
        del relations[key]
