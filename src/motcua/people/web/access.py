"""The door of the staff pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, ParamSpec

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from motcua.foundation.actor import Actor

P = ParamSpec("P")


class StaffRequest(HttpRequest):
    """A request behind the door: somebody has signed in, and `actor` says who acts."""

    actor: Actor


View = Callable[Concatenate[StaffRequest, P], HttpResponseBase]


def staff_page(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """Let only signed-in people in: strangers go to the sign-in page and come back afterwards.

    Whoever must change a first password is led there before anything else.
    """

    def opened(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return _to_sign_in(request)
        change = reverse("people:change_password")
        if request.user.must_change_password and request.path != change:
            return redirect(change)
        return view(request, *args, **kwargs)  # type: ignore[arg-type]  # the middleware's actor

    update_wrapper(opened, view)
    return opened


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    came_from = request.get_full_path() if request.method == "GET" else ""
    return redirect_to_login(came_from, login_url=reverse("people:sign_in"))
