"""How often a stranger may do something: counted in the cache, by fixed windows of time.

With the cache in the process's own memory each process counts for itself; with a shared cache all
count together. Either way a flood is held to a small multiple of the limit.
"""

import hashlib
import time

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

from motcua.foundation.web.clients import address_behind_proxy


def allows(scope: str, key: str, *, limit: int, seconds: int) -> bool:
    """Count one try of `key`; False once there were more than `limit` in the window."""
    window = int(time.time()) // seconds
    digest = hashlib.sha256(key.encode("utf-8")).hexdigest()[:32]
    name = f"throttle:{scope}:{digest}:{window}"
    if cache.add(name, 1, timeout=seconds * 2):
        return True
    try:
        return bool(cache.incr(name) <= limit)
    except ValueError:  # it expired in between
        return True


def caller(request: HttpRequest) -> str:
    """Who asks, as far as an address tells; behind our own proxy, the address that it saw."""
    if settings.SECURE_PROXY_SSL_HEADER:
        return address_behind_proxy(request)
    return str(request.META.get("REMOTE_ADDR", ""))
