"""What a file is, told from its first bytes and never from its name."""

import re
from enum import StrEnum

from motcua.documents.reading.sources.reasons import Reason

HEAD_BYTES = 4096


class Kind(StrEnum):
    """The kinds that can be read; `ZIP` is a .docx until its parts say otherwise."""

    ZIP = "docx"
    PDF = "pdf"
    OLD_WORD = "doc"
    TEXT = "txt"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(rb"^\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table)\b", re.I)
_XML = re.compile(rb"^\s*<\?xml\b", re.I)

_SIGNATURES: tuple[tuple[bytes, Reason], ...] = (
    (b"\x89PNG\r\n", Reason.IMAGE),
    (b"\xff\xd8\xff", Reason.IMAGE),
    (b"GIF87a", Reason.IMAGE),
    (b"GIF89a", Reason.IMAGE),
    (b"II*\x00", Reason.IMAGE),
    (b"MM\x00*", Reason.IMAGE),
    (b"\x00\x00\x01\x00", Reason.IMAGE),
    (b"7z\xbc\xaf\x27\x1c", Reason.ARCHIVE),
    (b"Rar!\x1a\x07", Reason.ARCHIVE),
    (b"\x1f\x8b", Reason.ARCHIVE),
    (b"BZh", Reason.ARCHIVE),
    (b"\xfd7zXZ\x00", Reason.ARCHIVE),
    (b"{\\rtf", Reason.RICH_TEXT),
    (b"\x7fELF", Reason.NOT_TEXT),
    (b"MZ\x90\x00", Reason.NOT_TEXT),
    (b"ID3", Reason.NOT_TEXT),
    (b"SQLite format 3\x00", Reason.NOT_TEXT),
)


def recognise(head: bytes, whole: bytes) -> Kind | Reason:
    """The kind of a file, or why it is refused. `head` is its first `HEAD_BYTES` bytes.

    `whole` is searched for the streams of an old Office file only.
    """
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Kind.ZIP
    if head.startswith(_OLE):
        return _old_office(whole)
    known = next((reason for mark, reason in _SIGNATURES if head.startswith(mark)), None)
    return known or _media(head) or _markup(head) or Kind.TEXT


def _old_office(whole: bytes) -> Kind | Reason:
    """Tell .doc, .xls, .ppt and a password-protected .docx apart by their stream names."""
    streams: tuple[tuple[str, Kind | Reason], ...] = (
        ("EncryptedPackage", Reason.ENCRYPTED),
        ("WordDocument", Kind.OLD_WORD),
        ("Workbook", Reason.SPREADSHEET),
        ("PowerPoint Document", Reason.SLIDES),
    )
    for stream, kind in streams:
        if stream.encode("utf-16-le") in whole:
            return kind
    return Reason.NOT_TEXT


def _media(head: bytes) -> Reason | None:
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Reason.IMAGE
    if head[4:8] == b"ftyp":
        return (
            Reason.IMAGE if head[8:12] in {b"heic", b"heix", b"mif1", b"avif"} else Reason.NOT_TEXT
        )
    if head[:2] == b"BM" and head[6:10] == b"\x00\x00\x00\x00":
        return Reason.IMAGE
    return None


def _markup(head: bytes) -> Reason | None:
    text = head.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(text) or (_XML.match(text) and b"<html" in text.lower()):
        return Reason.HTML
    return Reason.NOT_TEXT if _XML.match(text) or b"<svg" in text[:256].lower() else None
