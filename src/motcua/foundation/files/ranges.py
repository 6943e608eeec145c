"""Giving parts of a file: players of sound ask for the part they are about to play."""

import re
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

from django.http import (
    FileResponse,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotModified,
    StreamingHttpResponse,
)

from motcua.foundation.files.store import path
from motcua.foundation.models import StoredFile

FOR_EVER = "public, max-age=31536000, immutable"
_PIECE = 64 * 1024
_RANGE = re.compile(r"bytes=(?P<first>[0-9]{0,12})-(?P<last>[0-9]{0,12})")


def public_file(request: HttpRequest, stored: StoredFile) -> HttpResponseBase:
    """A public file that never changes, whole or the one range that is asked for.

    Several ranges at once are answered with the whole, as the standard allows.
    """
    etag = f'"{stored.sha256}"'
    response: HttpResponseBase
    if request.headers.get("If-None-Match") == etag:
        response = HttpResponseNotModified()
    else:
        response = _part_or_whole(request, stored, etag)
        response.headers["Accept-Ranges"] = "bytes"
        response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = FOR_EVER
    return response


def _part_or_whole(request: HttpRequest, stored: StoredFile, etag: str) -> HttpResponseBase:
    asked = _RANGE.fullmatch(request.headers.get("Range", "").strip())
    if asked is None or request.headers.get("If-Range", etag) != etag:
        return FileResponse(
            path(stored).open("rb"), content_type=stored.media_type, filename=stored.name
        )
    span = _span(asked["first"], asked["last"], stored.size)
    if span is None:
        response: HttpResponseBase = HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        response.headers["Content-Range"] = f"bytes */{stored.size}"
        return response
    first, last = span
    response = StreamingHttpResponse(
        _pieces(path(stored), first, last),
        content_type=stored.media_type,
        status=HTTPStatus.PARTIAL_CONTENT,
    )
    response.headers["Content-Range"] = f"bytes {first}-{last}/{stored.size}"
    response.headers["Content-Length"] = str(last - first + 1)
    return response


def _span(first: str, last: str, size: int) -> tuple[int, int] | None:
    """First and last byte; None where the file has none of them."""
    if not first:
        count = int(last or 0)
        return (max(0, size - count), size - 1) if count else None
    begin, end = int(first), min(int(last or size - 1), size - 1)
    return (begin, end) if begin <= end else None


def _pieces(file: Path, first: int, last: int) -> Iterator[bytes]:
    with file.open("rb") as source:
        source.seek(first)
        left = last - first + 1
        while left > 0 and (piece := source.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece
