import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.periods import (
    CALENDAR,
    FIFTEENTH,
    Period,
    PeriodKind,
    bounds,
    contains,
    following,
    months_of,
    period_of,
    previous,
    year_before,
)

DAYS = st.dates(min_value=date(2019, 1, 1), max_value=date(2028, 12, 31))
RULES = st.sampled_from([FIFTEENTH, CALENDAR])
DIVIDING = [PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR]
INDEXES = {"M": 12, "Q": 4, "H": 2, "N": 1, "Y": 1}
PERIODS = st.builds(
    lambda kind, year, n: Period(kind, year, n % INDEXES[kind] + 1),
    st.sampled_from(PeriodKind),
    st.integers(2019, 2028),
    st.integers(0, 11),
)


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("2026-M1", date(2025, 12, 15), date(2026, 1, 14)),
        ("2026-Q1", date(2025, 12, 15), date(2026, 3, 14)),
        ("2026-Q3", date(2026, 6, 15), date(2026, 9, 14)),
        ("2026-H1", date(2025, 12, 15), date(2026, 6, 14)),
        ("2026-N1", date(2025, 12, 15), date(2026, 9, 14)),
        ("2026-Y1", date(2025, 12, 15), date(2026, 12, 14)),
    ],
)
def test_reports_close_on_the_fourteenth(code, first, last):  # vector T13
    assert bounds(Period.parse(code), FIFTEENTH) == (first, last)


def test_other_regimes_count_whole_months():
    assert bounds(Period.parse("2026-Q4"), CALENDAR) == (date(2026, 10, 1), date(2026, 12, 31))
    assert bounds(Period.parse("2028-M2"), CALENDAR) == (date(2028, 2, 1), date(2028, 2, 29))


def test_a_dossier_of_late_december_belongs_to_the_next_report_year():
    day = date(2025, 12, 20)
    assert period_of(day, PeriodKind.YEAR, FIFTEENTH).year == 2026
    assert period_of(day, PeriodKind.YEAR, CALENDAR).year == 2025


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("2026-M1", "tháng 01 năm 2026"),
        ("2026-M3", "tháng 3 năm 2026"),
        ("2026-Q4", "quý IV năm 2026"),
        ("2026-H1", "6 tháng đầu năm 2026"),
        ("2026-H2", "6 tháng cuối năm 2026"),
        ("2026-N1", "9 tháng năm 2026"),
        ("2026-Y1", "năm 2026"),
    ],
)
def test_a_period_is_named_as_in_reports(code, label):
    assert Period.parse(code).label == label


@given(DAYS, st.sampled_from(DIVIDING), RULES)
def test_every_day_is_reported_in_exactly_one_period_of_a_kind(day, kind, rule):
    period = period_of(day, kind, rule)
    assert contains(period, day, rule)
    assert not contains(previous(period), day, rule)
    assert not contains(following(period), day, rule)


@given(PERIODS, RULES)
def test_the_months_fill_their_period_without_gap(period, rule):
    months = [bounds(month, rule) for month in months_of(period)]
    assert (months[0][0], months[-1][1]) == bounds(period, rule)
    for (_, end), (start, _) in itertools.pairwise(months):
        assert start - end == timedelta(days=1)


@given(PERIODS)
def test_before_and_after_undo_each_other_and_codes_are_read_back(period):
    assert following(previous(period)) == previous(following(period)) == period
    assert Period.parse(period.code) == period
    assert year_before(period).label != period.label


def test_a_day_of_the_last_months_is_in_no_nine_months():
    with pytest.raises(ValueError, match="nine_months 2"):
        period_of(date(2026, 10, 1), PeriodKind.NINE_MONTHS, FIFTEENTH)


@pytest.mark.parametrize("code", ["", "2026", "2026-Q5", "2026-M0", "2026-X1"])
def test_a_period_that_no_year_has_is_refused(code):
    with pytest.raises(ValueError, match=r"year|code"):
        Period.parse(code)
