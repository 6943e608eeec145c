"""What is read of a page: its sentences with their places, and the words that a voice is given."""

from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from itertools import accumulate

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404

from motcua.foundation.actor import ANONYMOUS
from motcua.foundation.policies import Missing
from motcua.kernel.speech import sentences
from motcua.ui import abbreviations
from motcua.ui.reading.pages import readable_view
from motcua.ui.reading.words import heading_of, letters_before, words_of

_READ = frozenset({HTTPStatus.OK, HTTPStatus.GONE})
MOST_LETTERS = 40_000
"""Spoken letters of one recording, about three quarters of an hour; what follows is left out."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: where it stands, counted in letters of the page, and what is said."""

    start: int
    end: int
    spoken: str


@dataclass(frozen=True, slots=True)
class Script:
    """A page as it is read; `letters` counts all of its text, so that a browser can compare."""

    title: str
    letters: int
    lines: tuple[Line, ...]
    is_cut: bool

    @property
    def spoken(self) -> list[str]:
        """What a voice says, sentence by sentence."""
        return [line.spoken for line in self.lines]


def script_of(request: HttpRequest, path: str) -> Script | None:
    """The script of one of our own pages as it is now; None where the path names none.

    The page is made for a stranger: `request` lends its host and scheme and nothing else.
    """
    page = _page(request, path)
    if page is None:
        return None
    known = abbreviations.known()
    return _script(page, tuple(sorted(known.items())), MOST_LETTERS)


def _page(request: HttpRequest, path: str) -> str | None:
    match = readable_view(path)
    if match is None:
        return None
    asked = _asked(request, path)
    asked.resolver_match = match
    try:
        response = match.func(asked, *match.args, **match.kwargs)
    except (Missing, Resolver404):
        return None
    # Not 404: such a page may repeat what somebody wrote into its address.
    is_page = isinstance(response, HttpResponse) and response.status_code in _READ
    return response.content.decode() if is_page else None


def _asked(request: HttpRequest, path: str) -> HttpRequest:
    asked = HttpRequest()
    asked.method, asked.path, asked.path_info = "GET", path, path
    lent = ("SERVER_NAME", "SERVER_PORT", "HTTP_HOST", "HTTP_X_FORWARDED_PROTO", "wsgi.url_scheme")
    asked.META = {name: request.META[name] for name in lent if name in request.META}
    asked.META["REQUEST_METHOD"] = "GET"
    asked.user = AnonymousUser()
    asked.actor = ANONYMOUS  # type: ignore[attr-defined]  # what the middleware puts there
    return asked


@lru_cache(maxsize=32)
def _script(page: str, known: tuple[tuple[str, str], ...], most: int) -> Script:
    text = words_of(page)
    before = letters_before(text)
    every = [
        Line(before[one.start], before[one.end], one.spoken) for one in sentences(text, dict(known))
    ]
    lengths = accumulate(len(line.spoken) for line in every)
    lines = tuple(line for line, so_far in zip(every, lengths, strict=True) if so_far <= most)
    return Script(heading_of(page), before[-1], lines, is_cut=len(lines) < len(every))
