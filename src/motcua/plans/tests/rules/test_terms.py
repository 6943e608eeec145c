"""Terms as plans write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.terms import first_day, last_day


@pytest.mark.parametrize(
    ("term", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-Q2", date(2026, 4, 1), date(2026, 6, 30)),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-12-19", date(2026, 12, 19), date(2026, 12, 19)),
    ],
)
def test_a_term_has_a_first_and_a_last_day(term: str, first: date, last: date) -> None:
    assert first_day(term) == first
    assert last_day(term) == last


def test_before_a_day_means_the_day_before_at_the_latest() -> None:
    assert last_day("2024-12-19", exclusive=True) == date(2024, 12, 18)
    assert last_day("2026-Q3", exclusive=True) == date(2026, 6, 30)


def test_a_day_that_does_not_exist_is_no_day() -> None:
    assert first_day("2026-02-31") is None
    assert last_day("2026-13") is None


@given(st.text(max_size=12))
def test_rubbish_is_no_term(text: str) -> None:
    found = first_day(text)
    assert found is None or found <= (last_day(text) or found - timedelta(days=1))
