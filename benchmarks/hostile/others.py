"""Files of other kinds, whole and damaged, that somebody may send under any name."""

import io
from functools import cache
from random import Random

import openpyxl
from PIL import Image


def web_page(chance: Random) -> bytes:
    """A web page under the name of a document."""
    return b"<!DOCTYPE html><html><body>" + b"<p>Trang</p>" * chance.randint(1, 9999)


def rich_text(chance: Random) -> bytes:
    """Rich text, deep."""
    return b"{\\rtf1 " + b"{\\b " * chance.randint(1, 9999) + b"x"


@cache
def _sheet() -> bytes:
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)
    return stream.getvalue()


def sheet(chance: Random) -> bytes:
    """A spreadsheet, now and then cut."""
    return _sheet()[: chance.choice((None, -400, 3000))]


def picture(chance: Random) -> bytes:
    """A photograph or a drawing."""
    stream = io.BytesIO()
    Image.new("RGB", (60, 40), chance.randrange(2**24)).save(
        stream, chance.choice(("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP"))
    )
    return stream.getvalue()


def old_office(chance: Random) -> bytes:
    """An old Office file: a right head, a name of a stream, and noise."""
    stream = chance.choice(("WordDocument", "Workbook", "PowerPoint Document", "EncryptedPackage"))
    noise = chance.randbytes(chance.randint(500, 60_000))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    return head + noise[:400] + stream.encode("utf-16-le") + noise[400:]


def scan_of_noise(chance: Random) -> bytes:
    """A PDF whose only page is a picture of noise."""
    stream = io.BytesIO()
    side = chance.randint(50, 700)
    Image.frombytes("L", (side, side), chance.randbytes(side * side)).save(stream, "PDF")
    return stream.getvalue()


MAKERS = (web_page, rich_text, sheet, picture, old_office, scan_of_noise)
