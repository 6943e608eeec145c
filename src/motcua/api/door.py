"""What every address of the API does around its answer: methods, limit, CORS, ETag."""

import hashlib
import time
from collections.abc import Callable
from functools import update_wrapper
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import parse_http_date_safe
from django.views.decorators.csrf import csrf_exempt

from motcua.api.problems import MEDIA_TYPE, not_allowed, too_many, worded
from motcua.foundation import throttle

ROOT = "/api/v1/"
METHODS = "GET, HEAD, OPTIONS"
SECONDS = 60
REVALIDATED = "public, no-cache"
"""The word of the kept pages: copies are asked about each time, so no fee is ever stale."""

View = Callable[..., Any]


class ProblemsMiddleware:
    """Under the API even what Django refuses by itself is told as problem JSON, never as a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        is_told = answer.status_code < HTTPStatus.BAD_REQUEST or (
            answer.headers.get("Content-Type") == MEDIA_TYPE
        )
        if is_told or not request.path_info.startswith(ROOT):
            return answer
        return _shared(worded(request, answer.status_code))


def door(view: View) -> View:
    """The view, open to every origin for reading."""

    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return _shared(_answer(view, request, *args, **kwargs))

    return csrf_exempt(update_wrapper(opened, view))


def _answer(view: View, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    if request.method == "OPTIONS":
        return _preflight()
    if request.method not in ("GET", "HEAD"):
        return not_allowed(request, METHODS)
    if not throttle.allows(
        "api", throttle.caller(request), limit=settings.API_LIMIT, seconds=SECONDS
    ):
        return too_many(request, SECONDS - int(time.time()) % SECONDS)
    asked, request.method = request.method, "GET"  # the server leaves out the body of HEAD
    try:
        answer = view(request, *args, **kwargs)
    finally:
        request.method = asked
    return _known_or_whole(request, answer)


def _preflight() -> HttpResponse:
    answer = HttpResponse(status=204)
    answer["Access-Control-Allow-Methods"] = METHODS
    answer["Access-Control-Allow-Headers"] = "If-None-Match, If-Modified-Since, Accept"
    answer["Access-Control-Max-Age"] = "86400"
    return answer


def _known_or_whole(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """304 without a body for a reader who has the same answer already."""
    if answer.status_code != 200:
        answer.headers.setdefault("Cache-Control", "no-store")
        return answer
    digest = hashlib.blake2b(answer.content, digest_size=12).hexdigest()
    answer["ETag"] = f'W/"{digest}"'
    answer["Cache-Control"] = REVALIDATED
    changed = answer.headers.get("Last-Modified")
    found: HttpResponse | None = get_conditional_response(
        request,
        etag=answer["ETag"],
        last_modified=parse_http_date_safe(changed) if changed else None,
        response=answer,
    )
    return found if found is not None else answer


def _shared(answer: HttpResponse) -> HttpResponse:
    answer["Access-Control-Allow-Origin"] = "*"
    answer["Access-Control-Expose-Headers"] = "ETag, Last-Modified, Retry-After, Link"
    answer["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer
