from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.dates import parse_day


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_is_read_in_figures_and_in_words(day):
    assert parse_day(f"{day:%d/%m/%Y}") == day
    assert parse_day(f"{day.day}.{day.month}.{day.year}") == day
    assert parse_day(f"ngày {day:%d} tháng {day.month} năm {day.year}") == day


@pytest.mark.parametrize("text", ["", "31/02/2026", "ngày … tháng 5 năm 2026", "5/2026", "1/1/20"])
def test_an_incomplete_or_impossible_day_is_none(text):
    assert parse_day(text) is None
