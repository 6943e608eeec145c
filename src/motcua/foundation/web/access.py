"""The door of the staff pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import resolve_url

from motcua.foundation.actor import Actor

P = ParamSpec("P")


class StaffRequest(HttpRequest):
    """A request behind the door: somebody has signed in, and `actor` says who acts."""

    actor: Actor


View = Callable[Concatenate[StaffRequest, P], HttpResponseBase]


def staff_page(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """Let only signed-in people in: strangers go to the sign-in page and come back afterwards.

    The answer is never kept by a browser or a proxy. The view is marked `for_staff`.
    """

    def opened(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not request.user.is_authenticated:
            came_from = request.get_full_path() if request.method == "GET" else ""
            return redirect_to_login(came_from, login_url=resolve_url(settings.LOGIN_URL))
        response = view(request, *args, **kwargs)  # type: ignore[arg-type]  # the middleware's actor
        response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    update_wrapper(opened, view)
    opened.for_staff = True  # type: ignore[attr-defined]  # read by middleware and by tests
    return opened
