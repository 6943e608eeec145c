"""When a desk is open."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.catalogue.rules.opening import days_named, standing
from motcua.kernel.clock import VN_TZ
from motcua.kernel.national_calendar import calendar_with, default_calendar
from motcua.kernel.working_time import DayKind, DayRule

HOURS = [
    {"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "11:30"},
    {"days": "Thứ Hai – Thứ Sáu", "from": "13:30", "until": "17:00"},
    {"days": "Thứ Bảy", "from": "7:30", "until": "11:30"},
]
CALENDAR = calendar_with(
    [DayRule(date(2026, 10, 15), DayKind.LOCAL_OFF, "Ngày hội của tỉnh")], name="", version=""
)


def at(day: int, hour: int, minute: int = 0, month: int = 10) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=VN_TZ)


@pytest.mark.parametrize(
    ("moment", "state", "changes_at"),
    [
        (at(13, 8), "open", at(13, 11, 30)),
        (at(13, 11, 30), "closed", at(13, 13, 30)),
        (at(13, 17), "closed", at(14, 7, 30)),
        (at(17, 9), "open", at(17, 11, 30)),
        (at(17, 12), "closed", at(19, 7, 30)),
        (at(15, 9), "closed", at(16, 7, 30)),
    ],
    ids=["morning", "noon", "evening", "Saturday morning", "Saturday noon", "day off"],
)
def test_a_desk_is_open_in_its_hours_and_says_what_comes_next(
    moment: datetime, state: str, changes_at: datetime
) -> None:
    found = standing(HOURS, CALENDAR, at=moment)
    assert (found.is_open, found.changes_at) == (state == "open", changes_at)


def test_a_day_off_is_said_before_it_comes_and_on_the_day() -> None:
    before = standing(HOURS, CALENDAR, at=at(14, 9))
    assert [(one.on, one.name) for one in before.closings] == [
        (date(2026, 10, 15), "Ngày hội của tỉnh")
    ]
    assert standing(HOURS, CALENDAR, at=at(15, 9)).closed_for == "Ngày hội của tỉnh"


def test_a_make_up_day_is_worked_on_and_a_swapped_day_is_not() -> None:
    sunday_hours = HOURS[:2]
    made_up = standing(sunday_hours, default_calendar(), at=at(22, 9, month=8))
    assert made_up.is_open, "Saturday 22/8/2026 makes up for 31/8"
    assert not standing(sunday_hours, default_calendar(), at=at(31, 9, month=8)).is_open


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Thứ Hai – Thứ Sáu", {0, 1, 2, 3, 4}),
        ("Từ thứ 2 đến thứ 6", {0, 1, 2, 3, 4}),
        ("Thứ Ba, Thứ Năm", {1, 3}),
        ("Sáng thứ Bảy và Chủ nhật", {5, 6}),
        ("Theo lịch riêng", set()),
    ],
)
def test_days_are_read_as_people_write_them(words: str, days: set[int]) -> None:
    assert days_named(words) == days


def test_hours_that_say_nothing_are_never_open() -> None:
    found = standing([{"days": "Theo hẹn", "from": "", "until": "x"}], CALENDAR, at=at(13, 9))
    assert (found.is_open, found.changes_at, found.today) == (False, None, ())


@given(st.integers(0, 350 * 24 * 60))
def test_what_is_said_stays_true_until_the_moment_given(minutes: int) -> None:
    moment = at(1, 0, month=1) + timedelta(minutes=minutes)
    now = standing(HOURS, CALENDAR, at=moment)
    assert now.changes_at is not None
    assert now.changes_at > moment
    middle = moment + (now.changes_at - moment) / 2
    assert standing(HOURS, CALENDAR, at=middle).is_open == now.is_open
    assert standing(HOURS, CALENDAR, at=now.changes_at).is_open != now.is_open
