"""The gallery renders every part; who may open it."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory
from pytest_django import Settings

from motcua.foundation.actor import ANONYMOUS, Actor, Grant, Role
from motcua.ui.tests.tokens import STATIC
from motcua.ui.web.gallery import gallery

ADDRESS = "/thu-vien-giao-dien/"
ADMINISTRATOR = Actor("a", "m", "Quản", (Grant(Role.ADMINISTRATOR, ""),))


def opened(actor: Actor) -> HttpResponse:
    """The gallery as this person gets it."""
    request = RequestFactory().get(ADDRESS)
    request.actor = actor  # type: ignore[attr-defined]
    return gallery(request)


@pytest.fixture(scope="module")
def page() -> str:
    return opened(ADMINISTRATOR).content.decode()


def test_an_administrator_opens_the_gallery() -> None:
    assert opened(ADMINISTRATOR).status_code == 200


def test_a_stranger_is_sent_to_the_sign_in_page() -> None:
    answer = opened(ANONYMOUS)
    assert answer.status_code == 302
    assert answer["Location"].endswith(f"next={ADDRESS}")


@pytest.mark.django_db
def test_everybody_may_look_while_building(client: Client, settings: Settings) -> None:
    settings.DEBUG = True
    assert client.get(ADDRESS).status_code == 200


def test_every_part_with_a_template_is_shown(page: str) -> None:
    names = [path.stem for path in (STATIC / "css" / "parts").glob("*.css")]
    for name in set(names) - {"photo-queue", "side-panel", "widget"}:
        assert re.search(rf'class="[^"]*\b{name}\b', page), name


def test_no_id_stands_twice_on_the_page(page: str) -> None:
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_the_page_is_vietnamese_and_can_be_skipped_to_its_content(page: str) -> None:
    assert '<html lang="vi"' in page
    assert 'class="skip-link" href="#noi-dung"' in page
