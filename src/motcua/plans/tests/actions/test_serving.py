"""What a proof brings to whom: groups, partners, shared work, figures, and changes of mind."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from motcua.kernel.national_calendar import default_calendar
from motcua.people.models import Member
from motcua.plans.actions import carry_out, direct, prove, specify
from motcua.plans.models import Assignment, ExpectedResult, Task
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.states import TaskState
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

NOW = datetime(2026, 3, 20, 2, tzinfo=UTC)


def calendars(_path: str):  # type: ignore[no-untyped-def]
    return default_calendar()


@pytest.fixture
def task(places: Places) -> Task:
    """Two lead units and one that supports them."""
    plan = PlanFactory(owner=places.department, issued=True)
    made = TaskFactory(plan=plan, state=TaskState.OPEN)
    AssignmentFactory(task=made, unit=places.unit_a)
    AssignmentFactory(task=made, unit=places.unit_b)
    AssignmentFactory(task=made, unit=places.office, support=True)
    return made


@pytest.fixture
def plan_it(task: Task, hanh: Member) -> Callable[..., None]:
    def specified(**details: object) -> None:
        specify.specify(
            task.code, specify.Details(**details), calendars=calendars, by=actor(hanh), at=NOW
        )

    return specified


@pytest.fixture
def proved(task: Task, hanh: Member) -> Callable[..., None]:
    def confirmed(who: str, day: date = date(2026, 1, 20), **figures: int) -> None:
        part = task.assignments.get(unit__name__startswith=who)
        new = prove.NewEvidence(kind="meeting", title="Họp", happened_on=day, figures=figures)
        proof = prove.prove([part.code], new, by=actor(hanh), at=NOW)
        prove.confirm(proof.code, by=actor(hanh), at=NOW)

    return confirmed


def done(task: Task) -> list[int]:
    rows = ExpectedResult.objects.filter(task=task).order_by("starts_on", "assignment_id")
    return list(rows.values_list("accepted_amount", flat=True))


A, B, OFFICE = "Phòng Tổ chức", "Phòng Kế hoạch", "Văn phòng"
Specify = Callable[..., None]
Prove = Callable[..., None]


def test_each_lead_unit_owes_its_own(task: Task, plan_it: Specify, proved: Prove) -> None:
    plan_it(rhythm=Rhythm.ONCE)
    proved(A)
    assert done(task) == [1, 0]


def test_work_done_together_is_proved_once(task: Task, plan_it: Specify, proved: Prove) -> None:
    plan_it(rhythm=Rhythm.ONCE, is_shared=True)
    proved(OFFICE)
    assert done(task) == [1, 1]


def test_a_supporting_unit_does_not_do_the_work_of_several_leads(
    task: Task, plan_it: Specify, proved: Prove
) -> None:
    plan_it(rhythm=Rhythm.ONCE)
    proved(OFFICE)
    assert done(task) == [0, 0]


def test_a_supporting_unit_proves_for_the_one_lead_whenever_the_task_is_specified(
    task: Task, plan_it: Specify, proved: Prove
) -> None:
    Assignment.objects.filter(task=task, unit__name__startswith=B).delete()
    proved(OFFICE)
    plan_it(rhythm=Rhythm.ONCE)
    assert done(task) == [1]


def test_work_said_later_to_be_done_together_is_proved_for_all(
    task: Task, plan_it: Specify, proved: Prove
) -> None:
    plan_it(rhythm=Rhythm.ONCE)
    proved(A)
    plan_it(rhythm=Rhythm.ONCE, is_shared=True)
    assert done(task) == [1, 1]


def test_proofs_count_anew_when_the_task_counts_something_else(
    task: Task, plan_it: Specify, proved: Prove
) -> None:
    plan_it(rhythm=Rhythm.ONCE)
    proved(A, attendance=120)
    plan_it(rhythm=Rhythm.ONCE, counted_by="attendance", quantity=100)
    assert done(task) == [120, 0]
    assert ExpectedResult.objects.filter(done_on__isnull=False).count() == 1


def test_a_proof_without_the_figure_brings_nothing(
    task: Task, plan_it: Specify, proved: Prove
) -> None:
    plan_it(rhythm=Rhythm.ONCE, counted_by="copies", quantity=100)
    proved(A, attendance=120)
    assert done(task) == [0, 0]


def test_a_proof_moves_to_the_window_of_its_day_also_when_the_first_windows_begin_alike(
    task: Task, plan_it: Specify, proved: Prove
) -> None:
    plan_it(rhythm=Rhythm.MONTHLY)
    proved(A)
    plan_it(rhythm=Rhythm.WEEKLY)
    result = ExpectedResult.objects.get(accepted_amount=1)
    assert (result.label, result.starts_on) == ("Tuần 4/2026", date(2026, 1, 19))


def test_a_proof_outside_the_windows_stands_with_the_nearest(
    task: Task, plan_it: Specify, proved: Prove
) -> None:
    plan_it(rhythm=Rhythm.MONTHLY, starts_on=date(2026, 2, 1), due_on=date(2026, 2, 20))
    proved(A, date(2026, 1, 5))
    proved(B, date(2026, 3, 5))
    assert done(task) == [1, 1]
    late = ExpectedResult.objects.get(assignment__unit__name__startswith=B)
    assert (late.due_on, late.done_on) == (date(2026, 2, 20), date(2026, 3, 5))


def test_specifying_a_finished_task_keeps_what_it_owed(
    task: Task, plan_it: Specify, proved: Prove, hanh: Member
) -> None:
    plan_it(rhythm=Rhythm.ONCE)
    proved(A)
    direct.finish(task.code, by=actor(hanh), at=NOW)
    plan_it(rhythm=Rhythm.ONCE, measure_note="đếm bài")
    assert done(task) == [1, 0]
    direct.reopen(task.code, reason="Còn thiếu", by=actor(hanh), at=NOW)
    assert done(task) == [1, 0]


def test_a_part_given_again_finds_its_proofs(
    task: Task, plan_it: Specify, proved: Prove, hanh: Member
) -> None:
    plan_it(rhythm=Rhythm.ONCE)
    proved(A)
    part = task.assignments.get(unit__name__startswith=A)
    known = {"calendars": calendars, "by": actor(hanh), "at": NOW}
    carry_out.send_back(part.code, reason="Không đúng việc", **known)
    assert done(task) == [0]
    carry_out.give_again(part.code, **known)
    assert sorted(done(task)) == [0, 1]


def test_a_plan_of_five_years_owes_also_in_years_without_calendar(
    task: Task, plan_it: Specify
) -> None:
    plan_it(rhythm=Rhythm.YEARLY, due_on=date(2031, 6, 30))
    days = set(ExpectedResult.objects.filter(task=task).values_list("due_on", flat=True))
    assert sorted(days)[-2:] == [date(2030, 12, 31), date(2031, 6, 30)]
