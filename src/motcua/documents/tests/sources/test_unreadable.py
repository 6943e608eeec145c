"""What cannot be read is told apart by content, and says what happened and what to do."""

import io
import shutil
import string
import zipfile
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from PIL import Image

from motcua.documents.reading.sources import Unreadable, open_source
from motcua.documents.reading.sources.reasons import MAX_BYTES, Reason
from motcua.documents.reading.sources.unreadable import KEPT, MESSAGES
from motcua.documents.tests.sources.papers import pdf_plan, saved, word_plan

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    """The plan as .docx with one part replaced."""
    with zipfile.ZipFile(io.BytesIO(word_plan())) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    return packed(parts | {name: content})


def picture() -> bytes:
    stream = io.BytesIO()
    Image.new("L", (20, 20), 255).save(stream, "PNG")
    return stream.getvalue()


def sheet() -> bytes:
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)
    return stream.getvalue()


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
)

CASES: dict[str, tuple[Reason, bytes]] = {
    "empty": (Reason.EMPTY, b""),
    "blank": (Reason.EMPTY, b" \n\t "),
    "spreadsheet": (Reason.SPREADSHEET, sheet()),
    "picture": (Reason.IMAGE, picture()),
    "web page named .docx": (Reason.HTML, b"<!DOCTYPE html><html><body>Trang</body></html>"),
    "rich text": (Reason.RICH_TEXT, b"{\\rtf1\\ansi Trang}"),
    "archive": (Reason.ARCHIVE, packed({"a.txt": b"a"})),
    "slides": (Reason.SLIDES, packed({"ppt/presentation.xml": b"<p/>"})),
    "LibreOffice": (Reason.OPEN_DOCUMENT, packed({"content.xml": b"<c/>"})),
    "Word with a password": (Reason.ENCRYPTED, OLE + "EncryptedPackage".encode("utf-16-le")),
    "old sheet": (Reason.SPREADSHEET, OLE + "Workbook".encode("utf-16-le")),
    "cut Word file": (Reason.BROKEN, word_plan()[:3000]),
    "cut PDF": (Reason.BROKEN, b"%PDF-1.7\n1 0 obj"),
    "bomb": (Reason.ZIP_BOMB, with_part("word/media/bomb.bin", bytes(40_000_000))),
    "entities": (Reason.HOSTILE_XML, with_part("word/document.xml", ENTITIES)),
    "broken XML": (Reason.BROKEN, with_part("word/document.xml", b"<w:document")),
    "no words": (Reason.NO_TEXT, saved(docx.Document())),
    "program": (Reason.NOT_TEXT, b"\x7fELF" + bytes(range(256))),
    "noise": (Reason.NOT_TEXT, bytes(range(1, 256)) * 8),
}


@pytest.mark.parametrize("name", CASES)
def test_a_file_that_cannot_be_read_is_refused_for_its_own_reason(name: str) -> None:
    reason, content = CASES[name]
    with pytest.raises(Unreadable) as refused:
        open_source(content, "ke-hoach.docx")
    assert refused.value.reason is reason
    assert KEPT in str(refused.value)
    assert "ke-hoach.docx" in str(refused.value)


def test_a_huge_file_is_refused_by_its_size_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "lon.pdf"
    with huge.open("wb") as stream:
        stream.truncate(MAX_BYTES * 4)
    with pytest.raises(Unreadable, match="50 MB"):
        open_source(huge)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refused:
        open_source(tmp_path / "khong-co.docx")
    assert refused.value.reason is Reason.MISSING


def test_a_pdf_with_a_password_is_refused() -> None:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    writer: Any = copy_into_new_writer(PdfFileReader(io.BytesIO(pdf_plan())))
    writer.encrypt(owner_pass="chu", user_pass="dan")
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(Unreadable) as refused:
        open_source(stream.getvalue())
    assert refused.value.reason is Reason.ENCRYPTED


def test_every_reason_has_a_message_that_says_what_happened_and_what_to_do() -> None:
    for reason in Reason:
        what, cure = MESSAGES[reason]
        fields = [name for _, name, _, _ in string.Formatter().parse(what) if name]
        values: dict[str, Any] = dict.fromkeys(fields, 1)
        message = str(Unreadable(reason, **values))
        assert message.count(".") >= 3
        assert cure.endswith(".")
        assert "!" not in message


def test_an_old_word_file_without_catdoc_is_refused_with_advice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Unreadable, match="catdoc") as refused:
        open_source(OLE + "WordDocument".encode("utf-16-le"))
    assert refused.value.reason is Reason.OLD_WORD
    assert ".docx" in str(refused.value)
