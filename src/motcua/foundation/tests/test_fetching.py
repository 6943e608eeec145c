"""Pages are fetched from public addresses only, little, and not for long."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from motcua.foundation import fetching
from motcua.foundation.fetching import NotFetched, fetch


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/chuyen":
            self.send_response(302)
            self.send_header("Location", "/trang")
            self.end_headers()
            return
        if self.path == "/vao-trong":
            self.send_response(302)
            self.send_header("Location", "http://10.0.0.1/bi-mat")
            self.end_headers()
            return
        body = (
            b"x" * (6 * 1024 * 1024) if self.path == "/lon" else "<title>Một cửa</title>".encode()
        )
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    # The test's own server lies on loopback; only this test may call that public.
    checked = fetching._public_address
    monkeypatch.setattr(
        fetching,
        "_public_address",
        lambda parts, resolver: (
            "127.0.0.1" if parts.hostname == "trang.example" else checked(parts, resolver)
        ),
    )
    yield f"http://trang.example:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_page_comes_with_its_status_and_headers(site: str) -> None:
    page = fetch(f"{site}/trang")
    assert page.status == 200
    assert page.headers["content-type"].startswith("text/html")
    assert "Một cửa" in page.content.decode()


def test_a_redirect_is_followed(site: str) -> None:
    assert fetch(f"{site}/chuyen").url == f"{site}/trang"


def test_a_redirect_into_the_house_is_refused(site: str) -> None:
    with pytest.raises(NotFetched, match="mạng nội bộ"):
        fetch(f"{site}/vao-trong")


def test_a_page_of_six_megabytes_is_refused(site: str) -> None:
    with pytest.raises(NotFetched, match="5 MB"):
        fetch(f"{site}/lon")


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "::1", "fe80::1", "0.0.0.0"],  # noqa: S104
)
def test_an_inner_address_is_never_asked(address: str) -> None:
    with pytest.raises(NotFetched, match="mạng nội bộ"):
        fetch("http://noi-bo.example/", resolver=lambda _host, _port: [address])


def test_one_inner_address_among_public_ones_is_enough_to_refuse() -> None:
    with pytest.raises(NotFetched, match="mạng nội bộ"):
        fetch("http://x.example/", resolver=lambda _host, _port: ["93.184.216.34", "127.0.0.1"])


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x.vn/a", "javascript:1", "http://"])
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(NotFetched):
        fetch(url)
