"""Files: known by their bytes, kept once, refused with a reason."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings
from docx import Document
from openpyxl import Workbook

from motcua.foundation import files
from motcua.foundation.actor import Actor
from motcua.foundation.files import blobs
from motcua.foundation.models import StoredFile

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
BINH = Actor("acc", "binh", "Bình")
PDF = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"
pytestmark = pytest.mark.django_db


def keep(content: bytes = PDF, name: str = "kế hoạch.pdf", **options) -> StoredFile:
    return files.store(content, name=name, by=BINH, at=MONDAY, **options)


def saved(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def zipped(name: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, "x")
    return out.getvalue()


def test_what_is_kept_is_what_was_sent():
    stored = keep(io.BytesIO(PDF))
    assert files.read(stored) == PDF
    with files.open(stored) as file:
        assert file.read() == PDF
    assert (stored.media_type, stored.size, stored.stored_by) == (
        "application/pdf",
        len(PDF),
        "binh",
    )


def test_the_same_bytes_are_kept_once_for_two_uploads():
    first, second = keep(), keep(name="bản khác.pdf")
    assert first.code != second.code
    assert files.path(first) == files.path(second)


def test_a_failed_write_leaves_nothing_behind(monkeypatch):
    content = b"never kept, not even half"
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        keep(content, "x.txt")
    assert not StoredFile.objects.exists()
    assert not list((settings.HOME / "files").rglob(".new-*"))


def test_a_blob_that_rotted_is_noticed():
    stored = keep(b"kept, then changed on disk", "x.txt")
    path = files.path(stored)
    path.chmod(0o600)
    path.write_bytes(b"changed")
    with pytest.raises(OSError, match="hash"):
        files.read(stored)
    path.unlink()


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (PDF, "x.docx", "application/pdf"),
        (saved(Document()), "x.zip", files.media_type(saved(Document()), "x.docx")),
        (zipped("a.txt"), "x.docx", "application/zip"),
        (zipped("xl/workbook.xml"), "x", files.media_type(saved(Workbook()), "x.xlsx")),
        ("Kế hoạch".encode(), "x.pdf", "text/plain"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "x.doc", "application/msword"),
        (b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41", "x.bin", "video/mp4"),
        (b"PK\x03\x04 cut off", "x.docx", "application/octet-stream"),
        (b"\x7fELF\x02\x01\x01", "x.pdf", "application/octet-stream"),
    ],
)
def test_a_file_is_known_by_its_bytes(content, name, kind):
    found = files.media_type(content, name)
    assert found == kind or (kind == "application/octet-stream" and found not in files.KNOWN)


def test_word_and_excel_are_told_apart():
    assert "word" in files.media_type(saved(Document()), "x.zip")
    assert "spreadsheet" in files.media_type(saved(Workbook()), "x.zip")


@pytest.mark.parametrize(
    ("content", "options", "reason"),
    [
        (b"", {}, "rỗng"),
        (b"x" * 11, {"limit": 10}, "lớn hơn"),
        (io.BytesIO(b"x" * 11), {"limit": 10}, "lớn hơn"),
        (b"\x7fELF\x02\x01\x01", {}, "không được nhận"),
        (b"<html><script>alert(1)</script>", {"allowed": files.PICTURES}, "không được nhận"),
    ],
)
def test_what_is_not_taken_is_refused_with_a_reason(content, options, reason):
    with pytest.raises(files.Refused, match=reason):
        keep(content, **options)
    assert not StoredFile.objects.exists()


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("C:\\thư mục\\a.pdf", "a.pdf"),
        ("../../etc/passwd", "passwd"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
        ("", "tệp"),
        ("x" * 300 + ".pdf", "x" * 180 + ".pdf"),
    ],
)
def test_a_name_loses_folders_and_control_characters(sent, kept):
    assert keep(name=sent).name == kept


def test_bytes_lie_below_the_data_folder():
    assert blobs.blob_path("ab" * 32).is_relative_to(settings.HOME)
