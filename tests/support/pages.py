"""Readers of public pages, who ask as browsers do: through the kept pages, then Django."""

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import RequestFactory

from motcua.foundation import throttle
from motcua.foundation.pages import small_tables
from motcua.foundation.pages.answering import PublicPages
from motcua.foundation.pages.counters import Counters
from motcua.foundation.pages.declaring import DRAFT
from motcua.foundation.pages.invalidating import counters
from motcua.foundation.pages.store import Store
from motcua.foundation.pages.watching import Watch
from motcua.foundation.tallies import wall_seconds

Headers = dict[str, str]


@dataclass
class Answer:
    """What came back. `was_made`: Django worked; `tags`: what a public page says that it reads."""

    status: int
    headers: Headers
    sent: bytes
    was_made: bool
    is_public: bool
    tags: frozenset[str]

    @property
    def text(self) -> str:
        """The page, unpacked where it was packed."""
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.sent) if packed else self.sent).decode()


class Readers:
    """One web process and whoever asks it."""

    def __init__(self, *, limit: int, shared: Counters, pause: float) -> None:
        self.made = 0
        django = get_wsgi_application()

        def application(environ: Any, start_response: Any) -> Iterable[bytes]:
            self.made += 1
            return django(environ, start_response)

        self.pages = PublicPages(application, Store(limit), shared, Watch(shared, pause=pause))

    def get(self, address: str, headers: Headers | None = None, method: str = "GET") -> Answer:
        """Ask for a path with its query, as it stands; header names as in HTTP."""
        asked = RequestFactory().generic(
            method, "/", headers={"Host": "testserver"} | (headers or {})
        )
        asked.environ["PATH_INFO"], _, asked.environ["QUERY_STRING"] = address.partition("?")
        started: list[Any] = []
        before = self.made
        answer = self.pages(asked.environ, lambda *given: started.append(given))
        sent = b"".join(answer)
        if close := getattr(answer, "close", None):
            close()
        status, said = started[0][:2]
        named = {name.lower(): value for name, value in said}
        draft = asked.environ.get(DRAFT)
        tags = frozenset(draft.tags) if draft else frozenset()
        return Answer(int(status[:3]), named, sent, self.made > before, draft is not None, tags)


@pytest.fixture(autouse=True)
def nothing_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asked in earlier tests and what was read then is nothing to this one.

    Windows of limits stand still: a test that counts to a limit would now and then cross into the
    next one.
    """
    began = wall_seconds()
    monkeypatch.setattr("motcua.foundation.tallies.wall_seconds", lambda: began)
    throttle.forget()
    small_tables.forget()


@pytest.fixture
def readers() -> Iterator[Readers]:
    """A web process that keeps public pages; pages are not kept in other tests."""
    # As Django's own test client does: the connection belongs to the test.
    ends = (request_started, request_finished)
    for signal in ends:
        signal.disconnect(close_old_connections)
    counters().shared.clear()  # nothing left by earlier tests
    yield Readers(limit=8 * 1024 * 1024, shared=counters(), pause=0)
    for signal in ends:
        signal.connect(close_old_connections)
