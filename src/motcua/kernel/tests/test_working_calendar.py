from datetime import date, time

import pytest

from motcua.kernel.national_calendar import calendar_with
from motcua.kernel.tests.calendars import NATIONAL, at
from motcua.kernel.working_time import (
    OFFICE_DAY,
    OFFICE_WEEK,
    Block,
    DayKind,
    DayRule,
    WorkWeek,
    add_days,
    add_hours,
)

MORNING = OFFICE_DAY[:1]
STORM = DayRule(date(2026, 10, 6), DayKind.LOCAL_OFF, "Nghỉ tránh bão", basis="QĐ 12/QĐ-UBND")


def local(*days: DayRule, week: WorkWeek = OFFICE_WEEK):
    return calendar_with(days, name="Sở Văn hóa", version="thử", week=week)


def test_a_week_with_a_holiday_has_four_working_days():
    week = [date(2026, 11, 23 + n) for n in range(7)]
    assert sum(NATIONAL.is_working_day(day) for day in week) == 4


def test_a_make_up_saturday_has_the_hours_of_an_ordinary_day():
    assert NATIONAL.blocks_on(date(2026, 8, 22)) == OFFICE_DAY


def test_a_local_closure_moves_the_day_there_and_nowhere_else():
    assert add_days(local(STORM), date(2026, 10, 5), 1).result == date(2026, 10, 7)
    assert add_days(NATIONAL, date(2026, 10, 5), 1).result == date(2026, 10, 6)


def test_half_a_day_counts_as_a_day_but_only_for_its_own_hours():
    half = local(DayRule(STORM.on, DayKind.LOCAL_OFF, "Nghỉ buổi chiều", blocks=MORNING))
    assert half.is_working_day(STORM.on)
    assert add_hours(half, at("2026-10-06 10:00"), 3).result == at("2026-10-07 09:00")


def test_an_agency_may_work_on_saturday_mornings():
    desk = local(week=WorkWeek.of({**dict.fromkeys(range(5), OFFICE_DAY), 5: MORNING}))
    assert add_days(desk, date(2026, 10, 9), 1).result == date(2026, 10, 10)
    assert add_hours(desk, at("2026-10-10 11:00"), 2).result == at("2026-10-12 09:00")
    assert not desk.is_working_day(date(2027, 5, 1)), "a Saturday that is a holiday stays one"


def test_neighbouring_working_days_are_found_over_a_long_holiday():
    assert NATIONAL.next_working_day(date(2026, 2, 13)) == date(2026, 2, 23)
    assert NATIONAL.previous_working_day(date(2026, 2, 23)) == date(2026, 2, 13)
    assert NATIONAL.on_or_before(date(2026, 2, 18)) == date(2026, 2, 13)
    assert NATIONAL.on_or_after(date(2026, 2, 13)) == date(2026, 2, 13)


@pytest.mark.parametrize(
    "build",
    [
        lambda: Block(time(12), time(8)),
        lambda: WorkWeek.of({}),
        lambda: WorkWeek((OFFICE_DAY,)),
        lambda: WorkWeek.of({0: (Block(time(8), time(12)), Block(time(11), time(17)))}),
    ],
)
def test_hours_that_make_no_day_or_week_are_refused(build):
    with pytest.raises(ValueError, match=r"lock|week"):
        build()
