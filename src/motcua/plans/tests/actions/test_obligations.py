"""Report duties become dated obligations; units hand in, by themselves or through others."""

from datetime import UTC, date, datetime

import pytest

from motcua.foundation import audit
from motcua.foundation.actor import SYSTEM
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel.national_calendar import default_calendar
from motcua.kernel.working_time import WorkingCalendar
from motcua.people.models import Member
from motcua.plans.actions import obligations, unit_reports
from motcua.plans.handlers.dating import date_the_report_duties
from motcua.plans.messages import PlanIssued
from motcua.plans.models import Plan, ReportDuty, ReportObligation, UnitReport
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, ReportDutyFactory, TaskFactory

NOW = datetime(2026, 3, 10, 2, tzinfo=UTC)
SENT = obligations.Submission(submitted_on=date(2026, 3, 10), report_ref="15/BC-SVHTT")
COLLECT = obligations.Collecting(internal_days=3, collects_from_units=True)
WORDS = unit_reports.Received(received_on=date(2026, 3, 10), text="Đã đăng 12 tin, bài.")


def calendars(_path: str) -> WorkingCalendar:
    return default_calendar()


@pytest.fixture
def plan(places: Places) -> Plan:
    plan = PlanFactory(owner=places.department, issued=True)
    for unit in (places.unit_a, places.unit_b, places.newspaper):
        AssignmentFactory(task=TaskFactory(plan=plan), unit=unit)
    return plan


@pytest.fixture
def quarterly(plan: Plan, places: Places) -> ReportDuty:
    return ReportDutyFactory(
        plan=plan,
        due_date=None,
        due_text="định kỳ hằng quý, năm",
        periods=["quý", "năm"],
        unit=places.department,
        unit_path=places.department.path,
    )


@pytest.fixture
def collected(quarterly: ReportDuty, hanh: Member) -> ReportDuty:
    return obligations.change_duty(
        quarterly.code, COLLECT, calendars=calendars, by=actor(hanh), at=NOW
    )


def owed(duty: ReportDuty) -> list[ReportObligation]:
    return list(duty.obligations.order_by("due_on"))


def report_of(duty: ReportDuty, unit_code: str) -> UnitReport:
    return UnitReport.objects.filter(obligation__duty=duty, unit=unit_code).order_by("due_on")[0]


def test_issuing_a_plan_dates_its_duties(quarterly: ReportDuty) -> None:
    date_the_report_duties(PlanIssued(plan=quarterly.plan.code))
    assert [one.due_on for one in owed(quarterly)] == [
        date(2026, 3, 20),
        date(2026, 6, 19),
        date(2026, 9, 18),
        date(2026, 12, 18),
    ]
    assert "4 báo cáo" in audit.trail(quarterly.plan)[0].sentence


def test_dating_again_changes_nothing(quarterly: ReportDuty) -> None:
    for _ in range(2):
        obligations.date_obligations(quarterly.plan.code, calendars=calendars, by=SYSTEM, at=NOW)
    codes = {one.code for one in owed(quarterly)}
    date_the_report_duties(PlanIssued(plan=quarterly.plan.code))
    assert {one.code for one in owed(quarterly)} == codes


def test_a_submitted_report_stays_when_the_duty_changes(
    collected: ReportDuty, hanh: Member
) -> None:
    first = owed(collected)[0]
    obligations.mark_submitted(first.code, SENT, by=actor(hanh), at=NOW)
    ReportDuty.objects.filter(pk=collected.pk).update(due_recurring="quarterly<=25")
    obligations.change_duty(collected.code, COLLECT, calendars=calendars, by=actor(hanh), at=NOW)
    days = [one.due_on for one in owed(collected)]
    assert days[:2] == [date(2026, 3, 20), date(2026, 6, 25)]


def test_the_units_at_work_are_asked_by_the_internal_day(
    collected: ReportDuty, places: Places
) -> None:
    first = owed(collected)[0]
    assert first.internal_due_on == date(2026, 3, 17)
    asked = UnitReport.objects.filter(obligation=first)
    assert {one.unit_id for one in asked} == {
        places.unit_a.code,
        places.unit_b.code,
        places.newspaper.code,
    }
    assert {one.due_on for one in asked} == {date(2026, 3, 17)}


def test_where_the_words_bind_the_units_their_day_is_the_plans(plan: Plan, hanh: Member) -> None:
    duty = ReportDutyFactory(plan=plan, who_text="Các phòng, đơn vị")
    obligations.change_duty(duty.code, COLLECT, calendars=calendars, by=actor(hanh), at=NOW)
    [obligation] = owed(duty)
    assert {one.due_on for one in obligation.unit_reports.all()} == {obligation.due_on}


def test_no_longer_collecting_lets_go_what_was_not_sent(
    collected: ReportDuty, places: Places, binh: Member, hanh: Member
) -> None:
    sent = report_of(collected, places.unit_a.code)
    unit_reports.receive_unit_report(sent.code, WORDS, by=actor(binh), at=NOW)
    alone = obligations.Collecting(internal_days=3, collects_from_units=False)
    obligations.change_duty(collected.code, alone, calendars=calendars, by=actor(hanh), at=NOW)
    assert [one.code for one in UnitReport.objects.all()] == [sent.code]


def test_a_unit_hands_in_and_may_mend_it_without_becoming_late(
    collected: ReportDuty, places: Places, binh: Member
) -> None:
    report = report_of(collected, places.unit_a.code)
    unit_reports.receive_unit_report(report.code, WORDS, by=actor(binh), at=NOW)
    mended = unit_reports.Received(received_on=date(2026, 3, 30), text="Đã đăng 13 tin, bài.")
    found = unit_reports.receive_unit_report(report.code, mended, by=actor(binh), at=NOW)
    assert (found.received_on, found.text) == (date(2026, 3, 10), "Đã đăng 13 tin, bài.")
    assert places.unit_a.name in audit.trail(found.obligation)[0].sentence


def test_entering_for_a_unit_names_the_source(
    collected: ReportDuty, places: Places, hanh: Member
) -> None:
    report = report_of(collected, places.unit_b.code)
    with pytest.raises(unit_reports.NoSource):
        unit_reports.receive_unit_report(report.code, WORDS, by=actor(hanh), at=NOW)
    entered = unit_reports.Received(
        received_on=date(2026, 3, 10), text="Đã niêm yết.", entered_for="Công văn 12/KHTC"
    )
    found = unit_reports.receive_unit_report(report.code, entered, by=actor(hanh), at=NOW)
    assert found.entered_for == "Công văn 12/KHTC"


def test_an_empty_report_is_not_taken(collected: ReportDuty, places: Places, binh: Member) -> None:
    report = report_of(collected, places.unit_a.code)
    empty = unit_reports.Received(received_on=date(2026, 3, 10), text="  ")
    with pytest.raises(unit_reports.NothingHandedIn):
        unit_reports.receive_unit_report(report.code, empty, by=actor(binh), at=NOW)


def test_nothing_is_taken_once_the_whole_was_sent(
    collected: ReportDuty, places: Places, binh: Member, hanh: Member
) -> None:
    obligations.mark_submitted(owed(collected)[0].code, SENT, by=actor(hanh), at=NOW)
    report = report_of(collected, places.unit_a.code)
    with pytest.raises(Forbidden):
        unit_reports.receive_unit_report(report.code, WORDS, by=actor(binh), at=NOW)


def test_another_units_report_is_not_there(
    collected: ReportDuty, places: Places, chi: Member
) -> None:
    report = report_of(collected, places.unit_a.code)
    with pytest.raises(Missing):
        unit_reports.receive_unit_report(report.code, WORDS, by=actor(chi), at=NOW)


def test_a_report_is_marked_sent_once_and_can_be_taken_back(
    collected: ReportDuty, hanh: Member, binh: Member
) -> None:
    first = owed(collected)[0]
    with pytest.raises(Forbidden):
        obligations.mark_submitted(first.code, SENT, by=actor(binh), at=NOW)
    obligations.mark_submitted(first.code, SENT, by=actor(hanh), at=NOW)
    with pytest.raises(Forbidden):
        obligations.mark_submitted(first.code, SENT, by=actor(hanh), at=NOW)
    found = obligations.mark_owed(first.code, by=actor(hanh), at=NOW)
    assert (found.submitted_on, found.report_ref) == (None, "")
