"""The gallery renders every part; who may open it."""

import re
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from motcua.foundation.actor import ANONYMOUS
from motcua.ui.tests.pages import ADDRESS, ADMINISTRATOR, gallery_for
from motcua.ui.tests.tokens import STATIC


@pytest.fixture(scope="module")
def page() -> str:
    return gallery_for(ADMINISTRATOR).content.decode()


def test_an_administrator_opens_the_gallery() -> None:
    assert gallery_for(ADMINISTRATOR).status_code == 200


def test_a_stranger_is_sent_to_the_sign_in_page() -> None:
    answer = gallery_for(ANONYMOUS)
    assert answer.status_code == 302
    assert answer["Location"].endswith(f"next={ADDRESS}")


@pytest.mark.django_db
def test_everybody_may_look_while_building(client: Client, settings: Settings) -> None:
    settings.DEBUG = True
    assert client.get(ADDRESS).status_code == 200


@pytest.mark.parametrize(
    "part", sorted((STATIC / "css" / "parts").glob("*.css")), ids=lambda path: path.stem
)
def test_every_part_is_shown(part: Path, page: str) -> None:
    names = re.findall(r"\.([a-z][\w-]*)", part.read_text("utf-8"))
    assert any(re.search(rf'class="[^"]*\b{name}\b', page) for name in names)


def test_no_id_stands_twice_on_the_page(page: str) -> None:
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_the_page_is_vietnamese_and_can_be_skipped_to_its_content(page: str) -> None:
    assert '<html lang="vi"' in page
    assert 'class="skip-link" href="#noi-dung"' in page
