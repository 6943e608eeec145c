"""The document as the JSON values that official.typ reads.

Text travels as data only; nothing a person wrote ever becomes typst source.
"""

from collections.abc import Iterator, Sequence
from functools import singledispatchmethod
from typing import Any

from motcua.documents.layout import measures, wording
from motcua.documents.layout.blocks import (
    Block,
    Bullets,
    Figure,
    Heading,
    Inline,
    Note,
    PageBreak,
    Paragraph,
    Table,
    runs_of,
)
from motcua.documents.layout.letterhead import letterhead
from motcua.documents.layout.official import OfficialDocument, Signer
from motcua.documents.layout.parts import Part, body_parts, navigation_levels, parts_of
from motcua.documents.layout.pdf.tables import TableData
from motcua.documents.layout.tail import tail_of
from motcua.kernel.text import nfc

Json = dict[str, Any]


class DocumentData:
    """Builds the values of one document and keeps its pictures by file name."""

    def __init__(self, document: OfficialDocument) -> None:
        """Begin with no picture met."""
        self.document = document
        self.pictures: dict[str, bytes] = {}
        self._levels: Iterator[int] = iter(())
        self._width_mm = measures.TEXT_WIDTH_MM

    def values(self) -> Json:
        """Everything the template prints."""
        document = self.document
        return {
            "meta": self._meta(),
            "head": self._head(),
            "kind": nfc(document.kind.upper()),
            "subject": _lines(document.subject),
            "enacted_by": nfc(document.enacted_by.upper()),
            "resolves": nfc(document.kind.upper()) if document.enacted_by else "",
            "bases": [_text(line) for line in wording.base_lines(document)],
            "addressees": [_text(line) for line in wording.addressee_lines(document)],
            **self._body(),
            "signature": self._signature(),
            "annexes": [self._annex(index) for index in range(len(document.annexes))],
            "note": nfc(document.state_note),
        }

    def _meta(self) -> Json:
        day = self.document.dated_on
        return {
            "title": nfc(self.document.title),
            "author": nfc(self.document.agency.replace("\n", " ")),
            "date": [day.year, day.month, day.day] if day else None,
        }

    def _head(self) -> Json:
        head = letterhead(self.document)
        return {
            "parent": [nfc(line) for line in head.parent],
            "agency": [nfc(line) for line in head.agency],
            "number": head.number,
            "about": _text(head.about),
            "place_and_date": nfc(head.place_and_date),
            "nation": wording.NATION,
            "motto": wording.MOTTO,
            "draft": wording.DRAFT if head.is_draft else "",
            "name_pt": head.sizes.name_pt,
            "motto_pt": head.sizes.motto_pt,
            "left_mm": head.sizes.left_mm,
        }

    def _body(self) -> Json:
        *parts, last = body_parts(self.document)
        tail = tail_of(last.blocks)
        upper, lower = Part(tail.before), Part(tail.kept)
        *printed, kept = self._parts((*parts, upper, lower), deepest=0)
        if tail.continues:
            kept["blocks"][0]["continued"] = True
        return {"parts": printed, "kept": kept["blocks"], "kept_breaks": tail.breaks}

    def _signature(self) -> Json:
        document = self.document
        return {
            "signers": [_signer(one) for one in (document.co_signer, document.signer) if one],
            "title": wording.RECIPIENTS,
            "recipients": [_text(line) for line in wording.recipient_lines(document)],
        }

    def _annex(self, index: int) -> Json:
        annex = self.document.annexes[index]
        return {
            "label": wording.annex_label(self.document, index),
            "title": _lines(annex.title.upper()),
            "reference": _text(wording.annex_reference(self.document)),
            "parts": self._parts(parts_of(annex.body, within_landscape=annex.landscape), deepest=1),
            "landscape": annex.landscape,
        }

    def _parts(self, parts: Sequence[Part], *, deepest: int) -> list[Json]:
        blocks = [block for part in parts for block in part.blocks]
        self._levels = iter(navigation_levels(blocks, deepest=deepest))
        return [self._part(part) for part in parts]

    def _part(self, part: Part) -> Json:
        self._width_mm = measures.text_width_mm(landscape=part.landscape)
        blocks = [self._block(block) for block in part.blocks]
        return {"landscape": part.landscape, "blocks": blocks}

    @singledispatchmethod
    def _block(self, block: Block) -> Json:
        raise TypeError(f"{block!r} is no block of an official document")

    @_block.register
    def _heading(self, block: Heading) -> Json:
        text = _text(block.line)
        return {"type": "heading", "level": block.level, "depth": next(self._levels), "text": text}

    @_block.register
    def _paragraph(self, block: Paragraph) -> Json:
        return {"type": "paragraph", "runs": _runs(block.content), "align": block.align.value}

    @_block.register
    def _bullets(self, block: Bullets) -> Json:
        return {"type": "bullets", "sign": block.sign, "items": [_runs(i) for i in block.items]}

    @_block.register
    def _note(self, block: Note) -> Json:
        return {"type": "note", "text": _text(block.text)}

    @_block.register
    def _page_break(self, _block: PageBreak) -> Json:
        return {"type": "pagebreak"}

    @_block.register
    def _figure(self, block: Figure) -> Json:
        ending = "svg" if block.is_svg else "png"
        name = f"picture-{len(self.pictures)}.{ending}"
        self.pictures[name] = block.image
        return {
            "type": "figure",
            "file": name,
            "alt": nfc(block.alt),
            "caption": _text(block.caption),
            "width_mm": block.width_mm,
        }

    @_block.register
    def _table(self, block: Table) -> Json:
        values = TableData(block, self._width_mm, _runs).values()
        return {**values, "caption": _text(block.caption)}


def _signer(signer: Signer) -> Json:
    return {
        "authority": [nfc(line.upper()) for line in signer.authority],
        "position": nfc(signer.position.upper()),
        "name": nfc(signer.name),
    }


def _lines(text: str) -> list[str]:
    return [_text(line.strip()) for line in text.split("\n")]


def _runs(content: Inline) -> list[Json]:
    return [{"t": _text(run.text), "b": run.bold, "i": run.italic} for run in runs_of(content)]


def _text(text: str) -> str:
    return wording.tied(nfc(text))
