"""Whatever a stranger sends to a public address: our own page or JSON, never a 500, never away."""

import json
from http import HTTPStatus
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from django.urls import reverse
from pytest_django import Settings

from tests.architecture import test_permissions
from tests.architecture.permissions.row import Row
from tests.architecture.test_permissions import World
from tests.architecture.test_public_pages import OPEN
from tests.support.pages import Answer, Readers

asked = test_permissions.asked
NAMES = (
    *("q", "sau", "truoc", "so", "trang", "ma", "ngay", "next", "linh-vuc", "cap", "chon", "in"),
    *("sector", "level", "on", "changed_since", "after", "before", "size", "xem"),
)
VALUES = {
    "nul": "a%00b",
    "lone surrogate": "%ED%A0%80",
    "not UTF-8": "%FF%C0%AF",
    "overlong": "%F8%88%80%80%80",
    "400 kB in all": "x" * 20_000,
    "right to left": "%E2%80%AEnoh%20tek%E2%80%8F%E2%80%8D",
    "controls": "%01%1B%7F%C2%85%E2%80%A8%0D%0ASet-Cookie:%20a=b",
    "negative": "-1",
    "huge": "9" * 400,
    "exponent": "1e400",
    "not a number": "NaN",
    "other digits": "%D9%A3%D9%A4",
    "elsewhere": "//evil.test/",
    "elsewhere by backslash": "/%5Cevil.test",
    "elsewhere whole": "https://evil.test/",
    "script": "javascript:alert(1)",
    "markup": "%3Cscript%3Ealert(1)%3C/script%3E",
    "template": "%7B%7B7*7%7D%7D%7B%25%20debug%20%25%7D",
    "statement": "'%20OR%201=1--",
    "up the tree": "../../etc/passwd",
    "zalgo": "e" + "%CC%81" * 300,
    "astral": "%F0%9F%98%80" * 50,
    "day before all": "0000-00-00",
    "day after all": "99999-12-31T00:00:00+99:99",
    "broken percent": "%ZZ%",
    "empty": "",
}
SHAPES = {
    "array": "&".join(f"{name}[]=1&{name}[a]=2" for name in NAMES),
    "twice": "&".join(f"{name}=1&{name}=a" for name in NAMES),
    "bare": "&".join(NAMES),
    "thirty thousand": "&".join(f"q{number}=1" for number in range(30_000)),
    "semicolons": ";".join(f"{name}=1" for name in NAMES),
    "signs alone": "&&==&=&?&#%",
}
HEADERS = {
    "accept nothing": {"Accept": "image/x-nothing;q=bad,,;;"},
    "accept json": {"Accept": "application/json"},
    "language": {"Accept-Language": "../../x;q=9,*;;" + "a-" * 3_000},
    "range": {"Range": "bytes=99999999999999999999-,-0,5-1"},
    "range of words": {"Range": "ngàn=một-hai".encode().decode("latin-1")},
    "known": {"If-None-Match": '"' + "a" * 9_000 + ', W/"", *x'},
    "changed": {"If-Modified-Since": "Thu, 99 Foo 99999 99:99:99 GMT"},
    "encoding": {"Accept-Encoding": "gzip;q=x;;,\x7f"},
    "cookie": {"Cookie": "motcua=" + "'\";=\x01" * 400 + "; motcua_form=x"},
    "forwarded": {"X-Forwarded-For": "a, ::1%evil, " * 200, "X-Forwarded-Host": "evil.test"},
    "agent": {"User-Agent": "\x00\xff" * 2_000, "Referer": "//evil.test/\x00"},
    "htmx": {"HX-Request": "true", "HX-Current-URL": "https://evil.test/%FF"},
    "authorization": {"Authorization": "Bearer \xff\x00"},
}
HOSTS = {
    "stranger": "evil.test",
    "space": "a b",
    "long": "x" * 300,
    "odd port": "testserver:99999",
    "half an address": "[::1",
    "user": "testserver@evil.test",
    "none": "",
    "high byte": "\xff",
}
TAKES = ("people:sign_in", "ui:listen", "plans:answer")
"""Public addresses that take something."""
PATHS = ("/%s/", "/thu-tuc/%s/", "/thu-tuc/%s/can-gi/", "/thu-tuc/%s/can-gi/anh.png", "/n/%s/",
         "/linh-vuc/%s/", "/su-kien/%s/", "/van-ban/%s/", "/noi-tiep-nhan/%s/", "/nghe/%s.mp3",
         "/thu-tuc/%s/du-lieu.jsonld", "/co-quan/%s/thay-doi.atom", "/ke-hoach-cong-khai/%s/",
         "/sitemap-%s.xml", "/giao-dien/%s.css", "/static/%s", "/api/v1/%s", "/tra-loi/%s/",
         "/api/v1/procedures/%s", "/api/%s/", "/%s", "//evil.test/%s",
         "/\\evil.test/%s")  # fmt: skip


def address(row: Row, world: World) -> str:
    path = reverse(row.route, args=[world.named(one) for one in row.on])
    return path + row.query.format(**world.things)


def wrong(to: str, answer: Answer) -> str:
    """What should not be in the answer; empty when it is in order."""
    kind, status = answer.headers.get("content-type", ""), answer.status
    if status >= 500:
        return f"{status}"
    goes = answer.headers.get("location", "")
    if goes and (not goes.startswith("/") or goes[1:2] in ("/", "\\") or urlsplit(goes).netloc):
        return f"leads to {goes[:80]}"
    if status < 400:
        return ""
    if to.startswith("/api/v1/"):
        told = kind == "application/problem+json" and json.loads(answer.text)
        words = told and told["status"] == status and told["title"] and told["detail"]
        return "" if words else f"{status} without a problem: {kind}"
    is_ours = kind.startswith("text/html") and '<html lang="vi"' in answer.text
    is_told = "<h1" in answer.text or kind.startswith("application/json")
    return (
        "" if (is_ours and is_told) or kind.startswith("application/json") else f"{status} {kind}"
    )


def all_wrong(
    readers: Readers, world: World, query: str, headers: dict[str, str], method: str = "GET"
) -> dict[str, str]:
    found = {}
    for row in OPEN:
        to = address(row, world)
        asks = f"{to}{'&' if '?' in to else '?'}{query}" if query else to
        try:
            said = wrong(to, readers.get(asks, headers, method))
        except Exception as error:  # noqa: BLE001 -- whatever it is, a server would answer 500
            said = repr(error)[:200]
        if said:
            found[row.route] = said
    return found


@pytest.mark.django_db
@pytest.mark.parametrize("value", VALUES)
def test_any_value_of_any_parameter(value: str, asked: World, readers: Readers) -> None:
    query = "&".join(f"{name}={VALUES[value]}" for name in NAMES)
    assert all_wrong(readers, asked, query, {}) == {}


@pytest.mark.django_db
@pytest.mark.parametrize("shape", SHAPES)
def test_any_shape_of_a_query(shape: str, asked: World, readers: Readers) -> None:
    assert all_wrong(readers, asked, SHAPES[shape], {}) == {}


@pytest.mark.django_db
@pytest.mark.parametrize("name", HEADERS)
def test_any_header(name: str, asked: World, readers: Readers) -> None:
    assert all_wrong(readers, asked, "", HEADERS[name]) == {}


@pytest.mark.django_db
@pytest.mark.parametrize("name", HOSTS)
def test_any_host(name: str, asked: World, readers: Readers, settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["testserver"]
    settings.DEBUG = False
    assert all_wrong(readers, asked, "", {"Host": HOSTS[name]}) == {}


@pytest.mark.django_db
@pytest.mark.parametrize("value", VALUES)
def test_any_path(value: str, asked: World, readers: Readers) -> None:
    found = {}
    for path in PATHS:
        # As the server hands it over: bytes behind percent signs in the range of Latin-1.
        to = unquote_to_bytes(path % VALUES[value]).decode("latin-1")
        if "?" not in to and (said := wrong(to, readers.get(to))):
            found[path] = said
    assert found == {}


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "PROPFIND", "X" * 300])
def test_a_page_that_is_looked_at_takes_nothing(
    method: str, asked: World, readers: Readers
) -> None:
    """Not even a word about tokens: 405, from wherever it is sent."""
    asks, refused = {"Origin": "https://evil.test", "Referer": "https://evil.test/"}, {}
    for row in OPEN:
        if row.route not in TAKES:
            answer = readers.get(address(row, asked), asks, method)
            if answer.status != HTTPStatus.METHOD_NOT_ALLOWED or not answer.headers.get("allow"):
                refused[row.route] = answer.status
            assert wrong(address(row, asked), answer) == ""
    assert refused == {}


@pytest.mark.django_db
def test_what_takes_something_takes_no_rubbish(asked: World, readers: Readers) -> None:
    for row in OPEN:
        if row.route in TAKES:
            answer = readers.get(address(row, asked), {"Origin": "https://evil.test"}, "POST")
            assert wrong(address(row, asked), answer) == "", row.route
