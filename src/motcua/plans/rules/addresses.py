"""Addresses of published items: one spelling, so that the same page is the same proof."""

import hashlib
from urllib.parse import parse_qsl, urlencode, urlsplit

TRACKING = (
    "utm_",
    "fbclid",
    "gclid",
    "zarsrc",
    "mibextid",
    "__tn__",
    "__cft__",
    "rdid",
    "share_url",
)
"""Parameters that say where a reader came from, not which page it is."""


def canonical(url: str) -> str:
    """Lower-case host without "www.", no fragment, no tracking, no trailing slash; "" for none."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    host = parts.hostname.removeprefix("www.").removeprefix("m.")
    if parts.port and parts.port not in (80, 443):
        host = f"{host}:{parts.port}"
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith(TRACKING)
    ]
    query = f"?{urlencode(sorted(kept))}" if kept else ""
    return f"https://{host}{parts.path.rstrip('/')}{query}"


def address_key(url: str) -> str:
    """SHA-256 of the canonical address; "" when there is none."""
    found = canonical(url)
    return hashlib.sha256(found.encode("utf-8")).hexdigest() if found else ""
