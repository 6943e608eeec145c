"""Who acts in this request, found when first asked for."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from motcua.foundation.actor import ANONYMOUS, Actor
from motcua.people.queries import actor_of

Answer = Callable[[HttpRequest], HttpResponse]


class ActorMiddleware:
    """Puts `request.actor` on every request; a page that never looks pays nothing."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = SimpleLazyObject(lambda: _actor(request))  # type: ignore[attr-defined]
        return self.get_response(request)


def _actor(request: HttpRequest) -> Actor:
    account = request.user
    return actor_of(account) if account.is_authenticated else ANONYMOUS
