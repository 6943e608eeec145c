"""Giving a file to a browser so that it can do no harm there."""

from collections.abc import Callable
from typing import Any

from csp.constants import NONE, SELF
from csp.decorators import csp_replace
from django.http import FileResponse, HttpRequest, HttpResponseBase, HttpResponseNotModified
from django.views.decorators.http import require_safe

from motcua.foundation.files import sniffing
from motcua.foundation.files.store import open_stored
from motcua.foundation.models import StoredFile
from motcua.foundation.policies import Missing

# Shown in the page when it asks for it; everything else is always saved to disk.
SHOWN = sniffing.PICTURES | sniffing.SOUNDS | sniffing.FILMS | {sniffing.PDF, sniffing.TEXT}


def file_response(
    request: HttpRequest, stored: StoredFile, *, download: bool = False
) -> HttpResponseBase:
    """The bytes of a file that the caller has already been allowed to see.

    Nothing in the file runs: no sniffing, no scripts, a sandbox. PDF stands without the sandbox,
    since browsers refuse to show it there; its viewer runs none of our origin's scripts.
    """
    etag = f'"{stored.sha256}"'
    if request.headers.get("If-None-Match") == etag:
        response: HttpResponseBase = HttpResponseNotModified()
    else:
        response = FileResponse(
            open_stored(stored),
            filename=stored.name,
            content_type=_content_type(stored.media_type),
            as_attachment=download or stored.media_type not in SHOWN,
        )
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = "private, max-age=3600"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return csp_replace(_policy(stored.media_type))(lambda _: response)(request)


def file_view(
    permitted: Callable[[HttpRequest, StoredFile], bool],
) -> Callable[..., HttpResponseBase]:
    """A view over `code` for a context's addresses; `permitted` decides who sees the file."""

    @require_safe
    def view(request: HttpRequest, code: str) -> HttpResponseBase:
        stored = StoredFile.objects.filter(code=code).first()
        if stored is None or not permitted(request, stored):
            raise Missing("Không có tệp này.")
        return file_response(request, stored, download="tai-ve" in request.GET)

    return view


def _content_type(kind: str) -> str:
    return f"{kind}; charset=utf-8" if kind == sniffing.TEXT else kind


def _policy(kind: str) -> dict[str, Any]:
    policy: dict[str, Any] = {
        "default-src": [NONE],
        "img-src": [SELF],
        "media-src": [SELF],
        "style-src": [NONE],
        "script-src": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [SELF],
        "sandbox": [""],
    }
    if kind == sniffing.PDF:
        del policy["sandbox"]
        policy["object-src"] = [SELF]
    return policy
