"""A .pdf: text by pdfium in the order of the page, tables by their ruled lines, scans by OCR."""

import re
import time
from typing import IO, Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from motcua.documents.reading.sources.extract.blocks import Block, answer
from motcua.documents.reading.sources.extract.pdf_grid import Grid
from motcua.documents.reading.sources.extract.pdf_page import page_blocks
from motcua.documents.reading.sources.extract.pdf_pages import add_page
from motcua.documents.reading.sources.extract.pdf_turn import Turn
from motcua.documents.reading.sources.reasons import CPU_SECONDS, Reason, Refusal

_FEW_LETTERS = 25
"""A page with fewer is a picture, if it holds one."""
_FEW_LINES = 4
_PATIENT_SECONDS = CPU_SECONDS * 0.6
_STRANGE = re.compile("[\ufffd\ufffe\uffff\ue000-\uf8ff\x01-\x08\x0e-\x1f]")


def extract(stream: IO[bytes]) -> dict[str, Any]:
    """The blocks of all pages; refuses a password, and scans that cannot be recognised."""
    content = stream.read()
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        locked = error.err_code == pdfium_c.FPDF_ERR_PASSWORD
        raise Refusal(Reason.ENCRYPTED if locked else Reason.BROKEN) from error
    pages = [_Page(document, index) for index in range(len(document))]
    scanned = [page.index for page in pages if page.is_picture]
    recognised = _recognise(document, scanned)
    notes: list[str] = []
    blocks = _blocks(document, pages, recognised, notes)
    if scanned:
        notes.append(f"{len(scanned)} trang là ảnh quét, chữ được nhận dạng bằng máy.")
    return answer(blocks, notes)


class _Page:
    """One page, looked at once: its text, whether it is a picture, whether it has ruled lines."""

    def __init__(self, document: Any, index: int) -> None:
        page = document[index]
        self.index = index
        self.text = page.get_textpage().get_text_range().replace("\r\n", "\n")
        drawn = [
            one.type
            for one in page.get_objects(
                filter=[pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3
            )
        ]
        page.close()
        letters = len("".join(self.text.split()))
        strange = len(_STRANGE.findall(self.text))
        self.is_picture = pdfium_c.FPDF_PAGEOBJ_IMAGE in drawn and letters < _FEW_LETTERS
        self.is_picture |= letters >= _FEW_LETTERS and strange > letters * 0.3
        self.is_ruled = drawn.count(pdfium_c.FPDF_PAGEOBJ_PATH) >= _FEW_LINES


def _recognise(document: Any, scanned: list[int]) -> dict[int, list[Block]]:
    if not scanned:
        return {}
    from motcua.documents.reading.sources.extract.scan import recognise_pages

    return recognise_pages(document, scanned)


def _blocks(
    document: Any, pages: list[_Page], recognised: dict[int, list[Block]], notes: list[str]
) -> list[Block]:
    blocks: list[Block] = []
    for page in pages:
        if page.is_picture:
            blocks += recognised[page.index]
        elif time.process_time() > _PATIENT_SECONDS:
            blocks += [Block(text=line.strip()) for line in page.text.split("\n")]
            notes.append(f"Trang {page.index + 1}: bảng và đoạn văn được đọc như từng dòng chữ.")
        else:
            add_page(blocks, _page_blocks(document, page))
    return blocks


def _page_blocks(document: Any, looked_at: _Page) -> list[Block]:
    page = document[looked_at.index]
    try:
        turn = Turn(page)
        return page_blocks(page, turn, _grids(page, turn) if looked_at.is_ruled else [])
    finally:
        page.close()


def _grids(page: Any, turn: Turn) -> list[Grid]:
    """Only files with ruled lines pay for loading the library that makes tables of them."""
    from motcua.documents.reading.sources.extract.pdf_tables import ruled_grids

    return ruled_grids(page, turn)
