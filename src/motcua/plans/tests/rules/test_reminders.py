"""Reminders at half, four fifths and the end of the time; retries that end."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from motcua.plans.rules.page_titles import title_of
from motcua.plans.rules.reminders import STEPS, step_due
from motcua.plans.rules.retries import next_wait

START, DUE = date(2026, 3, 1), date(2026, 3, 31)


def test_a_month_is_reminded_on_the_16th_the_25th_and_the_last_day() -> None:
    days = [START + timedelta(days=n) for n in range(31)]
    first = {
        step: next(day for day in days if step_due(START, DUE, on=day) == step) for step in STEPS
    }
    assert first == {50: date(2026, 3, 16), 80: date(2026, 3, 25), 100: DUE}


def test_after_its_day_nobody_is_reminded_any_more() -> None:
    assert step_due(START, DUE, on=DUE + timedelta(days=1)) is None


def test_a_short_window_is_reminded_once() -> None:
    days = [START + timedelta(days=n) for n in range(4)]
    assert [step_due(START, START + timedelta(days=3), on=day) for day in days] == [
        None, None, None, 100,
    ]  # fmt: skip


@given(st.integers(0, 400), st.integers(-10, 410))
def test_steps_never_go_back(length: int, offset: int) -> None:
    due = START + timedelta(days=length)
    today = step_due(START, due, on=START + timedelta(days=offset)) or 0
    before = step_due(START, due, on=START + timedelta(days=offset - 1)) or 0
    assert today >= before or START + timedelta(days=offset) > due


def test_after_the_fourth_failure_nothing_is_tried_again() -> None:
    assert [next_wait(n) is None for n in (1, 2, 3, 4)] == [False, False, False, True]


def test_the_title_of_a_page_is_read_in_its_own_encoding() -> None:
    page = "<html><TITLE>\n Một cửa &amp; bạn </TITLE>".encode()
    assert title_of(page, "text/html; charset=utf-8") == "Một cửa & bạn"
    assert title_of(page, "text/html; charset=khong-co") == "Một cửa & bạn"
    assert title_of(b"\xff\xfe nothing", "") == ""
