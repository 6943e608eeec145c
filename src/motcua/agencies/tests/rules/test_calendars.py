"""Agency calendars, half-days, months, hours."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.agencies.rules.calendars import (
    Kept,
    StoredDay,
    calendar_of_days,
    kept_blocks,
    kept_on,
    week_of,
)
from motcua.agencies.rules.descriptions import Blocks, segment_of
from motcua.agencies.rules.hours import hours_of_week
from motcua.agencies.rules.months import months, special_days
from motcua.kernel.working_time import OFFICE_WEEK, add_days

STORM = date(2026, 9, 10)
SET_AT = datetime(2026, 9, 9, 10, tzinfo=UTC)


def day(depth: int = 1, kind: str = "local_off", blocks: Blocks | None = None) -> StoredDay:
    return StoredDay(depth, STORM, kind, "Nghỉ tránh bão", "decreed", "12/QĐ-UBND", blocks, SET_AT)


def test_a_local_closure_moves_a_deadline_and_is_named_as_the_reason() -> None:
    calendar = calendar_of_days("Sở Thử", [day()], None)
    result = add_days(calendar, date(2026, 9, 9), 1)
    assert result.result == date(2026, 9, 11)
    assert any("Nghỉ tránh bão" in skipped.reason for skipped in result.skipped)
    assert "Sở Thử" in calendar.version


def test_the_own_entry_lies_over_that_of_the_province() -> None:
    own = StoredDay(2, STORM, "makeup_work", "Trực bão", "decreed", "3/TB", None, SET_AT)
    assert calendar_of_days("Sở", [own, day(1)], None).is_working_day(STORM)


def test_a_half_day_is_worked_in_the_morning_only() -> None:
    blocks = kept_blocks(Kept.MORNING, OFFICE_WEEK)
    calendar = calendar_of_days("Sở", [day(blocks=blocks)], None)
    assert len(calendar.blocks_on(STORM)) == 1
    assert kept_on(calendar.blocks_on(STORM), OFFICE_WEEK) is Kept.MORNING


@pytest.mark.parametrize("kept", list(Kept))
def test_what_is_kept_is_found_again(kept: Kept) -> None:
    calendar = calendar_of_days("Sở", [day(blocks=kept_blocks(kept, OFFICE_WEEK))], None)
    rule = calendar.days[STORM]
    assert kept_on(rule.blocks, OFFICE_WEEK) is kept


def test_hours_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="block"):
        week_of({"0": [["11:30", "07:30"]]})
    with pytest.raises(ValueError, match="week"):
        week_of({})


def test_weekdays_with_the_same_hours_are_said_together() -> None:
    assert [hours.days for hours in hours_of_week(OFFICE_WEEK)] == [
        "Thứ Hai – Thứ Sáu",
        "Thứ Bảy – Chủ nhật",
    ]


@given(st.integers(2019, 2028))
def test_a_year_of_months_shows_every_day_once(year: int) -> None:
    calendar = calendar_of_days("Sở", [], None)
    shown = [
        day.on
        for month in months(calendar, year, STORM)
        for week in month.weeks
        for day in week
        if day
    ]
    assert shown == sorted(set(shown))
    assert len(shown) == date(year, 12, 31).timetuple().tm_yday
    assert all(rule.on.year == year for rule in special_days(calendar, year))


def test_a_step_of_a_path_is_short_plain_and_free() -> None:
    assert segment_of("SVHTT") == "svhtt"
    assert segment_of("", "Phòng Văn hóa và Thông tin") == "pvhvtt"
    assert segment_of("Đảng ủy", taken={"danguy"}) == "danguy-2"
    assert segment_of("…") == "don-vi"
