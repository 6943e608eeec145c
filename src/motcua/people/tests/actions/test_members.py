"""Members, accounts, passwords and roles."""

import pytest
from django.core.exceptions import ValidationError

from motcua.foundation import audit
from motcua.foundation.actor import Role
from motcua.foundation.policies import Forbidden, Missing
from motcua.people import actions, facade
from motcua.people.models import Account, Member, RoleGrant
from tests.support.cast import Places, account_of, actor
from tests.support.factories import PASSWORD, MemberFactory, RoleGrantFactory
from tests.support.factories import SOME_DAY as AT


def told(places: Places, **more: str) -> actions.MemberDescription:
    known = {"unit_code": places.unit_a.code, "name": "Nguyễn  Thu Hà", "email": "ha@bm.example"}
    return actions.MemberDescription(**{**known, **more})


def test_a_member_is_added_with_an_account(places: Places, quan: Member) -> None:
    member = actions.add_member(
        told(places), username="HaNT", password=PASSWORD, by=actor(quan), at=AT
    )
    assert member.account
    assert member.account.username == "hant"
    assert member.account.check_password(PASSWORD)
    assert member.name == "Nguyễn Thu Hà"
    assert actor(member).grants == ()
    assert audit.trail(member)[0].sentence == (
        "Đã thêm Nguyễn Thu Hà vào Phòng Tổ chức – Pháp chế."
    )


def test_a_member_may_have_no_account_and_get_one_later(places: Places, quan: Member) -> None:
    member = actions.add_member(told(places), by=actor(quan), at=AT)
    assert member.account is None
    assert actor(member).account == ""
    with pytest.raises(Missing):
        actions.reset_password(member.code, by=actor(quan), at=AT)
    actions.open_account(member.code, username="hant", by=actor(quan), at=AT)
    with pytest.raises(ValidationError):
        actions.open_account(member.code, username="hant2", by=actor(quan), at=AT)


@pytest.mark.parametrize(
    ("username", "password"), [("hà nt", PASSWORD), ("em", PASSWORD), ("hant", "123")]
)
def test_a_bad_user_name_or_password_adds_nobody(
    places: Places, quan: Member, em: Member, username: str, password: str
) -> None:
    with pytest.raises(ValidationError):
        actions.add_member(
            told(places), username=username, password=password, by=actor(quan), at=AT
        )
    assert not Member.objects.filter(folded="nguyen thu ha").exists()


def test_nobody_but_the_administrator_adds_people(places: Places, dung: Member) -> None:
    with pytest.raises(Forbidden):
        actions.add_member(told(places), by=actor(dung), at=AT)


def test_a_member_moves_only_between_units_of_the_same_hands(places: Places, binh: Member) -> None:
    local = MemberFactory.create(unit=places.department)
    RoleGrantFactory.create(member=local, role=Role.ADMINISTRATOR)
    moved = told(places, unit_code=places.unit_b.code, name=binh.name)
    actions.edit_member(binh.code, moved, by=actor(local), at=AT)
    assert facade.member(binh.code).unit_code == places.unit_b.code
    away = told(places, unit_code=places.commune.code, name=binh.name)
    with pytest.raises(Forbidden):
        actions.edit_member(binh.code, away, by=actor(local), at=AT)


def test_whoever_has_ended_acts_no_more_and_cannot_sign_in(binh: Member, quan: Member) -> None:
    actions.deactivate_member(binh.code, by=actor(quan), at=AT)
    account = Account.objects.get(code=account_of(binh).code)
    assert not account.is_active
    assert facade.actor_of(account).grants == ()
    with pytest.raises(Missing):
        facade.actor_of_member(binh.code)
    actions.reactivate_member(binh.code, by=actor(quan), at=AT)
    assert actor(binh).has(Role.UNIT_OFFICER)


def test_an_administrator_does_not_end_themselves(quan: Member) -> None:
    with pytest.raises(ValidationError):
        actions.deactivate_member(quan.code, by=actor(quan), at=AT)


def test_a_reset_password_must_be_changed_by_its_holder(binh: Member, quan: Member) -> None:
    first = actions.reset_password(binh.code, by=actor(quan), at=AT)
    account = Account.objects.get(code=account_of(binh).code)
    assert account.must_change_password
    assert account.check_password(first)
    changed = actions.change_password(account.code, password="Mua-he-1976", by=actor(binh), at=AT)
    assert not changed.must_change_password


def test_nobody_changes_somebody_elses_password(binh: Member, quan: Member) -> None:
    with pytest.raises(Missing):
        actions.change_password(
            account_of(binh).code, password="Mua-he-1976", by=actor(quan), at=AT
        )


def test_a_weak_password_is_refused(binh: Member) -> None:
    with pytest.raises(ValidationError):
        actions.change_password(account_of(binh).code, password="12345678", by=actor(binh), at=AT)


def test_a_role_is_given_once_and_taken_back(places: Places, binh: Member, quan: Member) -> None:
    code = places.unit_a.code
    for _time in range(2):
        actions.grant_role(binh.code, role=Role.WRITER, unit_code=code, by=actor(quan), at=AT)
    assert actor(binh).has(Role.WRITER, places.unit_a.path)
    assert not actor(binh).has(Role.WRITER, places.unit_b.path)
    assert [line.code for line in audit.trail(binh)] == ["people.role_granted"]
    actions.revoke_role(binh.code, role=Role.WRITER, unit_code=code, by=actor(quan), at=AT)
    assert not actor(binh).has(Role.WRITER)
    with pytest.raises(Missing):
        actions.revoke_role(binh.code, role=Role.WRITER, unit_code=code, by=actor(quan), at=AT)


def test_nobody_gives_roles_beyond_their_own_administration(
    places: Places, binh: Member, quan: Member
) -> None:
    local = MemberFactory.create(unit=places.department)
    RoleGrantFactory.create(member=local, role=Role.ADMINISTRATOR)
    with pytest.raises(Forbidden):
        actions.grant_role(
            local.code,
            role=Role.ADMINISTRATOR,
            unit_code=places.province.code,
            by=actor(local),
            at=AT,
        )
    with pytest.raises(Forbidden):
        actions.grant_role(
            quan.code, role=Role.WRITER, unit_code=places.unit_a.code, by=actor(local), at=AT
        )
    with pytest.raises(ValidationError):
        actions.grant_role(
            binh.code, role="king", unit_code=places.unit_a.code, by=actor(quan), at=AT
        )


def test_an_administrator_does_not_lock_themselves_out(places: Places, quan: Member) -> None:
    with pytest.raises(ValidationError):
        actions.revoke_role(
            quan.code,
            role=Role.ADMINISTRATOR,
            unit_code=places.province.code,
            by=actor(quan),
            at=AT,
        )
    assert RoleGrant.objects.filter(member=quan).exists()


def test_a_lower_administrator_sets_no_password_of_whoever_stands_above(
    places: Places, hanh: Member
) -> None:
    """Who works in the office but co-ordinates the department could be acted as otherwise."""
    porter = MemberFactory.create(unit=places.office)
    RoleGrantFactory.create(member=porter, role=Role.ADMINISTRATOR, unit=places.office)
    with pytest.raises(Forbidden):
        actions.reset_password(hanh.code, by=actor(porter), at=AT)
    beside = MemberFactory.create(unit=places.office, account__username="beside")
    assert actions.reset_password(beside.code, by=actor(porter), at=AT)
