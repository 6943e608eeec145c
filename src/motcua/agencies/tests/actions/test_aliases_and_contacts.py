"""Other names and ways to reach a unit."""

from datetime import date

import pytest

from motcua.agencies import actions, facade
from motcua.agencies.models import ContactPoint, UnitAlias
from motcua.foundation import audit
from motcua.foundation.policies import Forbidden, Missing
from tests.support.cast import Member, Places, actor
from tests.support.factories import SOME_DAY as AT

ON = date(2026, 3, 2)


def test_a_coordinator_teaches_a_name_and_plans_understand_it(places: Places, hanh: Member) -> None:
    code = places.unit_b.code
    assert not facade.match("Bộ phận tài vụ", within=places.department.path, on=ON)
    facade.learn_alias("Bộ phận tài vụ", code, by=actor(hanh), at=AT)
    facade.learn_alias("Bộ phận  tài vụ", code, by=actor(hanh), at=AT)
    match = facade.match("bộ phận tài vụ", within=places.department.path, on=ON)[0]
    assert (match.unit.code, match.how, match.certain) == (code, "alias", True)
    assert UnitAlias.objects.count() == 1
    assert len(audit.trail(places.unit_b)) == 1


def test_an_officer_teaches_nothing(places: Places, binh: Member) -> None:
    with pytest.raises(Forbidden):
        facade.learn_alias("Tổ chức", places.unit_a.code, by=actor(binh), at=AT)


def test_an_administrator_forgets_a_wrong_name(places: Places, quan: Member) -> None:
    facade.learn_alias("Tài vụ", places.unit_b.code, by=actor(quan), at=AT)
    actions.forget_alias("Tài vụ", places.unit_b.code, by=actor(quan), at=AT)
    assert not UnitAlias.objects.exists()
    with pytest.raises(Missing):
        actions.forget_alias("Tài vụ", places.unit_b.code, by=actor(quan), at=AT)


def test_a_contact_point_is_added_corrected_and_removed(places: Places, quan: Member) -> None:
    told = actions.ContactDescription(kind="phone", value="0912345678", is_public=True)
    contact = actions.add_contact_point(places.unit_a.code, told, by=actor(quan), at=AT)
    better = actions.ContactDescription(kind="phone", value="0912345679")
    actions.edit_contact_point(contact.code, better, by=actor(quan), at=AT)
    contact.refresh_from_db()
    assert (contact.value, contact.is_public) == ("0912345679", False)
    actions.remove_contact_point(contact.code, by=actor(quan), at=AT)
    assert not ContactPoint.objects.exists()
    assert [line.code for line in audit.trail(places.unit_a)] == [
        "agencies.contact_removed",
        "agencies.contact_edited",
        "agencies.contact_added",
    ]


def test_only_administrators_touch_contact_points(places: Places, dung: Member) -> None:
    told = actions.ContactDescription(kind="phone", value="1")
    with pytest.raises(Forbidden):
        actions.add_contact_point(places.unit_a.code, told, by=actor(dung), at=AT)
