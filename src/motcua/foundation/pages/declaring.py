"""How a view says that its page is public, and what it read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import update_wrapper
from http import HTTPStatus
from typing import Any, Concatenate, ParamSpec

from django.contrib.auth.models import AnonymousUser
from django.contrib.messages.storage.base import BaseStorage
from django.http import HttpRequest, HttpResponseBase, QueryDict

from motcua.foundation.actor import ANONYMOUS
from motcua.foundation.pages import addresses

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]

DRAFT = "motcua.page"
"""Where in the WSGI environment the draft of a page travels from its view to the store."""


@dataclass(slots=True)
class Draft:
    """What is known about a page while it is being made."""

    tags: set[str] = field(default_factory=set)
    ends_at: list[datetime] = field(default_factory=list)
    is_page: bool = False


def public_page(
    *, tags: Iterable[str] = (), params: Iterable[str] = ()
) -> Callable[[View[P]], View[P]]:
    """Mark a view whose page is the same for everybody, so that it may be kept.

    `tags` name what every page of the view reads; what only this page reads is named by `tag`.
    `params` are the only parameters of the address that the view reads: with any other the page
    is made anew each time. The view sees nobody's session, actor or messages.
    """
    fixed, allowed = frozenset(tags), frozenset(params)

    def mark(view: View[P]) -> View[P]:
        def shown(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            _forget_the_person(request)
            draft = Draft(tags=set(fixed))
            if _spell(request, allowed):
                request.META[DRAFT] = draft
            response = view(request, *args, **kwargs)
            draft.is_page = response.status_code == HTTPStatus.OK and not response.streaming
            return response

        return update_wrapper(shown, view)

    return mark


def tag(request: HttpRequest, *tags: str) -> None:
    """Say what the page reads, before or after reading it. Nothing happens on other pages."""
    if draft := request.META.get(DRAFT):
        draft.tags.update(tags)


def keep_until(request: HttpRequest, moment: datetime) -> None:
    """Say when the page stops being true by itself, where that is before midnight."""
    if draft := request.META.get(DRAFT):
        draft.ends_at.append(moment)


def _spell(request: HttpRequest, allowed: frozenset[str]) -> bool:
    """Give the view the one spelling of its address; False when it asks what is not allowed."""
    words = addresses.words_of(request.META.get("QUERY_STRING", ""))
    if words is None or not allowed.issuperset(name for name, _ in words):
        return False
    query = addresses.spelling(words)
    request.META["QUERY_STRING"] = query
    request.GET = QueryDict(query)
    return True


def _forget_the_person(request: HttpRequest) -> None:
    # The session stays untouched: an emptied one would sign the person out.
    stranger: dict[str, Any] = {
        "user": AnonymousUser(),
        "actor": ANONYMOUS,
        "_messages": _NoMessages(request),
    }
    for name, value in stranger.items():
        setattr(request, name, value)


class _NoMessages(BaseStorage):
    """Leaves the messages where they are, for the next page of the person's own."""

    def _get(self, *_: Any, **__: Any) -> tuple[list[Any], bool]:
        return [], True

    def _store(self, *_: Any, **__: Any) -> list[Any]:
        return []
