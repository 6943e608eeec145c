"""Entering days and hours."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from motcua.agencies import actions, facade
from motcua.foundation import audit
from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel.working_time import add_days
from tests.support.cast import Member, Places, actor
from tests.support.factories import SOME_DAY as AT

STORM = date(2026, 9, 10)


def storm(kind: str = "local_off", basis: str = "12/QĐ-UBND") -> actions.DayDescription:
    return actions.DayDescription(on=STORM, kind=kind, name="Nghỉ tránh bão", basis=basis)


def test_a_closure_of_the_province_holds_in_its_departments(places: Places, quan: Member) -> None:
    actions.set_calendar_day(places.province.agency.code, storm(), by=actor(quan), at=AT)
    calendar = facade.calendar_of(places.unit_a.code)
    assert add_days(calendar, date(2026, 9, 9), 1).result == date(2026, 9, 11)
    assert facade.calendar_of(places.newspaper.code).is_working_day(STORM)
    assert "12/QĐ-UBND" in audit.trail(places.province)[0].sentence
    assert OutboxMessage.objects.get().name == "agencies.calendar_changed"


def test_entering_a_day_again_corrects_it(places: Places, quan: Member) -> None:
    agency = places.department.agency.code
    actions.set_calendar_day(agency, storm(), by=actor(quan), at=AT)
    actions.set_calendar_day(agency, storm(kind="makeup_work"), by=actor(quan), at=AT)
    assert facade.calendar_of(places.unit_a.code).is_working_day(STORM)


def test_a_day_of_the_country_holds_everywhere(places: Places, quan: Member) -> None:
    actions.set_calendar_day("", storm(kind="holiday"), by=actor(quan), at=AT)
    assert not facade.calendar_of(places.newspaper.code).is_working_day(STORM)
    actions.clear_calendar_day("", STORM, by=actor(quan), at=AT)
    assert facade.calendar_of(places.newspaper.code).is_working_day(STORM)
    with pytest.raises(Missing):
        actions.clear_calendar_day("", STORM, by=actor(quan), at=AT)


def test_a_decreed_day_names_its_document(places: Places, quan: Member) -> None:
    with pytest.raises(ValidationError, match="căn cứ"):
        actions.set_calendar_day("", storm(basis=" "), by=actor(quan), at=AT)


def test_leaders_do_not_close_offices_here(places: Places, dung: Member) -> None:
    with pytest.raises(Forbidden):
        actions.set_calendar_day(places.department.agency.code, storm(), by=actor(dung), at=AT)


def test_hours_change_by_season(places: Places, quan: Member) -> None:
    agency = places.department.agency.code
    summer = {str(day): [["07:00", "11:30"], ["13:30", "17:00"]] for day in range(5)}
    winter = {str(day): [["07:30", "12:00"], ["13:00", "16:30"]] for day in range(6)}
    for blocks, start in ((summer, date(2026, 4, 16)), (winter, date(2026, 10, 16))):
        actions.set_work_week(
            agency, blocks, valid_from=start, basis="3/QĐ-UBND", by=actor(quan), at=AT
        )
    saturday = date(2026, 11, 21)
    code = places.unit_a.code
    assert facade.calendar_of(code, on=date(2026, 12, 1)).is_working_day(saturday)
    assert not facade.calendar_of(code, on=date(2026, 6, 1)).is_working_day(saturday)
    assert facade.calendar_of(code, on=date(2026, 1, 1)).week != facade.calendar_of(code).week
