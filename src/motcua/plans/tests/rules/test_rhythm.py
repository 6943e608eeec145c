"""Windows of a rhythm: a clerk reads each name as a promise."""

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.rhythm import Rhythm, windows

days = st.dates(date(2019, 1, 1), date(2028, 12, 31))
owing = st.sampled_from([rhythm for rhythm in Rhythm if rhythm is not Rhythm.AS_ARISES])


def test_a_year_by_the_month_has_twelve_windows() -> None:
    found = windows(Rhythm.MONTHLY, date(2026, 1, 1), date(2026, 12, 31))
    assert [window.label for window in found[:2]] == ["Tháng 1/2026", "Tháng 2/2026"]
    assert len(found) == 12
    assert found[1].ends_on == date(2026, 2, 28)


def test_a_plan_that_begins_in_mid_month_owes_its_first_part_month() -> None:
    found = windows(Rhythm.MONTHLY, date(2026, 3, 20), date(2026, 5, 10))
    assert [(window.starts_on, window.ends_on) for window in found] == [
        (date(2026, 3, 20), date(2026, 3, 31)),
        (date(2026, 4, 1), date(2026, 4, 30)),
        (date(2026, 5, 1), date(2026, 5, 10)),
    ]


def test_weeks_run_from_monday_to_sunday() -> None:
    found = windows(Rhythm.WEEKLY, date(2026, 11, 23), date(2026, 12, 6))
    assert [window.label for window in found] == ["Tuần 48/2026", "Tuần 49/2026"]


def test_quarters_and_half_years_are_named_by_their_number() -> None:
    year = (date(2026, 1, 1), date(2026, 12, 31))
    assert windows(Rhythm.QUARTERLY, *year)[3].label == "Quý 4/2026"
    assert windows(Rhythm.HALF_YEARLY, *year)[1].label == "Nửa năm 2/2026"
    assert windows(Rhythm.YEARLY, *year)[0].label == "Năm 2026"


def test_what_is_done_when_it_arises_owes_nothing() -> None:
    assert windows(Rhythm.AS_ARISES, date(2026, 1, 1), date(2026, 12, 31)) == []


@given(owing, days, st.integers(0, 900))
def test_windows_follow_each_other_without_gap_or_overlap(
    rhythm: Rhythm, first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    found = windows(rhythm, first, last)
    assert found[0].starts_on == first
    assert found[-1].ends_on == last
    for before, after in itertools.pairwise(found):
        assert after.starts_on == before.ends_on + timedelta(days=1)


@given(owing, days, st.integers(1, 900))
def test_a_term_that_ends_before_it_begins_owes_nothing(
    rhythm: Rhythm, first: date, length: int
) -> None:
    assert windows(rhythm, first, first - timedelta(days=length)) == []
