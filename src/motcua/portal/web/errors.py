"""Pages in plain Vietnamese for answers that Django leaves empty or words too tersely."""

from collections.abc import Callable

from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

TOO_LARGE = (RequestDataTooBig, TooManyFilesSent)
WORDED = frozenset({405, 413, 429})

Answer = Callable[[HttpRequest], HttpResponseBase]


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Handler for 400: too much data is 413 and says the limits."""
    status = 413 if isinstance(exception, TOO_LARGE) else 400
    return render(request, f"{status}.html", status=status)


def too_many_requests(request: HttpRequest, *_: object, **__: object) -> HttpResponse:
    """The page for somebody who tried too often; also django-axes' answer to a locked sign-in."""
    return render(request, "429.html", status=429)


class ErrorPagesMiddleware:
    """Gives a page to 405, 413 and 429 answers that carry no text of their own."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self.get_response(request)
        if answer.status_code not in WORDED or not isinstance(answer, HttpResponse):
            return answer
        if not answer.content:
            page = render(request, f"{answer.status_code}.html")
            answer.content = page.content
            answer["Content-Type"] = page["Content-Type"]
        return answer
