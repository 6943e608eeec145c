"""Addresses that name nothing."""

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponseBase

Answer = Callable[[HttpRequest], HttpResponseBase]


class NoNullCharacterMiddleware:
    """Nothing has a null character in its address, and PostgreSQL refuses to look for one."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: object) -> None:
        """Answer 404 or 400 before a page asks the database."""
        if "\0" in request.path:
            raise Http404
        if any("\0" in word for name, words in request.GET.lists() for word in (name, *words)):
            raise BadRequest("null character in the query")
