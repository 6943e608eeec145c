"""Who sees which entry, and which one is current."""

import pytest
from django.test import RequestFactory

from motcua.foundation.actor import ANONYMOUS, Actor, Grant, Role
from motcua.ui import navigation
from motcua.ui.navigation import NavItem
from motcua.ui.registry import Registry

COORDINATOR = Actor("a", "m", "Hạnh", (Grant(Role.COORDINATOR, "bm/"),))


@pytest.fixture(autouse=True)
def empty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A registry of the test's own."""
    monkeypatch.setattr(navigation, "_items", Registry())
    navigation.register(
        NavItem(
            "gallery",
            "Thư viện",
            "ui:gallery",
            "photo",
            2,
            lambda actor: actor.has(Role.COORDINATOR),
        )
    )
    navigation.register(NavItem("home", "Trang chủ", "portal:home", "home", 1))


def texts(path: str, actor: Actor) -> list[tuple[str, bool]]:
    """The entries seen and whether each is current."""
    request = RequestFactory().get(path)
    request.actor = actor  # type: ignore[attr-defined]
    return [(link.text, link.current) for link in navigation.links(request, "workbench")]


def test_an_entry_is_seen_by_those_it_is_for() -> None:
    assert texts("/khac/", ANONYMOUS) == [("Trang chủ", False)]
    assert texts("/khac/", COORDINATOR) == [("Trang chủ", False), ("Thư viện", False)]


def test_the_entry_being_visited_is_current_and_only_that_one() -> None:
    assert texts("/thu-vien-giao-dien/x", COORDINATOR) == [("Trang chủ", False), ("Thư viện", True)]
    assert texts("/", ANONYMOUS) == [("Trang chủ", True)]


def test_a_name_is_registered_once() -> None:
    navigation.register(NavItem("home", "Trang chủ", "portal:home", "home", 1))
    with pytest.raises(ValueError, match="twice"):
        navigation.register(NavItem("home", "Nhà", "portal:home", "home", 1))


def test_an_entry_of_a_context_that_is_not_installed_stays_away() -> None:
    navigation.register(NavItem("later", "Về sau", "later:list", "plan", 3))
    assert ("Về sau", False) not in texts("/", COORDINATOR)
