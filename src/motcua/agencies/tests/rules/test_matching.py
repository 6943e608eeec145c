"""Which unit a written name means."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.agencies.rules.directory import Listed
from motcua.agencies.rules.match_result import How, Outcome, Resolution
from motcua.agencies.rules.matching import SIMILARITY_FLOOR, resolve
from motcua.agencies.tests.rules import organisation as here
from motcua.agencies.tests.rules.organisation import directory

HOME = directory()


def found(text: str) -> Resolution:
    return resolve(text, HOME)


@pytest.mark.parametrize(
    ("text", "unit", "how"),
    [
        ("Sở Văn hóa, Thể thao và Du lịch", here.culture, How.EXACT),
        ("Sở Văn hoá Thể thao và Du lịch;", here.culture, How.EXACT),
        ("- Sở VHTTDL", here.culture, How.EXACT),
        ("Sở VHTT&DL", here.culture, How.ABBREVIATION),
        ("Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Minh", here.culture, How.EXACT),
        ("Giám đốc Sở Tài chính", here.finance, How.EXACT),
        ("1. Văn phòng Sở", here.office, How.EXACT),
        ("Chánh Văn phòng Sở", here.office, How.EXACT),
        ("Phòng Kế hoạch – Tài chính", here.planning, How.EXACT),
        ("Trưởng phòng Kế hoạch và Tài chính", here.planning, How.EXACT),
        ("Phòng KH-TC", here.planning, How.ABBREVIATION),
        ("phong to chuc phap che", here.law, How.FOLDED),
        ("UBND tỉnh", here.province, How.EXACT),
        ("Văn phòng UBND tỉnh", here.province_office, How.EXACT),
        ("UBND xã Đông Hà", here.dong_ha, How.EXACT),
        ("Phòng Văn hóa – Xã hội phường Hòa Bình", here.commune_division, How.EXACT),
        ("Phòng Quản lý ngân sách Sở Tài chính", here.budget, How.EXACT),
        ("Báo Bình Minh (đã ký hợp đồng)", here.newspaper, How.EXACT),
    ],
)
def test_a_name_that_is_understood_gives_its_unit(text: str, unit: object, how: How) -> None:
    resolution = found(text)
    assert resolution.outcome is Outcome.UNIT, resolution
    assert [match.unit for match in resolution.matches] == [unit]
    assert resolution.matches[0].how is how
    assert resolution.is_certain


def test_an_office_is_the_own_office_to_each_reader() -> None:
    assert resolve("Văn phòng Sở", directory(here.finance)).matches[0].unit == here.finance_office


def test_somebody_elses_division_is_only_proposed() -> None:
    resolution = found("Phòng Quản lý ngân sách")
    assert resolution.outcome is Outcome.PROPOSALS
    assert resolution.matches[0].unit == here.budget
    assert not resolution.is_certain


def test_a_name_shared_by_two_departments_is_proposed_to_a_reader_outside_both() -> None:
    resolution = resolve("Văn phòng", directory(here.dong_ha))
    assert resolution.outcome is Outcome.PROPOSALS
    assert {match.unit for match in resolution.matches} == {here.office, here.finance_office}


def test_other_marks_are_another_name() -> None:
    resolution = found("UBND xã Đồng Hà")
    assert resolution.outcome is Outcome.PROPOSALS
    assert {match.unit for match in resolution.matches} == {here.dong_ha, here.dong_ha_2}


def test_an_alias_that_somebody_confirmed_is_certain() -> None:
    resolution = resolve("Cơ quan báo của tỉnh", directory(baobm="Cơ quan báo của tỉnh"))
    assert resolution.is_certain
    assert resolution.matches[0].how is How.ALIAS


def test_an_old_name_leads_to_the_successor_and_says_so() -> None:
    match = found("Sở Thông tin và Truyền thông").matches[0]
    assert match.unit == here.culture
    assert match.how is How.SUCCESSOR


def test_before_its_end_the_old_unit_is_meant_itself() -> None:
    earlier = directory(on=date(2024, 5, 1))
    assert resolve("Sở Thông tin và Truyền thông", earlier).matches[0].unit == here.old_information


def test_a_unit_that_ended_without_successor_matches_nothing() -> None:
    assert found("Sở Ngoại vụ cũ").outcome is Outcome.NOTHING


def test_a_slip_of_the_pen_is_proposed_never_taken() -> None:
    resolution = found("Phòng Kế hoạch Tài chinhs")
    assert resolution.outcome is Outcome.PROPOSALS
    assert resolution.matches[0].unit == here.planning
    assert resolution.matches[0].how is How.SIMILAR


def test_a_shortened_name_is_proposed() -> None:
    assert found("Phòng Tổ chức").matches[0].unit == here.law


@pytest.mark.parametrize("text", ["", "  ", "Câu lạc bộ Thơ", "…", "(không)"])
def test_what_is_unlike_everything_gives_nothing(text: str) -> None:
    assert found(text).outcome is Outcome.NOTHING


@given(st.text(max_size=60))
def test_no_text_breaks_the_matching_and_certainty_means_one_unit_or_a_group(text: str) -> None:
    resolution = found(text)
    assert all(0 < match.score <= 1 for match in resolution.matches)
    if resolution.outcome is Outcome.UNIT:
        assert len(resolution.matches) == 1
    if resolution.outcome is Outcome.PROPOSALS:
        assert not any(match.certain for match in resolution.matches)


@given(
    st.sampled_from(here.LISTED), st.sampled_from(["{}", " - {} ;", "Thủ trưởng {}", "{} (mới)"])
)
def test_a_full_name_always_finds_its_unit_whatever_stands_around_it(
    listed: Listed, frame: str
) -> None:
    unit = listed.unit
    resolution = found(
        frame.format(f"{unit.name} {unit.agency_name}" if not unit.is_whole_agency else unit.name)
    )
    expected = HOME.living(listed)
    assert [match.unit for match in resolution.matches] == ([expected] if expected else [])


def test_the_floor_is_a_share() -> None:
    assert 0.7 < SIMILARITY_FLOOR < 1
