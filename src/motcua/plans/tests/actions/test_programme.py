"""From a draft to a measured programme: approve, issue, specify, prove, confirm."""

from datetime import UTC, date, datetime

import pytest

from motcua.foundation import audit
from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel.national_calendar import default_calendar
from motcua.people.models import Member
from motcua.plans.actions import edit_items, lifecycle, prove, specify
from motcua.plans.models import Assignment, ExpectedResult, Plan, Task
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.states import AssignmentState, IllegalMove, PlanStatus, TaskState
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

NOW = datetime(2026, 1, 8, 2, tzinfo=UTC)
ISSUE = lifecycle.Issue(number="12", symbol="/KH-SVHTT", issued_on=date(2026, 1, 9))


def calendars(_path: str):  # type: ignore[no-untyped-def]
    return default_calendar()


@pytest.fixture
def draft(places: Places) -> Plan:
    plan = PlanFactory(owner=places.department)
    for unit in (places.unit_a, places.unit_b):
        task = TaskFactory(plan=plan)
        AssignmentFactory(task=task, unit=unit, state=AssignmentState.PROPOSED)
    return plan


@pytest.fixture
def issued(draft: Plan, hanh: Member, phuc: Member, van: Member) -> Plan:
    lifecycle.submit(draft.code, by=actor(hanh), at=NOW)
    lifecycle.approve(draft.code, revision=draft.revision, by=actor(phuc), at=NOW)
    return lifecycle.record_issue(draft.code, ISSUE, calendars=calendars, by=actor(van), at=NOW)


def test_units_receive_their_tasks_only_when_the_issue_is_recorded(issued: Plan) -> None:
    assert issued.status == PlanStatus.ISSUED
    assert issued.document_number == "12/KH-SVHTT"
    assert set(Task.objects.values_list("state", flat=True)) == {TaskState.OPEN}
    assert set(Assignment.objects.values_list("state", flat=True)) == {AssignmentState.ASSIGNED}
    assert OutboxMessage.objects.filter(name="plans.plan_issued").count() == 1
    assert "12/KH-SVHTT" in audit.trail(issued)[0].sentence


def test_an_edit_after_approval_voids_it(draft: Plan, hanh: Member, phuc: Member) -> None:
    lifecycle.submit(draft.code, by=actor(hanh), at=NOW)
    lifecycle.approve(draft.code, revision=1, by=actor(phuc), at=NOW)
    task = draft.tasks.first()
    edit_items.change_item("task", task.code, {"text": "Sửa lại"}, by=actor(hanh), at=NOW)
    draft.refresh_from_db()
    assert (draft.status, draft.approved_revision, draft.revision) == (PlanStatus.DRAFT, None, 2)


def test_who_edited_last_may_not_approve(draft: Plan, hanh: Member, dung: Member) -> None:
    Plan.objects.update(last_edited_by=dung.code)
    lifecycle.submit(draft.code, by=actor(hanh), at=NOW)
    with pytest.raises(lifecycle.SameEditor):
        lifecycle.approve(draft.code, revision=1, by=actor(dung), at=NOW)


def test_approval_of_a_revision_that_was_not_read_is_refused(
    draft: Plan, hanh: Member, phuc: Member
) -> None:
    lifecycle.submit(draft.code, by=actor(hanh), at=NOW)
    with pytest.raises(Forbidden):
        lifecycle.approve(draft.code, revision=7, by=actor(phuc), at=NOW)


def test_only_the_clerk_numbers_a_document(draft: Plan, hanh: Member, phuc: Member) -> None:
    lifecycle.submit(draft.code, by=actor(hanh), at=NOW)
    lifecycle.approve(draft.code, revision=1, by=actor(phuc), at=NOW)
    with pytest.raises(Forbidden):
        lifecycle.record_issue(draft.code, ISSUE, calendars=calendars, by=actor(hanh), at=NOW)


def test_a_draft_is_not_there_for_the_units_that_will_carry_it_out(
    draft: Plan, binh: Member
) -> None:
    with pytest.raises(Missing):
        lifecycle.submit(draft.code, by=actor(binh), at=NOW)


def test_the_words_of_an_issued_plan_cannot_change(issued: Plan, hanh: Member) -> None:
    task = issued.tasks.first()
    with pytest.raises(Forbidden):
        edit_items.change_item("task", task.code, {"text": "Khác"}, by=actor(hanh), at=NOW)
    with pytest.raises(IllegalMove):
        lifecycle.submit(issued.code, by=actor(hanh), at=NOW)


@pytest.fixture
def monthly(issued: Plan, hanh: Member) -> Task:
    task = issued.tasks.first()
    details = specify.Details(rhythm=Rhythm.MONTHLY, quantity=2)
    return specify.specify(task.code, details, calendars=calendars, by=actor(hanh), at=NOW)


def test_a_vague_task_becomes_twelve_results_when_it_is_given_a_rhythm(monthly: Task) -> None:
    results = ExpectedResult.objects.filter(task=monthly)
    assert results.count() == 12
    assert results[0].due_on == date(2026, 1, 30), "31/01/2026 is a Saturday"
    assert monthly.results_count == 12
    assert monthly.next_due_on == date(2026, 1, 30)


def item(day: int, url: str = "") -> prove.NewEvidence:
    return prove.NewEvidence(
        kind="published_item", title=f"Bài ngày {day}", happened_on=date(2026, 1, day), url=url
    )


def test_a_result_is_done_on_the_day_its_quantity_was_reached(
    monthly: Task, binh: Member, hanh: Member
) -> None:
    lead = monthly.assignments.get()
    for day in (12, 20):
        proof = prove.prove([lead.code], item(day), by=actor(binh), at=NOW)
        prove.confirm(proof.code, by=actor(hanh), at=NOW)
    january = ExpectedResult.objects.filter(task=monthly).first()
    assert (january.accepted_amount, january.done_on) == (2, date(2026, 1, 20))
    monthly.refresh_from_db()
    assert monthly.results_done_count == 1
    assert monthly.next_due_on == date(2026, 2, 27)


def test_a_refused_proof_counts_no_longer(monthly: Task, binh: Member, hanh: Member) -> None:
    proof = prove.prove([monthly.assignments.get().code], item(12), by=actor(binh), at=NOW)
    prove.confirm(proof.code, by=actor(hanh), at=NOW)
    prove.refuse(proof.code, reason="Trùng bài cũ", by=actor(hanh), at=NOW)
    january = ExpectedResult.objects.filter(task=monthly).first()
    assert (january.accepted_amount, january.waiting_amount) == (0, 0)


def test_one_address_is_one_proof_for_many_tasks(
    issued: Plan, monthly: Task, binh: Member, hanh: Member
) -> None:
    first = monthly.assignments.get()
    second = AssignmentFactory(task=issued.tasks.last(), unit=first.unit)
    specify.specify(
        second.task.code, specify.Details(rhythm=Rhythm.QUARTERLY), calendars=calendars,
        by=actor(hanh), at=NOW,
    )  # fmt: skip
    address = "https://binhminh.example/tin/mot-cua"
    one = prove.prove([first.code], item(12, address), by=actor(binh), at=NOW)
    same = prove.prove([second.code], item(12, f"{address}?fbclid=x"), by=actor(binh), at=NOW)
    assert one.pk == same.pk
    assert one.uses.count() == 2


def test_an_officer_of_another_unit_cannot_prove_it(monthly: Task, chi: Member) -> None:
    with pytest.raises(Missing):
        prove.prove([monthly.assignments.get().code], item(12), by=actor(chi), at=NOW)


def test_proofs_follow_their_day_when_the_rhythm_changes(
    monthly: Task, binh: Member, hanh: Member
) -> None:
    lead = monthly.assignments.get()
    proof = prove.prove([lead.code], item(12), by=actor(binh), at=NOW)
    prove.confirm(proof.code, by=actor(hanh), at=NOW)
    specify.specify(
        monthly.code, specify.Details(rhythm=Rhythm.QUARTERLY), calendars=calendars,
        by=actor(hanh), at=NOW,
    )  # fmt: skip
    results = list(ExpectedResult.objects.filter(task=monthly))
    assert len(results) == 4
    assert results[0].accepted_amount == 1
