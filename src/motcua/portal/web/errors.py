"""Pages in plain Vietnamese for answers that Django leaves empty or words too tersely."""

from collections.abc import Callable

from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import render
from django.template.loader import render_to_string

from motcua.foundation.web.busy import TooOften
from motcua.ui.formatting import waiting

TOO_LARGE = (RequestDataTooBig, TooManyFilesSent)
WORDED = frozenset({405, 410, 413, 429})
BARE = """<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Máy chủ gặp lỗi</title>
<h1>Máy chủ gặp lỗi</h1><p>Việc vừa rồi chưa làm xong và chưa được ghi lại. Hãy thử lại sau ít phút;
cần làm thủ tục ngay thì gọi hoặc đến Bộ phận Một cửa gần nhất.</p></html>"""

Answer = Callable[[HttpRequest], HttpResponseBase]


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Handler for 400: too much data is 413 and says the limits."""
    status = 413 if isinstance(exception, TOO_LARGE) else 400
    request.GET = QueryDict()  # parts of the page look into it, and it may be what broke
    return render(request, f"{status}.html", status=status)


def server_error(_request: HttpRequest) -> HttpResponse:
    """Handler for 500: asks neither the database nor who is there, and cannot fail itself."""
    try:
        page: str = render_to_string("500.html")
    except Exception:  # noqa: BLE001 -- the page itself is broken, and somebody still waits
        page = BARE
    return HttpResponse(page, status=500)


def _told(answer: HttpResponse) -> dict[str, str]:
    """What a page says beyond its own words: of what there was too much, and how long to wait."""
    if isinstance(answer, TooOften):
        return {"what": answer.what, "wait": waiting(answer.seconds)}
    return {}


class ErrorPagesMiddleware:
    """Gives a page to 405, 410, 413 and 429 answers that carry no text of their own."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self.get_response(request)
        if answer.status_code not in WORDED or not isinstance(answer, HttpResponse):
            return answer
        if not answer.content:
            page = render(request, f"{answer.status_code}.html", _told(answer))
            answer.content = page.content
            answer["Content-Type"] = page["Content-Type"]
        return answer
