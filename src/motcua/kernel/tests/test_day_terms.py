from datetime import date, timedelta

import pytest
from hypothesis import given

from motcua.kernel.tests.calendars import DAYS, NATIONAL, TERMS, with_the_november_swap
from motcua.kernel.working_time import (
    BeyondHorizon,
    add_calendar_days,
    add_days,
    add_months,
    days_between,
    subtract_days,
)


@pytest.mark.parametrize(
    ("vector", "received", "days", "due"),
    [
        ("T1", date(2026, 2, 12), 3, date(2026, 2, 24)),
        ("T2", date(2026, 8, 21), 1, date(2026, 8, 22)),
        ("T3", date(2026, 8, 28), 2, date(2026, 9, 4)),
        ("T5", date(2026, 4, 23), 5, date(2026, 5, 5)),
        ("T6", date(2026, 11, 19), 5, date(2026, 11, 27)),
        ("T24", date(2025, 12, 31), 3, date(2026, 1, 7)),
        ("T25", date(2026, 1, 8), 2, date(2026, 1, 10)),
    ],
)
def test_working_days_step_over_rest_and_holidays(vector, received, days, due):
    assert add_days(NATIONAL, received, days).result == due, vector


def test_calendar_days_roll_on_from_a_holiday():  # vector T4
    assert add_calendar_days(NATIONAL, date(2026, 4, 20), 10).result == date(2026, 5, 4)


def test_a_month_ends_on_its_last_day_and_rolls_on_from_a_saturday():  # vector T11
    assert add_months(NATIONAL, date(2026, 1, 31), 1).result == date(2026, 3, 2)
    assert add_months(NATIONAL, date(2025, 11, 15), 14).result == date(2027, 1, 15)


def test_the_november_swap_moves_the_day_once_it_is_decreed():  # vector T6'
    due = add_days(with_the_november_swap(), date(2026, 11, 19), 5).result
    assert due == date(2026, 11, 28)


@given(DAYS, TERMS)
def test_exactly_the_promised_days_are_counted_and_all_are_worked(start, n):
    found = add_days(NATIONAL, start, n)
    assert len(found.counted) == n
    assert all(NATIONAL.is_working_day(day) for day in (*found.counted, found.result))
    assert not any(NATIONAL.is_working_day(day.on) for day in found.skipped)


@given(DAYS, TERMS)
def test_every_day_on_the_way_is_either_counted_or_skipped(start, n):
    found = add_days(NATIONAL, start, n + 1)
    told = sorted([*found.counted, *(skip.on for skip in found.skipped)])
    length = (found.result - start).days
    assert told == [start + timedelta(days=step) for step in range(1, length + 1)]


@given(DAYS, TERMS)
def test_a_longer_term_never_ends_earlier(start, n):
    for add in (add_days, add_calendar_days):
        assert add(NATIONAL, start, n + 1).result >= add(NATIONAL, start, n).result
    months = n % 5
    longer = add_months(NATIONAL, start, months + 1).result
    assert longer >= add_months(NATIONAL, start, months).result


@given(DAYS, TERMS)
def test_going_back_undoes_going_on_from_a_working_day(day, n):
    start = NATIONAL.on_or_after(day)
    due = add_days(NATIONAL, start, n).result
    assert subtract_days(NATIONAL, due, n).result == start
    assert days_between(NATIONAL, start, due) == n
    assert days_between(NATIONAL, due, start) == -n


@given(DAYS, TERMS)
def test_terms_in_any_unit_end_on_a_working_day(start, n):
    assert NATIONAL.is_working_day(subtract_days(NATIONAL, start, n).result)
    assert NATIONAL.is_working_day(add_calendar_days(NATIONAL, start, n).result)
    assert NATIONAL.is_working_day(add_months(NATIONAL, start, n % 6).result)


def test_a_day_no_calendar_covers_is_refused_in_plain_words():
    with pytest.raises(BeyondHorizon, match="Chưa có lịch làm việc cho ngày 01/01/2029"):
        add_days(NATIONAL, date(2028, 12, 20), 15)
    with pytest.raises(BeyondHorizon, match="31/12/2018"):
        subtract_days(NATIONAL, date(2019, 1, 2), 5)


@pytest.mark.parametrize("term", [add_days, subtract_days, add_calendar_days, add_months])
def test_a_negative_term_is_refused(term):
    with pytest.raises(ValueError, match="not negative"):
        term(NATIONAL, date(2026, 11, 2), -1)
