"""What somebody typed is not lost when the session ends before it is sent.

A form that reaches the door from somebody signed out is kept in the new session, which signing in
carries on; then a page offers to send it again. Files cannot be kept: they are chosen anew.
"""

from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.web.access import StaffRequest, staff_page

KEPT, LONGEST = "typed", 400_000
"""Name in the session; letters that are kept at most: the longest record is about 100,000."""
_TOKEN, _SECRET = "csrfmiddlewaretoken", "password"


def kept(request: HttpRequest) -> HttpResponse | None:
    """Keep what was posted and lead to signing in; None where there is nothing to keep.

    Only a form that a person sent: what scripts send by themselves they keep themselves.
    """
    by_person = request.headers.get("Sec-Fetch-Mode", "navigate") == "navigate"
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name != _TOKEN and isinstance(value, str)
    ]
    is_secret = any(_SECRET in name for name, _value in fields)
    length = sum(len(name) + len(value) for name, value in fields)
    if not by_person or not fields or is_secret or length > LONGEST:
        return None
    request.session[KEPT] = {
        "to": request.get_full_path(),
        "back": _page_before(request),
        "fields": fields,
        "files": bool(request.FILES),
    }
    asked = urlencode({"next": reverse("people:send_again")})
    return redirect(f"{reverse('people:sign_in')}?{asked}", HTTPStatus.FOUND)


def _page_before(request: HttpRequest) -> str:
    """The page on which it was typed: what takes a form need not be a page to look at."""
    came_from = request.headers.get("Referer", "")
    hosts = {request.get_host()}
    if came_from and url_has_allowed_host_and_scheme(came_from, allowed_hosts=hosts):
        return urlsplit(came_from)._replace(scheme="", netloc="").geturl()
    return request.get_full_path()


@staff_page
@require_safe
def send_again(request: StaffRequest) -> HttpResponse:
    """The form as it was typed, to be sent with one press."""
    found = request.session.get(KEPT)
    if not found:
        return redirect("people:notices")
    values = {
        "heading": _("Gửi lại điều đã gõ"),
        "url": found["to"],
        "back_url": found["back"],
        "fields": found["fields"],
        "has_files": found["files"],
    }
    return render(request, "people/staff/send_again.html", values)
