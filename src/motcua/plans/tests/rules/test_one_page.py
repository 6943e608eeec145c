"""Rows shared out on one page, and the week it speaks of."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.national_calendar import default_calendar
from motcua.plans.rules.one_page import allot
from motcua.plans.rules.weeks import first_working_day, week_before


def test_a_long_group_does_not_starve_a_short_one() -> None:
    assert allot([100, 2, 3], 12) == [7, 2, 3]


@given(st.lists(st.integers(0, 60), max_size=6), st.integers(0, 60))
def test_rows_are_neither_lost_nor_invented(counts: list[int], rows: int) -> None:
    given_rows = allot(counts, rows)
    assert sum(given_rows) == min(rows, sum(counts))
    assert all(one <= count for one, count in zip(given_rows, counts, strict=True))


def test_the_week_before_runs_from_monday_to_sunday() -> None:
    assert week_before(date(2026, 11, 25)) == (date(2026, 11, 16), date(2026, 11, 22))


def test_a_week_that_begins_with_a_holiday_begins_on_its_first_working_day() -> None:
    calendar = default_calendar()
    assert first_working_day(date(2026, 11, 25), calendar) == date(2026, 11, 23)
    assert first_working_day(date(2027, 4, 30), calendar) == date(2027, 4, 26)


def test_a_week_of_rest_has_no_first_working_day() -> None:
    assert first_working_day(date(2026, 2, 18), default_calendar()) is None
