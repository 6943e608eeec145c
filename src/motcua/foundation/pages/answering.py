"""The wrapper around the application: answers with kept pages, and keeps what may be kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings

from motcua.foundation.pages import addresses
from motcua.foundation.pages.counters import Counters, cells_of
from motcua.foundation.pages.declaring import DRAFT, Draft
from motcua.foundation.pages.invalidating import counters
from motcua.foundation.pages.kept import (
    Kept,
    Validity,
    is_keepable,
    is_known,
    kept,
    takes_gzip,
)
from motcua.foundation.pages.store import Key, Store
from motcua.foundation.pages.watching import Watch
from motcua.kernel import clock

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Application = Callable[[Environ, StartResponse], Iterable[bytes]]


def with_kept_pages(application: Application) -> Application:
    """The application behind its kept pages, or as it is where none are to be kept."""
    if settings.DEBUG or not settings.PAGES_BYTES:
        return application
    watch = Watch(counters(), pause=settings.PAGES_PAUSE_SECONDS)
    return PublicPages(application, Store(settings.PAGES_BYTES), counters(), watch)


class PublicPages:
    """A WSGI application. A kept page costs a few look-ups; everything else goes on to Django."""

    def __init__(
        self, application: Application, store: Store, counters: Counters, watch: Watch
    ) -> None:
        self._application = application
        self.store = store
        self._counters = counters
        self._watch = watch
        proxy = settings.SECURE_PROXY_SSL_HEADER
        self._scheme_header, self._secure = proxy or ("wsgi.url_scheme", "https")

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer the request."""
        method = environ["REQUEST_METHOD"]
        is_get = method == "GET"
        if (
            (not is_get and method != "HEAD")
            or "HTTP_AUTHORIZATION" in environ
            or "HTTP_HX_REQUEST" in environ  # htmx may be given a part of the page
        ):
            return self._application(environ, start_response)
        page = self._find(environ)
        if page is not None:
            return _answer(page, environ, start_response)
        if is_get:
            return self._make(environ, start_response)
        return self._application(environ, start_response)

    def _find(self, environ: Environ) -> Kept | None:
        key = self._key(environ)
        page = self.store.get(key)
        if page is None:
            if not key[3] or (words := addresses.words_of(key[3])) is None:
                return None
            page = self.store.get((*key[:3], addresses.spelling(words)))
            if page is None:
                return None
        now = time.time()
        if now >= page.ends or not self._watch.is_current(now):
            return None
        last = self._counters.cells[0]
        if page.held_at != last:
            if not self._counters.hold(page.tags, page.since):
                return None
            page.held_at = last
        page.was_wanted = True
        return page

    def _key(self, environ: Environ) -> Key:
        get = environ.get
        return (
            get("HTTP_HOST", ""),
            get(self._scheme_header, ""),
            environ["PATH_INFO"],
            get("QUERY_STRING", ""),
        )

    def _make(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Let Django answer; keep the answer when it is a public page that holds."""
        now = time.time()
        # Before anything is read: a change that comes later ends the page, kept or not yet.
        is_current, since = self._watch.is_current(now), self._counters.last
        started: list[Any] = []
        answer = self._application(environ, lambda *given: started.append(given))
        status, headers = started[0][:2]
        draft: Draft | None = environ.get(DRAFT)
        if draft is None or not draft.is_page or not is_keepable(status, headers):
            start_response(*started[0])
            return answer
        page = kept(headers, _read(answer), Validity(cells_of(draft.tags), since, _end(draft, now)))
        if is_current and self._may_keep(page, key := self._key(environ)):
            self.store.put(key, page)
        return _answer(page, environ, start_response)

    def _may_keep(self, page: Kept, key: Key) -> bool:
        host, scheme, path, _ = key
        return (
            # An odd word for "https" would make a key of its own for every spelling.
            scheme in (self._secure, "", "http")
            and bool(host)
            and host == host.lower()
            and len(host) + len(path) <= addresses.LONGEST
            and self._counters.may_keep(page.tags, page.since)
        )


def _answer(page: Kept, environ: Environ, start_response: StartResponse) -> list[bytes]:
    asked = environ.get("HTTP_IF_NONE_MATCH")
    if asked is not None and is_known(page.etag, asked):
        start_response("304 Not Modified", page.unchanged_headers[:])
        return []
    if takes_gzip(environ.get("HTTP_ACCEPT_ENCODING", "")):
        headers, body = page.packed_headers, page.packed
    else:
        headers, body = page.headers, page.body
    start_response("200 OK", headers[:])  # a copy: servers may write in it
    return [body] if environ["REQUEST_METHOD"] == "GET" else []


def _read(answer: Iterable[bytes]) -> bytes:
    try:
        return b"".join(answer)
    finally:
        answer.close()  # type: ignore[attr-defined]  # Django's: the request ends here


def _end(draft: Draft, now: float) -> float:
    """The first midnight in Vietnam after `now`, or an earlier end that the view knows."""
    began = datetime.fromtimestamp(now, clock.VN_TZ)
    midnight = began.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return min(moment.timestamp() for moment in (midnight, *draft.ends_at))
