"""The page on which a plan is published."""

from collections.abc import Callable

import pytest
from django.test import Client

from motcua.people.models import Member
from tests.support.cast import Places
from tests.support.plans import PlanFactory


@pytest.mark.django_db
def test_a_coordinator_publishes_parts_looks_and_takes_them_back(
    places: Places, hanh: Member, client_of: Callable[[Member], Client]
) -> None:
    plan = PlanFactory.create(owner=places.department, issued=True)
    browser, address = client_of(hanh), f"/ke-hoach/{plan.code}/cong-khai/"
    public = f"/ke-hoach-cong-khai/{plan.code}/"
    assert "chưa công khai phần nào" in browser.get(address).content.decode()
    assert browser.post(address).status_code == 422
    sent = browser.post(address, {"parts": ["header", "tasks"]}, follow=True)
    assert "Đã công khai những phần được chọn." in sent.content.decode()
    assert plan.title in Client().get(public).content.decode()
    browser.post(f"/ke-hoach/{plan.code}/thu-hoi-cong-khai/")
    assert Client().get(public).status_code == 404
