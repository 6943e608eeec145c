"""Which pages may be read aloud by the server: those whose view says so, by their path alone.

The words always come from our own page, asked for anew, and never from who asks; so nobody can
make us speak a text of his own, and the number of readings is bounded by that of our pages.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import quote

from django.http import HttpRequest, HttpResponseBase
from django.urls import Resolver404, ResolverMatch, resolve, reverse

View = TypeVar("View", bound=Callable[..., HttpResponseBase])
LONGEST_PATH = 300


def readable(view: View) -> View:
    """Mark a public view: its page is the same for everybody and may be read aloud."""
    view.is_readable = True  # type: ignore[attr-defined]  # read when a reading is asked for
    return view


@dataclass(frozen=True, slots=True)
class Listening:
    """Where a page is listened to: by a person, and by the player that reads it in its place."""

    page: str
    words: str


def listening_at(request: HttpRequest | None) -> Listening | None:
    """Where this page can be listened to; None for pages that are not read aloud.

    A page that depends on a query (a list filtered, an answer to a search) is not: its words
    would partly be those of who asks.
    """
    if request is None or request.GET or not _is_readable(request.resolver_match):
        return None
    which = f"?trang={quote(request.path)}"
    return Listening(reverse("ui:listen") + which, reverse("ui:words") + which)


def readable_view(path: str) -> ResolverMatch | None:
    """The view behind a path when its page may be read aloud."""
    if not path.startswith("/") or len(path) > LONGEST_PATH:
        return None
    try:
        match = resolve(path)
    except Resolver404:
        return None
    return match if _is_readable(match) else None


def _is_readable(match: Any) -> bool:
    return bool(match and getattr(match.func, "is_readable", False))
