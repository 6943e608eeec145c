"""A stranger is kept out: at the door, from what is not theirs, and from guessing passwords."""

import pytest

from motcua.people.models import Member
from tests.support.browser import Meet
from tests.support.cast import Places
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

pytestmark = pytest.mark.browser


def test_a_stranger_is_led_to_the_door_and_finds_only_their_own_house(
    meet_either: Meet, places: Places, chi: Member
) -> None:
    plan = PlanFactory.create(owner=places.department, issued=True)
    task = AssignmentFactory.create(
        task=TaskFactory.create(plan=plan, state="open"), unit=places.unit_a
    ).task
    stranger = meet_either()
    for path in (f"/ke-hoach/{plan.code}/", f"/nhiem-vu/{task.code}/", "/minh-chung/gui-anh/"):
        stranger.open(path)
        assert "/dang-nhap/" in stranger.page.url
    stranger.sign_in(chi)
    for path in (f"/ke-hoach/{plan.code}/", f"/nhiem-vu/{task.code}/"):
        assert stranger.open(path).status == 404
    assert stranger.open("/ke-hoach/nap/").status == 403
    assert stranger.open("/tra-loi/bia-ra-cho-vui/").status == 404


def test_guessing_a_password_comes_to_a_pause(meet: Meet, binh: Member) -> None:
    stranger = meet()
    for _ in range(5):
        stranger.sign_in(binh, password="doan-mo-2026")
    assert stranger.sees("15 phút")
    stranger.sign_in(binh)
    assert "/dang-nhap/" in stranger.page.url
