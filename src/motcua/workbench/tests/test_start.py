"""The staff start page and its bar."""

from collections.abc import Callable

import pytest
from django.test import Client

from motcua.people.models import Member

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


def test_the_start_page_costs_a_fixed_number_of_questions(
    binh: Member,
    client_of: Callable[[Member], Client],
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    client = client_of(binh)
    client.get(ADDRESS)
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        client.get(ADDRESS)
