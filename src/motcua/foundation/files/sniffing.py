"""What a file is, by its bytes and never by what the sender calls it."""

import io
import re
import zipfile
from pathlib import PurePath

import puremagic

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
TEXT = "text/plain"
UNKNOWN = "application/octet-stream"

PICTURES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"})
SOUNDS = frozenset({"audio/mpeg", "audio/mp4", "audio/ogg", "audio/x-wav", "audio/wav"})
FILMS = frozenset({"video/mp4", "video/webm", "video/quicktime"})
_OLD_OFFICE = {
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
}
DOCUMENTS = frozenset({PDF, DOCX, XLSX, PPTX, TEXT, "application/zip", *_OLD_OFFICE.values()})
KNOWN = PICTURES | SOUNDS | FILMS | DOCUMENTS

# The folder that only this kind of office file has.
_INSIDE = {"word/": DOCX, "xl/": XLSX, "ppt/": PPTX}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MP3_FRAMES = (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xe3")  # without a tag in front
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
HEAD = 64 * 1024


def media_type(content: bytes, name: str) -> str:
    """The media type; the name's ending only chooses between kinds that share their bytes."""
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content)
    if content.startswith(_MP3_FRAMES):
        return "audio/mpeg"
    if content.startswith(_OLE):
        return _OLD_OFFICE.get(PurePath(name).suffix.lower(), UNKNOWN)
    found = _magic(content[:HEAD])
    if found in KNOWN:
        return found
    return TEXT if _is_text(content) else found


def _magic(head: bytes) -> str:
    try:
        guesses = puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return UNKNOWN
    types = [guess.mime_type for guess in guesses if guess.mime_type]
    return next((kind for kind in types if kind in KNOWN), types[0] if types else UNKNOWN)


def _zipped(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return UNKNOWN
    for folder, kind in _INSIDE.items():
        if any(name.startswith(folder) for name in names):
            return kind
    return "application/zip"


def _is_text(content: bytes) -> bool:
    if _CONTROL.search(content):
        return False
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
