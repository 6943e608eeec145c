"""Look into a packed file before anything is unpacked."""

import zipfile
from typing import IO

from motcua.documents.reading.sources.reasons import (
    MAX_PACKED_PARTS,
    MAX_PACKING_RATIO,
    MAX_UNPACKED_BYTES,
    Reason,
    Refusal,
)

_ENCRYPTED_FLAG = 0x1
_PATIENT_BYTES = 1024 * 1024
"""A part this small may pack as well as it likes: white space packs a thousand times."""
_CHUNK = 1024 * 1024


def check_word_file(stream: IO[bytes]) -> None:
    """Refuse what is not a .docx, what would unpack too large, and XML with declarations."""
    with zipfile.ZipFile(stream) as packed:
        parts = packed.infolist()
        if len(parts) > MAX_PACKED_PARTS:
            raise Refusal(Reason.ZIP_BOMB)
        if any(part.flag_bits & _ENCRYPTED_FLAG for part in parts):
            raise Refusal(Reason.ENCRYPTED)
        _check_kind(packed, {part.filename for part in parts})
        _check_sizes(parts)
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                _check_markup(packed, part)
    stream.seek(0)


def _check_kind(packed: zipfile.ZipFile, names: set[str]) -> None:
    if "word/document.xml" in names:
        kinds = (
            packed.read("[Content_Types].xml")[:_CHUNK] if "[Content_Types].xml" in names else b""
        )
        if b"macroEnabled" in kinds or b"wordprocessingml.template" in kinds:
            raise Refusal(Reason.WORD_VARIANT)
        return
    if any(name.startswith("xl/") for name in names):
        raise Refusal(Reason.SPREADSHEET)
    if any(name.startswith("ppt/") for name in names):
        raise Refusal(Reason.SLIDES)
    raise Refusal(Reason.OPEN_DOCUMENT if "content.xml" in names else Reason.ARCHIVE)


def _check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > _PATIENT_BYTES
        and part.file_size > MAX_PACKING_RATIO * max(part.compress_size, 1)
        for part in parts
    )
    if swollen or unpacked > MAX_UNPACKED_BYTES:
        raise Refusal(Reason.ZIP_BOMB)


def _check_markup(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """A document type declaration is the door of entity attacks; Office Open XML has none."""
    tail = b""
    with packed.open(part) as xml:
        while chunk := xml.read(_CHUNK):
            plain = (tail + chunk).replace(b"\x00", b"")
            if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
                raise Refusal(Reason.HOSTILE_XML)
            tail = chunk[-16:]
