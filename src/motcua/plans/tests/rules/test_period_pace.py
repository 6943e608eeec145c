"""Targets of every month or quarter: judged period by period."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.periods import FIFTEENTH
from motcua.plans.rules.aims import Aim, Tally, aim_windows
from motcua.plans.rules.figures import Mark
from motcua.plans.rules.pace import AimState
from motcua.plans.rules.period_pace import stand

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
FOUR_A_MONTH = Aim(">=", Decimal(4), *YEAR, period="tháng")


def items(month: int, count: int) -> list[Mark]:
    return [Mark(date(2026, month, 1 + n), Decimal(1)) for n in range(count)]


def test_four_items_a_month_names_the_months_that_lack() -> None:
    marks = items(1, 4) + items(2, 2) + items(3, 9)
    found = stand(FOUR_A_MONTH, marks, on=date(2026, 4, 10))
    assert [one.window.label for one in found.missed] == ["Tháng 2/2026"]
    assert found.state is AimState.BEHIND


def test_a_running_month_is_not_judged_before_it_ends() -> None:
    found = stand(FOUR_A_MONTH, items(1, 4), on=date(2026, 2, 10))
    assert found.periods[1].state is AimState.RUNNING
    assert found.state is AimState.ON_PACE


def test_a_running_month_close_to_its_end_and_not_met_is_at_risk() -> None:
    marks = items(1, 4) + items(2, 3)
    assert not stand(FOUR_A_MONTH, marks, on=date(2026, 2, 10)).is_at_risk(on=date(2026, 2, 10))
    assert stand(FOUR_A_MONTH, marks, on=date(2026, 2, 21)).is_at_risk(on=date(2026, 2, 21))


def test_a_month_that_waits_for_confirmation_is_not_missing() -> None:
    waiting = [Mark(date(2026, 1, 20), Decimal(1))]
    found = stand(FOUR_A_MONTH, items(1, 3), on=date(2026, 2, 1), waiting=waiting)
    assert found.periods[0].state is AimState.WAITING
    assert not found.missed


def test_the_reporting_month_runs_from_the_15th_to_the_14th() -> None:
    aim = Aim(">=", Decimal(1), *YEAR, period="tháng", rule=FIFTEENTH)
    second = aim_windows(aim)[1]
    assert (second.starts_on, second.ends_on) == (date(2026, 1, 15), date(2026, 2, 14))
    found = stand(aim, [Mark(date(2026, 1, 15), Decimal(1))], on=date(2026, 2, 15))
    assert [one.state for one in found.periods[:2]] == [AimState.MISSED, AimState.MET]


def test_months_that_ended_before_the_plan_was_issued_are_not_judged() -> None:
    aim = Aim(">=", Decimal(4), *YEAR, period="tháng", judged_from=date(2026, 2, 25))
    assert aim_windows(aim)[0].label == "Tháng 2/2026"


def test_a_quarter_without_any_reading_has_no_data_and_is_not_missed() -> None:
    aim = Aim(">=", Decimal(80), *YEAR, period="quý", tally=Tally.LATEST)
    found = stand(aim, [Mark(date(2026, 2, 1), Decimal(85))], on=date(2026, 7, 2))
    assert [one.state for one in found.periods[:2]] == [AimState.MET, AimState.NO_DATA]
    assert [one.window.label for one in found.unknown] == ["Quý 2/2026"]
    assert found.state is AimState.ON_PACE


def test_the_newest_reading_of_a_day_wins() -> None:
    aim = Aim(">=", Decimal(80), *YEAR, tally=Tally.LATEST)
    same_day = [Mark(date(2026, 2, 1), Decimal(70)), Mark(date(2026, 2, 1), Decimal(85))]
    assert stand(aim, same_day, on=date(2026, 3, 1)).pace.figure == 85


MARKS = st.lists(st.builds(Mark, st.dates(*YEAR), st.decimals(1, 5, places=0)), max_size=40)


@given(MARKS, st.dates(*YEAR), st.sampled_from(["tuần", "tháng", "quý", "năm"]))
def test_every_row_up_to_the_day_stands_in_exactly_one_period(
    marks: list[Mark], on: date, period: str
) -> None:
    found = stand(Aim(">=", Decimal(4), *YEAR, period=period), marks, on=on)
    told = sum(one.figure or 0 for one in found.periods)
    assert told == sum(mark.amount for mark in marks if mark.on <= on)


@given(MARKS)
def test_the_order_of_rows_does_not_matter(marks: list[Mark]) -> None:
    on = date(2026, 9, 1)
    assert stand(FOUR_A_MONTH, marks, on=on) == stand(FOUR_A_MONTH, reversed(marks), on=on)


def test_a_total_read_by_hand_is_stretched_from_the_day_it_was_read() -> None:
    aim = Aim(">=", Decimal(4), *YEAR, tally=Tally.TOTAL)
    found = stand(aim, [Mark(date(2026, 3, 14), Decimal(1))], on=date(2026, 3, 30))
    assert found.pace.forecast == 5
    assert found.state is AimState.ON_PACE
