"""A .pdf: text by pdfium in the order of the page, tables by their ruled lines, scans by OCR."""

import re
import time
from typing import IO, Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from motcua.documents.reading.sources.extract.blocks import Block, answer
from motcua.documents.reading.sources.extract.pdf_joined import join_tables
from motcua.documents.reading.sources.reasons import CPU_SECONDS, Reason, Refusal

_FEW_LETTERS = 25
"""A page with fewer is a picture, if it holds one."""
_FEW_LINES = 4
_TABLE_SECONDS = CPU_SECONDS * 0.6
_STRANGE = re.compile("[\ufffd\ufffe\uffff\ue000-\uf8ff\x01-\x08\x0e-\x1f]")
_PAGE_NUMBER = re.compile(r"[-–\s]*\d{1,4}[-–\s]*")


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
        late = time.process_time() > _TABLE_SECONDS
        if page.is_picture:
            blocks += recognised[page.index]
        elif late or not page.is_ruled:
            blocks += _without_page_number(_lines(page.text))
            if page.is_ruled:
                notes.append(f"Bảng ở trang {page.index + 1} được đọc như chữ thường.")
        else:
            join_tables(blocks, _without_page_number(_ruled(document, page.index)))
    return blocks


def _ruled(document: Any, index: int) -> list[Block]:
    """Only files with ruled lines pay for the library that makes tables of them."""
    from motcua.documents.reading.sources.extract.pdf_tables import page_blocks

    page = document[index]
    try:
        return page_blocks(page)
    finally:
        page.close()


def _lines(text: str) -> list[Block]:
    return [Block(text=line.strip()) for line in text.split("\n")]


def _without_page_number(blocks: list[Block]) -> list[Block]:
    """A number alone at the head or the foot of a page is the page's."""
    kept = list(blocks)
    for end in (0, -1):
        if kept and _PAGE_NUMBER.fullmatch(kept[end].get("text", "")):
            del kept[end]
    return kept
