"""Fetching a page that somebody named: from public addresses only, little, and not for long.

The name is resolved once and the connection goes to the very address that was checked, so that a
name cannot answer "public" to the check and "inside" to the connection.
"""

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

MOST_BYTES = 5 * 1024 * 1024
MOST_SECONDS = 10.0
MOST_REDIRECTS = 5
AGENT = "MotCua/1.0 (luu minh chung)"
KEPT_HEADERS = ("content-type", "last-modified", "etag", "date", "server", "content-language")


class NotFetched(Exception):
    """The page could not be had; the message is Vietnamese and says why."""


@dataclass(frozen=True, slots=True)
class Page:
    """What was found: where in the end, with which status, headers and bytes."""

    url: str
    status: int
    headers: dict[str, str]
    content: bytes


Resolver = Callable[[str, int], list[str]]
"""The addresses of a host name."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host; NotFetched when there are none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise NotFetched(f"Không tìm thấy máy chủ {host}.") from None
    return [str(entry[4][0]) for entry in found]


def fetch(url: str, *, resolver: Resolver = resolve) -> Page:
    """The page behind an address, following redirects; each step is checked like the first."""
    deadline = time.monotonic() + MOST_SECONDS
    for _step in range(MOST_REDIRECTS + 1):
        parts = _checked(url)
        response, content = _ask(parts, _public_address(parts, resolver), deadline)
        location = response.getheader("Location")
        if response.status not in (301, 302, 303, 307, 308) or not location:
            headers = {
                name: value
                for name, value in ((key, response.getheader(key)) for key in KEPT_HEADERS)
                if value
            }
            return Page(url, response.status, headers, content)
        url = urljoin(url, location)
    raise NotFetched("Trang chuyển hướng quá nhiều lần.")


def _checked(url: str) -> SplitResult:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise NotFetched("Địa chỉ không phải trang web (http, https).")
    return parts


def _public_address(parts: SplitResult, resolver: Resolver) -> str:
    """An address of the host; NotFetched when any of them is not public."""
    addresses = resolver(parts.hostname or "", _port(parts))
    if not addresses or not all(ipaddress.ip_address(one).is_global for one in addresses):
        raise NotFetched("Địa chỉ nằm trong mạng nội bộ nên không được lưu.")
    return addresses[0]


def _port(parts: SplitResult) -> int:
    try:
        return parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise NotFetched("Cổng của địa chỉ không hợp lệ.") from None


class _Pinned(http.client.HTTPConnection):
    """A connection to one checked address, by TLS under the host's name where asked."""

    def __init__(self, parts: SplitResult, address: str, seconds: float) -> None:
        super().__init__(parts.hostname or "", _port(parts), timeout=seconds)
        self._address = address
        self._is_secure = parts.scheme == "https"

    def connect(self) -> None:
        """Open the socket to the checked address."""
        self.sock = socket.create_connection((self._address, self.port), self.timeout)
        if self._is_secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)


def _ask(
    parts: SplitResult, address: str, deadline: float
) -> tuple[http.client.HTTPResponse, bytes]:
    left = deadline - time.monotonic()
    if left <= 0:
        raise NotFetched("Trang trả lời quá chậm.")
    connection = _Pinned(parts, address, left)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request("GET", target, headers={"User-Agent": AGENT, "Accept": "text/html,*/*"})
        response = connection.getresponse()
        return response, _body(response, deadline)
    except TimeoutError:
        raise NotFetched("Trang trả lời quá chậm.") from None
    except (OSError, http.client.HTTPException, UnicodeError):
        raise NotFetched("Không kết nối được với máy chủ của trang.") from None
    finally:
        connection.close()


def _body(response: http.client.HTTPResponse, deadline: float) -> bytes:
    content = bytearray()
    while chunk := response.read(65536):
        content += chunk
        if len(content) > MOST_BYTES:
            raise NotFetched("Trang lớn hơn 5 MB.")
        if time.monotonic() > deadline:
            raise NotFetched("Trang trả lời quá chậm.")
    return bytes(content)
