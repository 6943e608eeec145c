"""Who acts in this request, found when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from motcua.foundation.actor import ANONYMOUS, Actor
from motcua.people.queries import actor_of
from motcua.people.web import typed

Answer = Callable[[HttpRequest], HttpResponse]


class ActorMiddleware:
    """Puts `request.actor` on every request; a page that never looks pays nothing.

    Whoever must change a first password is led there before any other staff page; what a signed-out
    person sends to one is kept until they are in again.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = SimpleLazyObject(lambda: _actor(request))  # type: ignore[attr-defined]
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Answer with the way to the password page, or let the view answer."""
        if not getattr(view, "for_staff", False) or getattr(view, "with_old_password", False):
            return None
        if request.method == "POST" and not request.user.is_authenticated:
            return typed.kept(request)
        must_change = request.user.is_authenticated and request.user.must_change_password
        return redirect(reverse("people:change_password")) if must_change else None


def _actor(request: HttpRequest) -> Actor:
    account = request.user
    return actor_of(account) if account.is_authenticated else ANONYMOUS
