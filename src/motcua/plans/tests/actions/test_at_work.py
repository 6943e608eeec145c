"""A draft is not carried out yet, a closed plan no more: nothing is accepted, said or changed."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel.national_calendar import default_calendar
from motcua.people.models import Member
from motcua.plans import policies
from motcua.plans.actions import (
    carry_out,
    direct,
    edit_items,
    edit_units,
    lifecycle,
    links,
    specify,
)
from motcua.plans.models import Assignment, Plan
from motcua.plans.rules.states import AssignmentState, IllegalMove, PlanStatus, TaskState
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

NOW = datetime(2026, 3, 20, 2, tzinfo=UTC)


def calendars(_path: str):  # type: ignore[no-untyped-def]
    return default_calendar()


@pytest.fixture
def part(places: Places) -> Assignment:
    plan = PlanFactory(owner=places.department, issued=True)
    return AssignmentFactory(task=TaskFactory(plan=plan, state=TaskState.OPEN), unit=places.unit_a)


Verb = Callable[[Assignment, Member], object]
VERBS: dict[str, Verb] = {
    "accept": lambda part, who: carry_out.accept(part.code, by=actor(who), at=NOW),
    "progress": lambda part, who: carry_out.report_progress(
        part.code, "Một nửa", by=actor(who), at=NOW
    ),
    "send back": lambda part, who: carry_out.send_back(
        part.code, reason="Nhầm", calendars=calendars, by=actor(who), at=NOW
    ),
    "link": lambda part, who: links.create_link(part.code, by=actor(who), at=NOW),
}
DIRECTING: dict[str, Verb] = {
    "specify": lambda part, who: specify.specify(
        part.task.code, specify.Details(), calendars=calendars, by=actor(who), at=NOW
    ),
    "finish": lambda part, who: direct.finish(part.task.code, by=actor(who), at=NOW),
    "cancel": lambda part, who: direct.cancel(
        part.task.code, reason="Thôi", calendars=calendars, by=actor(who), at=NOW
    ),
}


@pytest.mark.parametrize("verb", [*VERBS, *DIRECTING])
def test_nothing_is_done_with_the_tasks_of_a_closed_plan(
    part: Assignment, hanh: Member, verb: str
) -> None:
    lifecycle.close(part.task.plan.code, by=actor(hanh), at=NOW)
    with pytest.raises(Forbidden, match="đã kết thúc"):
        (VERBS | DIRECTING)[verb](part, hanh)


@pytest.mark.parametrize("verb", VERBS)
def test_nothing_is_done_with_the_tasks_of_a_draft(
    part: Assignment, hanh: Member, verb: str
) -> None:
    Plan.objects.update(status=PlanStatus.DRAFT)
    with pytest.raises(Forbidden, match="chưa ban hành"):
        VERBS[verb](part, hanh)


def test_a_link_ends_with_its_plan(part: Assignment, hanh: Member) -> None:
    _link, token = links.create_link(part.code, by=actor(hanh), at=NOW)
    lifecycle.close(part.task.plan.code, by=actor(hanh), at=NOW)
    with pytest.raises(Forbidden):
        links.use_link(token, at=NOW)


def test_a_plan_gives_nothing_to_a_unit_whose_only_task_was_dropped(
    places: Places, van: Member, binh: Member
) -> None:
    plan = PlanFactory(owner=places.department, approved=True)
    task = TaskFactory(plan=plan, dropped_at=NOW)
    AssignmentFactory(task=task, unit=places.unit_a, state=AssignmentState.PROPOSED)
    issue = lifecycle.Issue(number="1", symbol="/KH-X", issued_on=date(2026, 1, 9))
    lifecycle.record_issue(plan.code, issue, calendars=calendars, by=actor(van), at=NOW)
    assert not policies.visible_plans(actor(binh)).exists()


def test_a_draft_is_not_sent_back(places: Places, phuc: Member) -> None:
    plan = PlanFactory(owner=places.department)
    with pytest.raises(IllegalMove):
        lifecycle.send_back(plan.code, reason="Sửa", by=actor(phuc), at=NOW)
    with pytest.raises(Missing):
        lifecycle.send_back("khongco", reason="Sửa", by=actor(phuc), at=NOW)


def test_a_unit_has_one_part_of_a_role_in_a_task(places: Places, hanh: Member) -> None:
    task = TaskFactory(plan=PlanFactory(owner=places.department))
    unit = edit_units.ChosenUnit(places.unit_a.code, places.unit_a.path, is_partner=False)
    first = edit_units.add_unit(task.code, "lead", unit, by=actor(hanh), at=NOW)
    with pytest.raises(edit_units.NotGiven):
        edit_units.add_unit(task.code, "lead", unit, by=actor(hanh), at=NOW)
    with pytest.raises(edit_units.NotGiven):
        edit_units.match_unit(first.code, None, by=actor(hanh), at=NOW)


def test_an_edit_keeps_what_another_changed_meanwhile(places: Places, hanh: Member) -> None:
    task = TaskFactory(plan=PlanFactory(owner=places.department), timing_text="Quý I")
    lock = edit_items.lock_plan

    def after_another(code: str) -> Plan:
        plan = lock(code)
        type(task).objects.filter(pk=task.pk).update(timing_text="Quý II")
        return plan

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(edit_items, "lock_plan", after_another)
        edit_items.change_item("task", task.code, {"text": "Sửa"}, by=actor(hanh), at=NOW)
    task.refresh_from_db()
    assert (task.text, task.timing_text) == ("Sửa", "Quý II")
