"""Public pages kept whole: who gets one, what is kept, how it is answered."""

from datetime import datetime

import pytest
import time_machine
from django.http import HttpResponse
from django.test import Client

from motcua.foundation.pages.kept import REVALIDATED, Validity, kept, takes_gzip
from motcua.foundation.pages.store import LARGEST_SHARE
from motcua.foundation.tests.fees import change_fee
from motcua.kernel.clock import VN_TZ
from tests.support.pages import Readers

pytestmark = [pytest.mark.django_db, pytest.mark.urls("motcua.foundation.tests.fees")]
FEE = "/le-phi/ket-hon/"


def test_the_second_reader_is_answered_before_django(readers: Readers) -> None:
    first, second = readers.get(FEE), readers.get(FEE)
    assert (first.was_made, second.was_made) == (True, False)
    assert (first.status, first.headers, first.sent) == (200, second.headers, second.sent)


def test_the_kept_answer_is_djangos_own(readers: Readers) -> None:
    readers.get(FEE)
    kept = readers.get(FEE)
    own: HttpResponse = Client(headers={"Host": "testserver"}).get(FEE)  # type: ignore[assignment]
    assert kept.sent == own.content
    said = {name.lower(): value for name, value in own.headers.items()}
    assert {name: kept.headers[name] for name in said} == said
    assert {"content-security-policy", "permissions-policy", "x-frame-options"} <= set(said)
    added = {"cache-control": REVALIDATED, "vary": "Accept-Encoding", "etag": kept.headers["etag"]}
    assert kept.headers == said | added | {"content-length": str(len(own.content))}


def test_a_reader_who_has_the_page_is_told_so(readers: Readers) -> None:
    etag = readers.get(FEE).headers["etag"]
    for asked in (etag, etag.removeprefix("W/"), f'"other", {etag}', "*"):
        answer = readers.get(FEE, {"If-None-Match": asked})
        assert (answer.status, answer.sent, answer.headers["etag"]) == (304, b"", etag)
        assert "content-security-policy" in answer.headers
    assert readers.get(FEE, {"If-None-Match": '"other"'}).status == 200


def test_the_mark_of_a_page_is_the_same_in_every_process() -> None:
    validity = Validity((), 0, 0)
    policies = ("default-src 'self'; object-src 'none'", "object-src 'none'; default-src 'self'",
                "default-src 'self'; object-src 'self'")  # fmt: skip
    marks = [kept([("Content-Security-Policy", one)], b"x", validity).etag for one in policies]
    assert marks[0] == marks[1] != marks[2]


def test_the_first_reader_too_may_have_the_page_already(readers: Readers) -> None:
    etag = readers.get(FEE).headers["etag"]
    readers.pages.store.__init__(readers.pages.store.limit)  # type: ignore[misc]  # a new process
    assert readers.get(FEE, {"If-None-Match": etag}).status == 304


def test_a_page_is_sent_packed_to_whoever_can_unpack_it(readers: Readers) -> None:
    plain = readers.get(FEE)
    packed = readers.get(FEE, {"Accept-Encoding": "br, gzip;q=0.8"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["content-length"] == str(len(packed.sent))
    assert len(packed.sent) < len(plain.sent)
    assert packed.text == plain.text


@pytest.mark.parametrize(
    ("accepted", "takes"),
    [("gzip", True), ("deflate, GZIP", True), ("gzip;q=0.1", True), ("gzip; q=0", False),
     ("gzip;q=0.000", False), ("", False), ("*", False), ("br", False)],
)  # fmt: skip
def test_packing_is_what_the_reader_said(accepted: str, takes: bool) -> None:  # noqa: FBT001
    assert takes_gzip(accepted) is takes


def test_who_asks_for_the_head_gets_the_same_headers_and_no_text(readers: Readers) -> None:
    page = readers.get(FEE)
    head = readers.get(FEE, method="HEAD")
    assert (head.was_made, head.status, head.sent) == (False, 200, b"")
    assert head.headers == page.headers


def test_everybody_sees_the_page_of_a_stranger(readers: Readers) -> None:
    with_cookie = readers.get(FEE, {"Cookie": "motcua=somebody"})
    assert "set-cookie" not in with_cookie.headers  # nobody is signed out by reading
    assert "AnonymousUser" in with_cookie.text
    assert not readers.get(FEE).was_made


def test_the_order_of_words_and_what_messengers_add_make_no_other_page(readers: Readers) -> None:
    first = readers.get(f"{FEE}?trang=2&q=k%E1%BA%BFt&zarsrc=31&utm_source=zalo")
    again = readers.get(f"{FEE}?q=k%e1%ba%bft&trang=2")
    assert (again.was_made, again.sent) == (False, first.sent)
    assert "(q=k%E1%BA%BFt&trang=2)" in first.text


def test_another_page_number_is_another_page(readers: Readers) -> None:
    readers.get(f"{FEE}?trang=2")
    assert readers.get(f"{FEE}?trang=3").was_made
    assert readers.get(FEE).was_made


@pytest.mark.parametrize(
    "query", ["la=1", "trang=1&la=2", "q=" + "x" * 400, "&".join(f"q={n}" for n in range(20))]
)
def test_a_query_that_the_page_does_not_read_is_answered_and_not_kept(
    query: str, readers: Readers
) -> None:
    for _ in range(2):
        answer = readers.get(f"{FEE}?{query}")
        assert (answer.status, answer.was_made) == (200, True)
    assert len(readers.pages.store) == 0


@pytest.mark.parametrize("address", ["/bieu-mau/", "/phien/", "/khong/", "/rieng/", "/mat-tich/"])
def test_a_page_with_a_form_a_session_or_an_error_is_not_kept(
    address: str, readers: Readers
) -> None:
    statuses = [readers.get(address).status for _ in range(2)]
    assert statuses[0] == statuses[1]
    assert (readers.made, len(readers.pages.store)) == (2, 0)


@pytest.mark.parametrize(
    ("method", "headers"),
    [("GET", {"Authorization": "Basic eDp5"}), ("GET", {"HX-Request": "true"}), ("POST", {}),
     ("OPTIONS", {}), ("GET", {"Host": "TESTSERVER"})],
)  # fmt: skip
def test_who_asks_in_another_way_is_answered_by_django(
    method: str, headers: dict[str, str], readers: Readers
) -> None:
    readers.get(FEE)
    assert readers.get(FEE, headers, method).was_made
    assert len(readers.pages.store) == 1


def test_a_host_that_is_not_ours_gets_nothing_kept(readers: Readers, settings) -> None:
    settings.ALLOWED_HOSTS = ["testserver"]
    readers.get(FEE)
    for host in ("evil.example", "a/b", ""):
        answer = readers.get(FEE, {"Host": host})
        assert answer.was_made
    assert len(readers.pages.store) == 1


def test_fees_dated_tomorrow_are_true_tomorrow(readers: Readers) -> None:
    with time_machine.travel(datetime(2026, 7, 31, 23, 59, 50, tzinfo=VN_TZ), tick=False) as now:
        readers.get(FEE)
        assert not readers.get(FEE).was_made
        now.shift(9)
        assert not readers.get(FEE).was_made
        now.shift(1)
        assert readers.get(FEE).was_made


def test_a_page_may_say_that_it_ends_earlier(readers: Readers) -> None:
    with time_machine.travel(datetime(2026, 7, 31, 10, tzinfo=VN_TZ), tick=False) as now:
        readers.get("/gio/")
        now.shift(3599)
        assert not readers.get("/gio/").was_made
        now.shift(1)
        assert readers.get("/gio/").was_made


def test_a_page_that_began_before_midnight_is_not_kept_after_it(
    readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    with time_machine.travel(datetime(2026, 7, 31, 23, 59, 59, tzinfo=VN_TZ), tick=False) as now:
        page, slow = readers.pages._application, 2
        monkeypatch.setattr(
            readers.pages, "_application", lambda *asked: (page(*asked), now.shift(slow))[0]
        )
        readers.get(FEE)
        assert readers.get(FEE).was_made


@pytest.mark.slow
def test_ten_thousand_queries_do_not_fill_the_memory(readers: Readers) -> None:
    """Slow: ten thousand pages are made."""
    store = readers.pages.store
    store.limit = 200_000
    readers.get(FEE)
    for number in range(10_000):
        readers.get(f"{FEE}?q={number}")
        if number % 10 == 0:
            readers.get(FEE)
    assert store.size <= store.limit
    assert store.size == sum(page.size for page in store._pages.values())
    assert not readers.get(FEE).was_made  # what people read stays


def test_a_page_larger_than_its_share_is_not_kept(readers: Readers) -> None:
    readers.pages.store.limit = 4_000 * LARGEST_SHARE
    assert readers.get(FEE).status == 200
    assert readers.get(FEE).was_made


def test_the_fee_changes(readers: Readers, django_capture_on_commit_callbacks) -> None:
    assert readers.get(FEE).text.startswith("0 đồng")
    with django_capture_on_commit_callbacks(execute=True):
        change_fee("ket-hon", 50_000)
    assert readers.get(FEE).text.startswith("50000 đồng")
    assert not readers.get(FEE).was_made


def test_behind_a_proxy_only_what_came_encrypted_is_kept(readers: Readers, settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 3600
    behind = Readers(limit=1_000_000, shared=readers.pages._counters, pause=0)
    encrypted = {"X-Forwarded-Proto": "https"}
    assert behind.get(FEE, encrypted).was_made
    assert not behind.get(FEE, encrypted).was_made
    assert behind.get(FEE, encrypted).headers["strict-transport-security"] == "max-age=3600"
    for other in ({}, {"X-Forwarded-Proto": "http"}, {"X-Forwarded-Proto": "HTTPS"}):
        assert behind.get(FEE, other).status == 301
    assert behind.get(FEE, {"X-Forwarded-Proto": "https,http"}).was_made
    assert len(behind.pages.store) == 1
