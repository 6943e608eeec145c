"""Pace: what is required so far, where a figure is heading, when it is met or missed."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.aims import Aim, Tally
from motcua.plans.rules.pace import AimState, elapsed_share, pace

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
DAYS = st.dates(date(2025, 12, 1), date(2027, 1, 31))
FIGURES = st.decimals(0, 10_000, places=0)


def aim(comparator: str = ">=", value: int = 365, tally: Tally = Tally.SUM) -> Aim:
    return Aim(comparator, Decimal(value), *YEAR, tally=tally)


def test_half_the_year_asks_for_half_the_number_and_doubles_the_figure() -> None:
    found = pace(aim(), Decimal(146), on=date(2026, 3, 14))
    assert found.required == 73
    assert found.forecast == 730
    assert found.state is AimState.ON_PACE


def test_a_figure_under_what_the_day_requires_is_behind() -> None:
    assert pace(aim(), Decimal(72), on=date(2026, 3, 14)).state is AimState.BEHIND


def test_proofs_that_wait_for_confirmation_keep_a_target_from_being_behind() -> None:
    found = pace(aim(), Decimal(70), on=date(2026, 3, 14), waiting=Decimal(3))
    assert found.state is AimState.WAITING
    assert found.figure == 70


def test_no_figure_is_no_data_and_never_nothing() -> None:
    found = pace(aim(tally=Tally.LATEST), None, on=YEAR[1])
    assert found.state is AimState.NO_DATA
    assert found.figure is None


def test_a_share_is_compared_as_it_stands_without_forecast() -> None:
    found = pace(aim(value=95, tally=Tally.SHARE), Decimal(96), on=date(2026, 3, 14))
    assert (found.state, found.required, found.forecast) == (AimState.ON_PACE, None, None)


def test_a_limit_is_missed_the_moment_it_is_passed() -> None:
    assert pace(aim("<=", 10), Decimal(11), on=date(2026, 2, 1)).state is AimState.MISSED


def test_a_limit_that_the_straight_line_passes_is_behind() -> None:
    assert pace(aim("<=", 10), Decimal(6), on=date(2026, 3, 14)).state is AimState.BEHIND


def test_an_exact_number_is_missed_by_one_too_many() -> None:
    assert pace(aim("=", 4), Decimal(5), on=date(2026, 2, 1)).state is AimState.MISSED


def test_before_its_term_nothing_is_asked() -> None:
    assert pace(aim(), Decimal(0), on=date(2025, 12, 31)).state is AimState.AHEAD


@given(DAYS, DAYS)
def test_the_part_gone_by_never_shrinks_and_stays_between_nothing_and_all(
    one: date, other: date
) -> None:
    earlier, later = sorted((one, other))
    assert 0 <= elapsed_share(*YEAR, earlier) <= elapsed_share(*YEAR, later) <= 1


@given(FIGURES, st.dates(*YEAR), st.sampled_from([">=", ">"]))
def test_more_is_never_worse_for_a_floor(figure: Decimal, on: date, comparator: str) -> None:
    order = [AimState.MISSED, AimState.BEHIND, AimState.ON_PACE, AimState.MET]
    states = [pace(aim(comparator), figure + more, on=on).state for more in (0, 1)]
    assert order.index(states[0]) <= order.index(states[1])


@given(FIGURES, st.dates(*YEAR))
def test_the_forecast_of_the_last_day_is_the_figure_itself(figure: Decimal, on: date) -> None:
    assert pace(aim(), figure, on=YEAR[1]).forecast == figure
    found = pace(aim(), figure, on=on)
    assert found.forecast is not None
    assert found.forecast >= figure


@given(FIGURES, st.sampled_from([">=", "<=", ">", "<", "="]))
def test_after_the_term_a_target_is_met_or_missed(figure: Decimal, comparator: str) -> None:
    found = pace(aim(comparator), figure, on=YEAR[1] + timedelta(days=1))
    holds = aim(comparator).holds(figure)
    assert found.state is (AimState.MET if holds else AimState.MISSED)
