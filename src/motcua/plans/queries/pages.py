"""Addresses of the pages to which a row of this context opens."""

from functools import lru_cache

from django.urls import NoReverseMatch, reverse

PLACE = "PLACE"


def page_of(name: str, code: str) -> str:
    """The address of the page `plans:<name>` of a code; "" when there is no such page."""
    return _pattern(name).replace(PLACE, code)


@lru_cache(maxsize=32)
def _pattern(name: str) -> str:
    """Reversed once for each page: lists of thousands of proofs need thousands of addresses."""
    try:
        return reverse(f"plans:{name}", args=[PLACE])
    except NoReverseMatch:
        return ""
