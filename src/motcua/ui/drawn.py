"""Parts that a list repeats in every row, drawn from their template once for each value they take.

A list of fifty rows has a handful of different badges; a template of its own for each of them
would cost more than the rest of the row.
"""

from functools import lru_cache

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from motcua.ui.navigation import NavLink
from motcua.ui.parts import Badge, Progress


def badge(value: Badge) -> SafeString:
    """A state badge as HTML."""
    return _drawn("badge", value, get_language())


def progress(value: Progress) -> SafeString:
    """A progress bar with its words as HTML."""
    return _drawn("progress", value, get_language())


def nav(links: tuple[NavLink, ...]) -> SafeString:
    """The entries of the rail or of a public menu as HTML."""
    return _drawn_nav(links, get_language())


def constant(template: str) -> SafeString:
    """A part that takes nothing and is the same on every page, as HTML."""
    if settings.DEBUG:  # somebody is changing it
        return render_to_string(template)
    return _constant(template, get_language())


@lru_cache(maxsize=64)
def _constant(template: str, _language: str | None) -> SafeString:
    return render_to_string(template)


@lru_cache(maxsize=1024)
def _drawn(name: str, value: Badge | Progress, _language: str | None) -> SafeString:
    return render_to_string(f"ui/parts/_{name}.html", {name: value})


@lru_cache(maxsize=256)
def _drawn_nav(links: tuple[NavLink, ...], _language: str | None) -> SafeString:
    return render_to_string("ui/parts/_nav.html", {"links": links})
