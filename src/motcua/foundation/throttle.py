"""How often a stranger may do something, by fixed windows of time.

All web processes of a machine count together (`tallies`, docs/adr/0017-counting-strangers.md).
Nobody is turned away because counting itself fails: then the page is given, and the log says so.
"""

import logging
import time
from functools import cache
from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

from motcua.foundation.shared_cells import file_of_this_start
from motcua.foundation.tallies import Tallies
from motcua.foundation.web.clients import address_behind_proxy

log = logging.getLogger(__name__)

REST = 60.0
"""Seconds after a failure in which nothing is counted: a full disk is not asked at every page."""
ONE_HOUSEHOLD = 64  # bits of an IPv6 address that a provider gives to one connection
_rests_until = 0.0


def allows(scope: str, key: str, *, limit: int, seconds: int) -> bool:
    """Count one try of `key`; False once there were more than `limit` in the window."""
    global _rests_until
    if time.monotonic() < _rests_until:
        return True
    try:
        return _tallies().count(f"{scope}:{key}", seconds=seconds) <= limit
    except (OSError, ValueError) as error:
        _rests_until = time.monotonic() + REST
        log.error("nobody is held to a rate for %d s, counting failed: %s", int(REST), error)
        return True


def caller(request: HttpRequest) -> str:
    """Who asks, as far as an address tells; behind our own proxy, the address that it saw."""
    if settings.SECURE_PROXY_SSL_HEADER:
        return _household(address_behind_proxy(request))
    return _household(str(request.META.get("REMOTE_ADDR", "")))


def forget() -> None:
    """Begin all counts anew, and count again after a failure."""
    global _rests_until
    _rests_until = 0.0
    _tallies().shared.clear()


def _household(address: str) -> str:
    """One key for all the IPv6 addresses of one connection."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
        return str(ip_network((found, ONE_HOUSEHOLD), strict=False))
    return address


@cache
def _tallies() -> Tallies:
    return Tallies(file_of_this_start("tallies"))
