"""Who acts, and who holds what."""

import pytest
from pytest_django import DjangoAssertNumQueries

from motcua.foundation.actor import Role
from motcua.foundation.policies import Missing
from motcua.people import facade
from motcua.people.models import Member
from tests.support.cast import Places, account_of
from tests.support.factories import AccountFactory, MemberFactory, RoleGrantFactory


def test_an_actor_costs_two_queries(
    binh: Member, places: Places, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    RoleGrantFactory.create(member=binh, role=Role.WRITER, unit=places.unit_b)
    with django_assert_num_queries(2):
        actor = facade.actor_of(account_of(binh))
    assert actor.code == binh.code
    assert actor.name == "Trần Thị Bình"
    assert actor.paths(Role.UNIT_OFFICER) == (places.unit_a.path,)
    assert actor.paths(Role.WRITER) == (places.unit_b.path,)


def test_an_account_without_member_acts_with_no_right(db: None) -> None:
    actor = facade.actor_of(AccountFactory.create(username="la"))
    assert (actor.member, actor.grants, actor.name) == ("", (), "la")
    assert not actor.is_anonymous


def test_a_role_above_counts_and_one_beside_does_not(
    places: Places, hanh: Member, binh: Member, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    RoleGrantFactory.create(
        member=MemberFactory.create(unit=places.commune), role=Role.COORDINATOR, unit=places.commune
    )
    with django_assert_num_queries(1):
        found = facade.members_with(Role.COORDINATOR, places.unit_a.path)
    assert [member.code for member in found] == [hanh.code]
    assert found[0].unit_name == "Văn phòng"
    assert facade.members_with(Role.UNIT_OFFICER, places.department.path) == []


def test_members_stand_in_vietnamese_order(places: Places) -> None:
    for name in ("Lê Đức", "Nguyễn Ánh", "Trần An", "Phạm Dũng"):
        MemberFactory.create(name=name, unit=places.unit_a)
    MemberFactory.create(name="Cũ", unit=places.unit_a, ended=True)
    names = [member.name for member in facade.members_of(places.department.path)]
    assert names == ["Trần An", "Nguyễn Ánh", "Phạm Dũng", "Lê Đức"]


def test_unknown_members_are_missing_or_left_out(db: None) -> None:
    with pytest.raises(Missing):
        facade.member("khong-co")
    assert facade.members(["khong-co"]) == {}
