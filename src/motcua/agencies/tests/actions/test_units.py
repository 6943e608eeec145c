"""Adding, naming and ending units."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from motcua.agencies import actions, facade
from motcua.agencies.messages import UnitAbolished
from motcua.agencies.models import Unit
from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Forbidden, Missing
from tests.support.cast import Member, Places, actor
from tests.support.factories import SOME_DAY as AT

ON = date(2026, 3, 2)


def new_unit(parent: Unit, name: str = "Phòng Di sản") -> actions.NewUnit:
    return actions.NewUnit(parent_code=parent.code, name=name, kind="division")


def test_an_agency_comes_with_its_root_unit_below_its_parent(places: Places, quan: Member) -> None:
    new = actions.NewAgency(
        name="Sở Tài chính",
        kind="department",
        level="province",
        symbol="STC",
        parent_code=places.province.code,
    )
    root = actions.add_agency(new, by=actor(quan), at=AT)
    assert root.path == "bm/stc/"
    assert root.agency.parent == places.province.agency
    assert facade.agency_of_unit(root.code).parent_name == places.province.name
    assert [line.sentence for line in audit.trail(root)] == ["Đã thêm cơ quan Sở Tài chính."]


def test_the_seed_of_a_tree_is_added_by_the_system(db: None) -> None:
    new = actions.NewAgency(name="UBND tỉnh Bình Minh", kind="province", level="province")
    assert actions.add_agency(new, by=SYSTEM, at=AT).path == "ubndtinhbinhminh/"


def test_a_unit_stands_below_its_parent_and_inherits_partnership(
    places: Places, quan: Member
) -> None:
    inside = actions.add_unit(new_unit(places.department), by=actor(quan), at=AT)
    assert inside.path == "bm/svhtt/phongdisan/"
    twin = actions.add_unit(new_unit(places.department), by=actor(quan), at=AT)
    assert twin.path == "bm/svhtt/phongdisan-2/"


def test_only_the_administrator_of_the_unit_adds_below_it(places: Places, dung: Member) -> None:
    with pytest.raises(Forbidden):
        actions.add_unit(new_unit(places.department), by=actor(dung), at=AT)
    assert not Unit.objects.filter(name="Phòng Di sản").exists()


def test_an_agency_has_one_root_only(places: Places, quan: Member) -> None:
    second = actions.NewUnit(parent_code=places.department.code, name="Sở", kind="agency")
    with pytest.raises(ValidationError):
        actions.add_unit(second, by=actor(quan), at=AT)


def test_a_renamed_unit_is_still_found_under_its_old_name(places: Places, quan: Member) -> None:
    actions.rename_unit(
        places.unit_a.code,
        name="Phòng Tổ chức cán bộ",
        short_name="Phòng TCCB",
        by=actor(quan),
        at=AT,
    )
    match = facade.match("Phòng Tổ chức – Pháp chế", within=places.department.path, on=ON)[0]
    assert match.unit.code == places.unit_a.code
    assert match.certain
    assert "Phòng Tổ chức cán bộ" in audit.trail(places.unit_a)[0].sentence


def test_renaming_the_root_renames_the_agency(places: Places, quan: Member) -> None:
    root = places.department
    actions.rename_unit(root.code, name="Sở Mới", short_name="", by=actor(quan), at=AT)
    assert facade.agency_of_unit(places.unit_a.code).name == "Sở Mới"


def test_an_ended_unit_hands_its_names_to_its_successor(places: Places, quan: Member) -> None:
    actions.abolish_unit(
        places.unit_a.code,
        until=date(2026, 2, 28),
        successor_code=places.unit_b.code,
        by=actor(quan),
        at=AT,
    )
    match = facade.match("Phòng Tổ chức – Pháp chế", within=places.department.path, on=ON)[0]
    assert match.unit.code == places.unit_b.code
    assert match.how == "successor"
    assert places.unit_a.code not in [u.code for u in facade.units_under("bm/", on=ON)]
    message = OutboxMessage.objects.get(name=UnitAbolished.name)
    assert message.body["successor"] == places.unit_b.code


def test_an_agency_does_not_end_before_its_units(places: Places, quan: Member) -> None:
    with pytest.raises(ValidationError, match="vẫn thuộc đơn vị này"):
        actions.abolish_unit(places.department.code, until=ON, by=actor(quan), at=AT)


@pytest.mark.parametrize("heir", ["unit_a", "ended"])
def test_an_impossible_successor_is_refused(places: Places, quan: Member, heir: str) -> None:
    if heir == "ended":
        Unit.objects.filter(pk=places.unit_b.pk).update(valid_until=date(2026, 1, 1))
    code = places.unit_a.code if heir == "unit_a" else places.unit_b.code
    with pytest.raises(ValidationError):
        actions.abolish_unit(
            places.unit_a.code, until=ON, successor_code=code, by=actor(quan), at=AT
        )


def test_an_end_recorded_by_mistake_is_taken_back(places: Places, quan: Member) -> None:
    actions.abolish_unit(places.commune.code, until=ON, by=actor(quan), at=AT)
    actions.restore_unit(places.commune.code, by=actor(quan), at=AT)
    assert facade.unit(places.commune.code).valid_until is None


def test_an_unknown_unit_is_missing(db: None, quan: Member) -> None:
    with pytest.raises(Missing):
        facade.unit("khong-co")
    with pytest.raises(Missing):
        actions.restore_unit("khong-co", by=actor(quan), at=AT)
