from datetime import date, timedelta

import holidays
import pytest

from motcua.kernel.national_calendar import default_calendar, national_days
from motcua.kernel.working_time import DayKind, DayState

CALENDAR = default_calendar()


def test_the_calendar_agrees_with_an_independent_one_but_for_what_that_lacks():
    theirs = holidays.country_holidays("VN", years=range(2019, 2029))
    days = [
        CALENDAR.first + timedelta(days=n) for n in range((CALENDAR.last - CALENDAR.first).days)
    ]
    different = [day for day in days if theirs.is_working_day(day) != CALENDAR.is_working_day(day)]
    assert different == [date(2026, 1, 2), date(2026, 1, 10)]  # decreed on 25/12/2025


@pytest.mark.parametrize(
    ("off", "worked"),
    [
        (date(2019, 4, 29), date(2019, 5, 4)),
        (date(2024, 4, 29), date(2024, 5, 4)),
        (date(2025, 5, 2), date(2025, 4, 26)),
        (date(2026, 1, 2), date(2026, 1, 10)),
        (date(2026, 8, 31), date(2026, 8, 22)),
    ],
)
def test_a_day_off_is_swapped_for_a_saturday(off, worked):
    assert not CALENDAR.is_working_day(off)
    assert CALENDAR.is_working_day(worked)


def test_a_proposed_swap_is_known_but_not_applied():
    assert CALENDAR.is_working_day(date(2026, 11, 23))
    assert not CALENDAR.is_working_day(date(2026, 11, 28))
    assert [rule.on.day for rule in national_days() if rule.state is DayState.PROPOSED] == [23, 28]


def test_the_day_of_culture_is_free_from_2026_on():
    free = [year for year in range(2019, 2029) if date(year, 11, 24) in CALENDAR.days]
    assert free == [2026, 2027, 2028]


def test_years_not_yet_decreed_are_provisional():
    assert CALENDAR.provisional_years == {2027, 2028}


def test_every_day_is_listed_once_in_order_with_its_basis():
    days = [rule.on for rule in national_days()]
    assert days == sorted(set(days))
    assert all(rule.basis and rule.name for rule in national_days())


def test_every_swap_has_its_two_halves():
    kinds = [rule.kind for rule in national_days()]
    before_the_table = 1  # 31/12/2018 was made up on 05/01/2019
    assert kinds.count(DayKind.MAKEUP_WORK) == kinds.count(DayKind.SWAP_OFF) + before_the_table
