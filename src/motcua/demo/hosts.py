"""The demo answers phones on its own network, not whatever name of the internet leads to it.

Its passwords are printed. A page elsewhere may give its own name the address of the machine beside
the reader; such a name is no name of this network.
"""

from collections.abc import Callable
from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseBase
from django.http.request import split_domain_port, validate_host
from django.utils.translation import gettext as _

ENDINGS = (".local", ".localhost", ".localdomain", ".lan", ".home.arpa", ".internal", ".test")
"""What names of private networks end with; the internet has none of them."""


class OwnNetworkMiddleware:
    """Answers 400 in one sentence to every other name."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        name = split_domain_port(request.get_host())[0]
        if is_of_own_network(name) or validate_host(name, settings.DEMO_HOSTS):
            return self.get_response(request)
        return _refused()


def is_of_own_network(name: str) -> bool:
    """Whether a host ("192.168.1.7", "[::1]", "may-chu", "may-chu.local") is no one of the
    internet."""
    try:
        return not ip_address(name.strip("[]")).is_global
    except ValueError:
        return "." not in name or name.endswith(ENDINGS)


def _refused() -> HttpResponse:
    said = _(
        "Bản chạy thử chỉ mở bằng tên hoặc địa chỉ trong mạng nội bộ. Muốn mở bằng tên khác, "
        "chạy lại với MOTCUA_HOSTS=tên-đó."
    )
    return HttpResponseBadRequest(said, content_type="text/plain; charset=utf-8")
