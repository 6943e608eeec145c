"""The entries of the staff rail and of the public menu, registered by each context at start."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from django.http import HttpRequest
from django.urls import NoReverseMatch, get_urlconf, reverse

from motcua.foundation.actor import ANONYMOUS, Actor
from motcua.ui.registry import Registry

PLANS, PROCEDURES, SYSTEM = "Kế hoạch, báo cáo", "Thủ tục", "Tổ chức, hệ thống"
"""Headings of the staff rail; entries of one heading stand together by their order."""
Place = Literal["workbench", "portal", "foot"]
"""The staff rail, the public menu, the foot of public pages."""


def everyone(_actor: Actor) -> bool:
    """Visible to whoever can open the surface."""
    return True


@dataclass(frozen=True)
class NavItem:
    """An entry: a word, an icon, the name of its URL, who sees it, the heading it stands under."""

    name: str
    text: str
    url_name: str
    icon: str
    order: int
    visible: Callable[[Actor], bool] = everyone
    place: Place = "workbench"
    group: str = ""


@dataclass(frozen=True)
class NavLink:
    """An entry as a page shows it."""

    text: str
    url: str
    icon: str
    current: bool
    group: str = ""


_items: Registry[NavItem] = Registry()


def register(item: NavItem) -> None:
    """Put an entry in its place; called from `apps.ready`."""
    _items.register(item)


def registered() -> list[NavItem]:
    """Every entry of both places, in order."""
    return list(_items)


def links(request: HttpRequest, place: Place) -> list[NavLink]:
    """The entries of a place that the acting person sees, the one being visited marked."""
    actor = getattr(request, "actor", ANONYMOUS)
    shown = [item for item in _items if item.place == place and item.visible(actor)]
    addressed = [(item, _address(item)) for item in shown]
    current = _closest([url for _, url in addressed], request.path)
    return [
        NavLink(item.text, url, item.icon, url == current, item.group)
        for item, url in addressed
        if url
    ]


def _address(item: NavItem) -> str:
    return _reversed(item.url_name, get_urlconf())


@cache
def _reversed(url_name: str, _urlconf: str | None) -> str:
    try:
        return reverse(url_name)
    except NoReverseMatch:  # a context that is not built in answers with no entry, not with 500
        return ""


def _closest(urls: list[str], path: str) -> str:
    """The longest address that the path begins with, so that only one entry is current."""
    above = [url for url in urls if url and (url == path or (url != "/" and path.startswith(url)))]
    return max(above, key=len, default="")
