"""Answers the style sheet."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_vary_headers

from motcua.foundation.web.methods import reads_only
from motcua.ui import stylesheets

FOR_EVER = "public, max-age=31536000, immutable"
FOR_A_MOMENT = "public, max-age=60"


@reads_only
def stylesheet(request: HttpRequest, digest: str) -> HttpResponse:
    """The style sheet; an address of another release gets today's, for a moment only."""
    sheet = _current()
    compressed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(
        sheet.compressed if compressed else sheet.text, content_type="text/css; charset=utf-8"
    )
    if compressed:
        response["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    response["Cache-Control"] = FOR_EVER if digest == sheet.digest else FOR_A_MOMENT
    return response


def address() -> str:
    """Where the style sheet of this process is."""
    return reverse("ui:stylesheet", args=[_current().digest])


def _current() -> stylesheets.StyleSheet:
    return stylesheets.assemble() if settings.DEBUG else stylesheets.kept()
