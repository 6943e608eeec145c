"""A page as it is kept: bytes and headers ready for each way of asking."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from motcua.foundation.pages.counters import Cells

Headers = list[tuple[str, str]]

REVALIDATED = "public, no-cache"
"""Who keeps a copy asks each time whether it still holds: no shared proxy shows an old fee."""
OVERHEAD = 4_000
"""Bytes that a page takes beside its text: headers, keys, objects."""
WORTH_PACKING = 0.9
_OURS = frozenset({"content-length", "etag", "vary"})


@dataclass(slots=True)
class Kept:
    """One page. `since` is the counters' number when it was begun, `ends` in seconds since 1970."""

    tags: Cells
    since: int
    ends: float
    etag: str
    body: bytes
    packed: bytes
    headers: Headers
    packed_headers: Headers
    unchanged_headers: Headers
    held_at: int
    was_wanted: bool = False

    @property
    def size(self) -> int:
        """Bytes of memory, about."""
        return len(self.body) + len(self.packed) + OVERHEAD


@dataclass(frozen=True, slots=True)
class Validity:
    """What a page stands on: its tags, the number it was begun at, its end."""

    tags: Cells
    since: int
    ends: float


def is_keepable(status: str, headers: Headers) -> bool:
    """Whether the answer is one page for everybody, as far as its headers tell."""
    said = [(name.lower(), value.lower()) for name, value in headers]
    return status.startswith("200 ") and not any(
        name in ("set-cookie", "content-encoding")
        or (name == "vary" and value != "accept-encoding")
        or (name == "cache-control" and value != REVALIDATED)
        for name, value in said
    )


def kept(headers: Headers, body: bytes, validity: Validity) -> Kept:
    """Make the page ready; the headers are those of Django's own answer."""
    packed = gzip.compress(body, compresslevel=6, mtime=0)
    if len(packed) > len(body) * WORTH_PACKING:
        packed = body
    common = [one for one in headers if one[0].lower() not in _OURS]
    if not any(name.lower() == "cache-control" for name, _ in common):
        common.append(("Cache-Control", REVALIDATED))
    etag = _etag(common, body)
    common += [("Vary", "Accept-Encoding"), ("ETag", etag)]
    is_packed = packed is not body
    return Kept(
        tags=validity.tags,
        since=validity.since,
        ends=validity.ends,
        etag=etag,
        body=body,
        packed=packed,
        headers=[*common, ("Content-Length", str(len(body)))],
        packed_headers=[
            *common,
            *([("Content-Encoding", "gzip")] if is_packed else []),
            ("Content-Length", str(len(packed))),
        ],
        unchanged_headers=[one for one in common if one[0].lower() != "content-type"],
        held_at=validity.since,
    )


def _etag(headers: Headers, body: bytes) -> str:
    # The headers count too: a 304 leaves those of the reader's copy, such as an older policy. Not
    # the order of a policy's parts: each process has its own.
    said = sorted((name, sorted(value.split("; "))) for name, value in headers)
    digest = hashlib.blake2b(repr(said).encode(), digest_size=12)
    digest.update(body)
    return f'W/"{digest.hexdigest()}"'  # weak: packed and unpacked are the same page


@lru_cache(maxsize=256)
def takes_gzip(accepted: str) -> bool:
    """Whether an Accept-Encoding header lets us send gzip. It must be named; "*" is not enough."""
    for one in accepted.lower().split(","):
        coding, _, weight = one.partition(";")
        if coding.strip() in ("gzip", "x-gzip"):
            return weight.replace(" ", "").rstrip("0.") not in ("q=", "q")
    return False


def is_known(etag: str, asked: str) -> bool:
    """Whether an If-None-Match header names the page."""
    return asked == etag or asked.strip() == "*" or etag[2:] in _opaque(asked.split(","))


def _opaque(tags: Iterable[str]) -> set[str]:
    return {one.strip().removeprefix("W/") for one in tags}
