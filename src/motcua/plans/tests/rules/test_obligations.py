"""Report duties become dated obligations by the working calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motcua.kernel.national_calendar import default_calendar
from motcua.kernel.periods import PeriodKind
from motcua.plans.rules.due_terms import parse_due
from motcua.plans.rules.obligations import Dating, DutyTerms, date_duty
from motcua.plans.rules.report_standing import ReportStanding, report_standing

CALENDAR = default_calendar()
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def dated(first: date = YEAR[0], last: date = YEAR[1], **terms: object) -> Dating:
    return date_duty(
        DutyTerms(**terms),  # type: ignore[arg-type]
        starts_on=first,
        ends_on=last,
        calendar=CALENDAR,
    )


def test_before_a_monday_is_the_friday_before() -> None:
    [owed] = dated(due_on=date(2026, 12, 21), is_exclusive=True).obligations
    assert owed.due_on == date(2026, 12, 18)
    assert any("Chủ nhật 20/12/2026 (nghỉ hằng tuần)" in line for line in owed.explanation)


def test_a_day_off_is_due_on_the_working_day_before() -> None:
    [owed] = dated(due_on=date(2026, 9, 2)).obligations
    assert owed.due_on < date(2026, 9, 1)
    assert CALENDAR.is_working_day(owed.due_on)


def test_the_internal_day_is_five_working_days_earlier() -> None:
    [owed] = dated(due_on=date(2026, 6, 19)).obligations
    assert owed.internal_due_on == date(2026, 6, 12)


def test_every_month_before_the_20th_gives_twelve_reports_on_reporting_months() -> None:
    found = dated(due_recurring="monthly<20", periods=("tháng",)).obligations
    assert len(found) == 12
    assert found[0].label == "Báo cáo tháng 01 năm 2026"
    assert (found[0].starts_on, found[0].ends_on) == (date(2025, 12, 15), date(2026, 1, 14))
    assert found[0].due_on == date(2026, 1, 19)


def test_a_report_due_early_in_the_month_is_about_the_month_before() -> None:
    found = dated(due_recurring="monthly<=05").obligations
    assert found[0].label == "Báo cáo tháng 01 năm 2026"
    assert found[0].due_on == date(2026, 2, 5)
    assert found[-1].due_on == date(2027, 1, 5)


def test_two_days_a_year_are_the_half_year_and_the_year() -> None:
    found = dated(due_recurring="yearly<06-01;yearly<11-15").obligations
    assert [one.label for one in found] == ["Báo cáo 6 tháng đầu năm 2026", "Báo cáo năm 2026"]


@pytest.mark.parametrize(
    ("days", "due_on"),
    [
        ("<{}-20", [date(2026, 3, 19), date(2026, 6, 19), date(2026, 9, 18), date(2026, 12, 18)]),
        ("<={}-15", [date(2026, 3, 13), date(2026, 6, 15), date(2026, 9, 15), date(2026, 12, 15)]),
    ],
)
def test_days_in_the_last_months_of_quarters_are_about_those_quarters(
    days: str, due_on: list[date]
) -> None:
    recurring = ";".join(f"yearly{days.format(month)}" for month in ("03", "06", "09", "12"))
    found = dated(due_recurring=recurring, periods=("quý",)).obligations
    assert [one.label for one in found] == [
        f"Báo cáo quý {quarter} năm 2026" for quarter in ("I", "II", "III", "IV")
    ]
    assert [one.due_on for one in found] == due_on
    assert (found[1].starts_on, found[1].ends_on) == (date(2026, 3, 15), date(2026, 6, 14))


def test_days_in_the_first_months_of_quarters_are_about_the_quarters_before() -> None:
    recurring = "yearly<01-05;yearly<04-05;yearly<07-05;yearly<10-05"
    found = dated(due_recurring=recurring, periods=("quý",)).obligations
    assert [(one.label, one.due_on) for one in found] == [
        ("Báo cáo quý I năm 2026", date(2026, 4, 3)),
        ("Báo cáo quý II năm 2026", date(2026, 7, 3)),
        ("Báo cáo quý III năm 2026", date(2026, 10, 2)),
        ("Báo cáo quý IV năm 2026", date(2027, 1, 4)),
    ]


def test_the_last_day_of_quarters_and_the_year_is_about_the_year() -> None:
    recurring = "yearly<03-20;yearly<06-20;yearly<09-20;yearly<12-20"
    found = dated(due_recurring=recurring, periods=("quý", "6 tháng", "năm")).obligations
    assert [one.label for one in found] == [
        "Báo cáo quý I năm 2026",
        "Báo cáo 6 tháng đầu năm 2026",
        "Báo cáo quý III năm 2026",
        "Báo cáo năm 2026",
    ]


def test_periods_without_a_day_take_the_usual_one_and_say_so() -> None:
    found = dated(periods=("quý", "năm")).obligations
    assert [one.label for one in found] == [
        "Báo cáo quý I năm 2026",
        "Báo cáo quý II năm 2026",
        "Báo cáo quý III năm 2026",
        "Báo cáo năm 2026",
    ]
    assert found[0].due_on == date(2026, 3, 20)
    assert "Mặc định" in found[0].explanation[0]


def test_a_report_on_demand_is_said_and_not_dated() -> None:
    found = dated(periods=("đột xuất",))
    assert found.obligations == ()
    assert "không có ngày cố định" in found.notes[0]


def test_a_duty_without_any_term_says_that_nothing_can_be_dated() -> None:
    assert dated().notes


def test_a_rhythm_that_is_not_understood_is_said() -> None:
    assert "weekly<9" in dated(due_recurring="weekly<9").notes[0]


def test_a_plan_issued_in_march_owes_nothing_for_the_months_before() -> None:
    found = dated(date(2026, 3, 2), due_recurring="monthly<20").obligations
    assert found[0].label == "Báo cáo tháng 3 năm 2026"


def test_a_year_without_decreed_holidays_is_provisional() -> None:
    [owed] = dated(date(2028, 1, 1), date(2028, 12, 31), periods=("năm",)).obligations
    assert owed.is_provisional
    assert any("Tạm tính" in line for line in owed.explanation)


def test_beyond_the_calendar_nothing_is_guessed() -> None:
    found = dated(date(2035, 1, 1), date(2035, 12, 31), periods=("năm",))
    assert found.obligations == ()
    assert "Chưa có lịch làm việc" in found.notes[0]


@pytest.mark.parametrize("text", ["monthly<0", "yearly<13-01", "hourly<3", "monthly<32"])
def test_a_term_that_names_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="“"):
        parse_due(text)


TERMS = st.builds(
    DutyTerms,
    due_on=st.none() | st.dates(*YEAR),
    is_exclusive=st.booleans(),
    due_recurring=st.sampled_from(
        ["", "monthly<20", "monthly<=31", "quarterly<15", "half_yearly<=10", "yearly<=02-29"]
    ),
    periods=st.lists(
        st.sampled_from(["tháng", "quý", "6 tháng", "9 tháng", "năm", "phát sinh"]), max_size=3
    ).map(tuple),
    internal_days=st.integers(0, 15),
)


@given(TERMS, st.dates(*YEAR))
def test_every_obligation_falls_on_a_working_day_with_the_internal_one_not_after(
    terms: DutyTerms, first: date
) -> None:
    found = date_duty(terms, starts_on=first, ends_on=YEAR[1], calendar=CALENDAR)
    days = [one.due_on for one in found.obligations]
    assert days == sorted(set(days))
    for one in found.obligations:
        assert CALENDAR.is_working_day(one.due_on)
        assert CALENDAR.is_working_day(one.internal_due_on)
        assert one.internal_due_on <= one.due_on
        assert one.explanation
        assert len(one.label) <= 60


@given(st.integers(1, 31), st.sampled_from(["<", "<="]))
def test_a_monthly_report_is_about_a_month_that_has_closed(day: int, sign: str) -> None:
    for one in dated(due_recurring=f"monthly{sign}{day:02}").obligations:
        assert one.period is not None
        assert one.period.kind is PeriodKind.MONTH
        assert one.ends_on is not None
        assert one.ends_on <= one.due_on + timedelta(days=9)


def test_a_partner_that_sends_nothing_is_asked_and_never_late() -> None:
    due, today = date(2026, 3, 1), date(2026, 4, 1)
    assert report_standing(due, None, on=today, is_binding=False) is ReportStanding.ASKED
    assert report_standing(due, None, on=today) is ReportStanding.LATE
    assert report_standing(due, today, on=today) is ReportStanding.DONE_LATE
