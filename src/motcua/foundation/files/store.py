"""Keeping a file, and reading it again."""

import hashlib
import unicodedata
from collections.abc import Collection
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from django.conf import settings
from django.utils.translation import gettext as _

from motcua.foundation.actor import Actor
from motcua.foundation.files import blobs, sniffing
from motcua.foundation.files.refusals import Refused
from motcua.foundation.models import StoredFile

MEGABYTE = 1024 * 1024


class Readable(Protocol):
    """Anything that gives bytes: an upload, an open file."""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes."""
        ...


def store(
    source: Readable | bytes,
    *,
    name: str,
    by: Actor,
    at: datetime,
    limit: int = settings.MAX_UPLOAD,
    allowed: Collection[str] | None = None,
) -> StoredFile:
    """Keep the bytes and write their row. Raises Refused: empty, above `limit` bytes, wrong kind.

    `allowed` are media types (files.PICTURES, files.DOCUMENTS, …); without it, all known ones.
    """
    content = read_limited(source, limit)
    kind = sniffing.media_type(content, name)
    if kind not in (sniffing.KNOWN if allowed is None else allowed):
        raise Refused(_("Tệp %(name)s thuộc loại không được nhận.") % {"name": plain_name(name)})
    return insert(content, kind, StoredFile(name=plain_name(name), stored_by=by.code, stored_at=at))


def insert(content: bytes, kind: str, row: StoredFile) -> StoredFile:
    """Write bytes, then row: a row never points at bytes that are not there."""
    row.sha256 = hashlib.sha256(content).hexdigest()
    row.media_type = kind
    row.size = len(content)
    blobs.keep(content, row.sha256)
    row.save(force_insert=True)
    return row


def path(stored: StoredFile) -> Path:
    """Where the bytes lie, for programs that want a file."""
    return blobs.blob_path(stored.sha256)


def open_stored(stored: StoredFile) -> IO[bytes]:
    """The bytes, as an open file."""
    return path(stored).open("rb")


def read(stored: StoredFile) -> bytes:
    """The bytes, checked against their hash. Raises OSError when the disk no longer has them."""
    content = path(stored).read_bytes()
    if hashlib.sha256(content).hexdigest() != stored.sha256:
        raise OSError(f"Stored file {stored.code} no longer matches its hash.")
    return content


def read_limited(source: Readable | bytes, limit: int) -> bytes:
    """All bytes of the source. Raises Refused when it is empty or longer than the limit."""
    content = source if isinstance(source, bytes) else source.read(limit + 1)
    if not content:
        raise Refused(_("Tệp rỗng."))
    if len(content) > limit:
        raise Refused(_("Tệp lớn hơn %(limit)s MB.") % {"limit": limit // MEGABYTE})
    return content


def plain_name(name: str) -> str:
    """The sender's file name without folders and control characters, at most 200 letters."""
    last = PurePosixPath(unicodedata.normalize("NFC", name).replace("\\", "/")).name
    clean = "".join(letter for letter in last if unicodedata.category(letter)[0] != "C").strip()
    stem, dot, ending = clean.rpartition(".")
    short = f"{stem[:180]}{dot}{ending[:19]}" if dot else clean[:200]
    return short or _("tệp")
