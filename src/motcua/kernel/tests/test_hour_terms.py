from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.tests.calendars import INSTANTS, NATIONAL, at, with_the_november_swap
from motcua.kernel.working_time import add_hours, opening, received_on, working_time_between

HOURS = st.integers(min_value=0, max_value=200).map(lambda quarters: quarters / 4)


@pytest.mark.parametrize(
    ("vector", "start", "hours", "end"),
    [
        ("T7", "2026-10-09 14:30", 8, "2026-10-12 14:30"),
        ("T8", "2026-10-09 18:00", 8, "2026-10-12 17:00"),
        ("T9", "2026-10-09 12:30", 2, "2026-10-09 15:00"),
        ("T10", "2026-11-23 16:00", 8, "2026-11-25 16:00"),
        ("T10 without swap", "2026-11-20 16:00", 8, "2026-11-23 16:00"),
    ],
)
def test_hours_walk_through_the_blocks_of_working_time(vector, start, hours, end):
    assert add_hours(NATIONAL, at(start), hours).result == at(end), vector


def test_the_november_swap_moves_the_hour_once_it_is_decreed():  # vector T10'
    end = add_hours(with_the_november_swap(), at("2026-11-20 16:00"), 8).result
    assert end == at("2026-11-25 16:00")


def test_paper_received_after_three_counts_to_the_next_working_day():  # vector T12
    late = received_on(NATIONAL, at("2026-10-09 15:01"), cutoff=time(15))
    assert opening(NATIONAL, late) == at("2026-10-12 08:00")
    assert received_on(NATIONAL, at("2026-10-09 14:59"), cutoff=time(15)) == date(2026, 10, 9)
    assert received_on(NATIONAL, at("2026-10-10 09:00"), cutoff=time(15)) == date(2026, 10, 12)


def test_nothing_opens_on_a_day_off():
    with pytest.raises(ValueError, match="10/10/2026"):
        opening(NATIONAL, date(2026, 10, 10))


@given(INSTANTS, HOURS)
def test_exactly_the_promised_time_is_worked(start, hours):
    found = add_hours(NATIONAL, start, hours)
    spent = sum((end - begin for begin, end in found.spans), timedelta(0))
    assert spent == timedelta(hours=hours) == working_time_between(NATIONAL, start, found.result)
    assert working_time_between(NATIONAL, found.result, start) == -spent


@given(INSTANTS, HOURS)
def test_the_result_lies_in_working_time(start, hours):
    end = add_hours(NATIONAL, start, hours).result
    blocks = NATIONAL.blocks_on(end.date())
    assert any(block.start <= end.time() <= block.end for block in blocks)


@given(INSTANTS, HOURS, HOURS)
def test_two_terms_one_after_the_other_are_one_long_term(start, first, second):
    half = add_hours(NATIONAL, start, first).result
    whole = add_hours(NATIONAL, start, first + second + 0.25).result
    assert add_hours(NATIONAL, half, second + 0.25).result == whole


def test_a_negative_term_is_refused():
    with pytest.raises(ValueError, match="not negative"):
        add_hours(NATIONAL, at("2026-10-09 08:00"), -1)
