"""Figures: what rows add up to, and numbers as people write and read them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.aims import Tally
from motcua.plans.rules.figures import figure_of, parse, plain


@pytest.mark.parametrize(
    ("text", "value"),
    [("04", 4), ("1.234", 1234), ("1.234,5", "1234.5"), ("12.5", "12.5"), ("95,25", "95.25")],
)
def test_numbers_are_read_as_people_write_them(text: str, value: object) -> None:
    assert parse(text) == Decimal(str(value))


@pytest.mark.parametrize("text", ["", "nhiều", "1,2,3", "4 bài"])
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    assert parse(text) is None


def test_no_figure_is_said_in_words() -> None:
    assert plain(figure_of(Tally.SHARE, [])) == "chưa có số liệu"
    assert plain(figure_of(Tally.SUM, [])) == "0"


@given(st.decimals(-(10**9), 10**9, places=2))
def test_what_is_written_is_read_again(value: Decimal) -> None:
    assert parse(plain(value)) == value
