"""Names that mean many units."""

import pytest

from motcua.agencies.rules.match_result import How, Outcome
from motcua.agencies.rules.matching import resolve
from motcua.agencies.tests.rules import organisation as here
from motcua.agencies.tests.rules.organisation import directory

HOME = directory()
INSIDE = {here.office, here.planning, here.law, here.centre, here.theatre}
COMMUNES = {here.dong_ha, here.dong_ha_2, here.hoa_binh}


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("các phòng, đơn vị thuộc Sở", INSIDE),
        ("Thủ trưởng các phòng, ban, đơn vị thuộc Sở", INSIDE),
        ("Các đơn vị trực thuộc Sở", INSIDE),
        ("Các phòng chức năng thuộc Sở", {here.office, here.planning, here.law}),
        ("các đơn vị sự nghiệp thuộc Sở", {here.centre, here.theatre}),
        ("Các đơn vị khối Nhà hát thuộc Sở", {here.theatre}),
        ("UBND các xã, phường", COMMUNES),
        ("Ủy ban nhân dân các phường", {here.hoa_binh}),
        ("UBND cấp xã", COMMUNES),
        ("các xã, phường, đặc khu", COMMUNES),
        ("Các sở, ban, ngành", {here.culture, here.finance}),
        ("các sở, ban, ngành; UBND các xã, phường", {here.culture, here.finance} | COMMUNES),
        ("Các cơ quan thông tấn báo chí", {here.newspaper}),
    ],
)
def test_a_group_gives_all_its_units(text: str, members: set[object]) -> None:
    resolution = resolve(text, HOME)
    assert resolution.outcome is Outcome.GROUP
    assert {match.unit for match in resolution.matches} == members
    assert {match.how for match in resolution.matches} == {How.GROUP}
    assert resolution.is_certain


@pytest.mark.parametrize(
    "text",
    ["các đơn vị liên quan", "các phòng có liên quan", "các sở, ban, ngành, UBND các quận, huyện"],
)
def test_an_open_group_needs_a_person_to_close_it(text: str) -> None:
    resolution = resolve(text, HOME)
    assert resolution.outcome is Outcome.GROUP
    assert resolution.matches
    assert not resolution.is_certain


def test_a_group_is_remembered_by_its_written_name() -> None:
    matches = resolve("2. Các phòng chức năng thuộc Sở;", HOME).matches
    assert {match.group for match in matches} == {"Các phòng chức năng thuộc Sở"}


def test_specialised_bodies_of_a_commune_are_its_divisions() -> None:
    resolution = resolve("Các cơ quan chuyên môn", directory(here.hoa_binh))
    assert {match.unit for match in resolution.matches} == {here.commune_division}


def test_a_group_with_nobody_in_it_is_not_a_group() -> None:
    assert resolve("các trường học", HOME).outcome is not Outcome.GROUP
