"""What units and the coordinator do with a task."""

from datetime import UTC, date, datetime

import pytest

from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel.national_calendar import default_calendar
from motcua.people.models import Member
from motcua.plans.actions import carry_out, direct
from motcua.plans.actions.edit_units import ChosenUnit
from motcua.plans.models import Assignment, ExpectedResult
from motcua.plans.rules.states import AssignmentState, TaskState
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

NOW = datetime(2026, 3, 2, 2, tzinfo=UTC)


def calendars(_path: str):  # type: ignore[no-untyped-def]
    return default_calendar()


@pytest.fixture
def given(places: Places) -> Assignment:
    plan = PlanFactory(owner=places.department, issued=True)
    task = TaskFactory(plan=plan, state=TaskState.OPEN, finishes_on=date(2026, 6, 30))
    return AssignmentFactory(task=task, unit=places.unit_a)


def test_the_unit_accepts_and_says_how_far_it_is(given: Assignment, binh: Member) -> None:
    carry_out.report_progress(given.code, "Đã đăng 02 bài", by=actor(binh), at=NOW)
    given.refresh_from_db()
    assert given.state == AssignmentState.ACCEPTED
    assert given.task.notes.get().text == "Đã đăng 02 bài"


def test_the_coordinator_enters_for_a_unit_and_names_the_source(
    given: Assignment, hanh: Member
) -> None:
    note = carry_out.report_progress(
        given.code, "Đang in", entered_for="Công văn 12/VP", by=actor(hanh), at=NOW
    )
    assert note.entered_for == "Công văn 12/VP"


def test_a_returned_task_owes_nothing_until_it_is_given_again(
    given: Assignment, binh: Member, hanh: Member
) -> None:
    carry_out.send_back(
        given.code, reason="Không đúng chức năng", calendars=calendars, by=actor(binh), at=NOW
    )
    assert not ExpectedResult.objects.exists()
    carry_out.give_again(given.code, calendars=calendars, by=actor(hanh), at=NOW)
    assert ExpectedResult.objects.get().due_on == date(2026, 6, 30)


def test_a_unit_cannot_give_itself_a_returned_task(given: Assignment, binh: Member) -> None:
    carry_out.send_back(given.code, reason="x", calendars=calendars, by=actor(binh), at=NOW)
    with pytest.raises((Missing, Forbidden)):
        carry_out.give_again(given.code, calendars=calendars, by=actor(binh), at=NOW)


def test_only_the_coordinator_finishes_a_task(
    given: Assignment, binh: Member, hanh: Member
) -> None:
    with pytest.raises(Forbidden):
        direct.finish(given.task.code, by=actor(binh), at=NOW)
    assert direct.finish(given.task.code, by=actor(hanh), at=NOW).finished_at == NOW


def test_a_letter_gives_a_task_outside_any_plan(places: Places, hanh: Member) -> None:
    unit = ChosenUnit(places.unit_a.code, places.unit_a.path, is_partner=False)
    task = direct.add_outside_plan(
        direct.Letter(
            agency_code=places.department.agency.code,
            owner_path=places.department.path,
            origin="Công văn số 45/UBND-KSTTHC",
            text="Báo cáo số lượng tin, bài",
            finishes_on=date(2026, 3, 20),
            leads=(unit,),
        ),
        calendars=calendars,
        by=actor(hanh),
        at=NOW,
    )
    assert task.plan is None
    assert ExpectedResult.objects.get().unit_path == places.unit_a.path
