"""The staff start page and its bar."""

from collections.abc import Callable
from itertools import groupby

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from motcua.people.models import Member
from motcua.ui import home, navigation
from motcua.ui.registry import Registry

ADDRESS = "/ban-lam-viec/"
pytestmark = pytest.mark.django_db


def test_a_stranger_is_sent_to_the_sign_in_page(client: Client) -> None:
    answer = client.get(ADDRESS)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/dang-nhap/")


def test_a_member_sees_the_unit_and_the_way_out(
    binh: Member, client_of: Callable[[Member], Client]
) -> None:
    page = client_of(binh).get(ADDRESS)
    text = page.content.decode()
    assert page.status_code == 200
    assert binh.unit.name in text
    assert "Đăng xuất" in text
    assert 'aria-current="page"' in text


def test_the_shell_asks_the_database_six_times(
    binh: Member,
    client_of: Callable[[Member], Client],
    django_assert_num_queries: DjangoAssertNumQueries,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Session, account, member, roles, standing, unread notices; blocks ask for themselves."""
    monkeypatch.setattr(home, "_widgets", Registry())
    client = client_of(binh)
    with django_assert_num_queries(6):
        client.get(ADDRESS)


def test_every_entry_of_the_rail_and_the_public_menu_leads_somewhere() -> None:
    for item in navigation.registered():
        assert reverse(item.url_name), item.name


def test_entries_of_one_heading_stand_together() -> None:
    for place in ("workbench", "portal", "foot"):
        groups = [item.group for item in navigation.registered() if item.place == place]
        runs = [group for group, _ in groupby(groups)]
        assert len(runs) == len(set(runs)), runs
