"""What a printed PDF shows: text, sizes and places on each page."""

from dataclasses import dataclass
from io import BytesIO

import pdfplumber
import pypdfium2


@dataclass(frozen=True)
class Word:
    """A word on a page; places in millimetres from the top left corner."""

    text: str
    size: float
    font: str
    left: float
    right: float
    top: float
    bottom: float


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, as a reader copies it out, with single spaces."""
    opened = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in opened]
    opened.close()
    return texts


def page_sizes_mm(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page in whole millimetres."""
    opened = pypdfium2.PdfDocument(pdf)
    sizes = [(round(w / 72 * 25.4), round(h / 72 * 25.4)) for w, h in map(_size, opened)]
    opened.close()
    return sizes


def words(pdf: bytes, page: int = 0) -> list[Word]:
    """The words of one page with their looks."""
    with pdfplumber.open(BytesIO(pdf)) as opened:
        found = opened.pages[page].extract_words(
            extra_attrs=["size", "fontname"], keep_blank_chars=False
        )
    mm = 25.4 / 72
    return [
        Word(
            text=one["text"],
            size=round(one["size"], 1),
            font=one["fontname"].partition("+")[2],
            left=one["x0"] * mm,
            right=one["x1"] * mm,
            top=one["top"] * mm,
            bottom=one["bottom"] * mm,
        )
        for one in found
    ]


def word(pdf: bytes, text: str, page: int = 0) -> Word:
    """The first word of a page that begins with a text."""
    return next(one for one in words(pdf, page) if one.text.startswith(text))


def _size(page: pypdfium2.PdfPage) -> tuple[float, float]:
    return page.get_width(), page.get_height()
