"""One proof for many tasks: what was confirmed for one task does not silently prove another."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from django.test import Client
from django.urls import reverse

from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Forbidden
from motcua.kernel.national_calendar import default_calendar
from motcua.people.models import Member
from motcua.plans.actions import prove, specify, use_more
from motcua.plans.models import Assignment, Evidence, EvidenceUse, ExpectedResult
from motcua.plans.rules.rhythm import Rhythm
from motcua.plans.rules.states import TaskState
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

ClientOf = Callable[[Member], Client]
NOW = datetime(2026, 3, 2, 2, tzinfo=UTC)
ADDRESS = "https://binhminh.example/tin/mot-cua"


def calendars(_path: str):  # type: ignore[no-untyped-def]
    return default_calendar()


def given(places: Places, hanh: Member) -> Assignment:
    plan = PlanFactory(owner=places.department, issued=True)
    task = TaskFactory(plan=plan, state=TaskState.OPEN)
    part = AssignmentFactory(task=task, unit=places.unit_a)
    details = specify.Details(rhythm=Rhythm.QUARTERLY)
    specify.specify(task.code, details, calendars=calendars, by=actor(hanh), at=NOW)
    return part


def first_result(part: Assignment) -> ExpectedResult:
    return ExpectedResult.objects.filter(assignment=part).earliest("starts_on")


@pytest.fixture
def parts(places: Places, hanh: Member) -> tuple[Assignment, Assignment]:
    """Parts of one unit in two tasks of two plans."""
    return given(places, hanh), given(places, hanh)


@pytest.fixture
def confirmed(parts: tuple[Assignment, Assignment], binh: Member, hanh: Member) -> Evidence:
    new = prove.NewEvidence(
        kind="published_item", title="Bài", happened_on=date(2026, 2, 10), url=ADDRESS
    )
    proof = prove.prove([parts[0].code], new, by=actor(binh), at=NOW)
    return prove.confirm(proof.code, by=actor(hanh), at=NOW)


def paste_again(part: Assignment, binh: Member) -> None:
    new = prove.NewEvidence(
        kind="published_item", title="Bài", happened_on=date(2026, 2, 10), url=ADDRESS
    )
    prove.prove([part.code], new, by=actor(binh), at=NOW)


def test_the_address_of_a_confirmed_proof_does_not_finish_another_task(
    parts: tuple[Assignment, Assignment], confirmed: Evidence, binh: Member
) -> None:
    told = OutboxMessage.objects.filter(name="plans.evidence_added").count()
    paste_again(parts[1], binh)
    second = first_result(parts[1])
    assert (second.accepted_amount, second.waiting_amount, second.done_on) == (0, 1, None)
    assert first_result(parts[0]).accepted_amount == 1
    assert OutboxMessage.objects.filter(name="plans.evidence_added").count() == told + 1


def test_it_counts_once_the_coordinator_agrees(
    parts: tuple[Assignment, Assignment], confirmed: Evidence, binh: Member, hanh: Member
) -> None:
    use_more.serve_more(confirmed.code, [parts[1].code], by=actor(binh), at=NOW)
    use_more.grant_uses(confirmed.code, by=actor(hanh), at=NOW)
    second = first_result(parts[1])
    assert (second.accepted_amount, second.done_on) == (1, date(2026, 2, 10))


def test_what_is_declined_leaves_the_first_task_as_it_was(
    parts: tuple[Assignment, Assignment], confirmed: Evidence, binh: Member, hanh: Member
) -> None:
    paste_again(parts[1], binh)
    use_more.decline_uses(confirmed.code, by=actor(hanh), at=NOW)
    assert first_result(parts[0]).accepted_amount == 1
    assert first_result(parts[1]).waiting_amount == 0
    assert not EvidenceUse.objects.filter(assignment=parts[1]).exists()


def test_whoever_may_confirm_needs_nobody_else(
    parts: tuple[Assignment, Assignment], confirmed: Evidence, hanh: Member
) -> None:
    use_more.serve_more(confirmed.code, [parts[1].code], by=actor(hanh), at=NOW)
    assert first_result(parts[1]).accepted_amount == 1


def test_a_unit_cannot_agree_for_itself(
    parts: tuple[Assignment, Assignment], confirmed: Evidence, binh: Member
) -> None:
    paste_again(parts[1], binh)
    with pytest.raises(Forbidden):
        use_more.grant_uses(confirmed.code, by=actor(binh), at=NOW)


def test_a_new_rhythm_does_not_grant_what_was_only_asked(
    parts: tuple[Assignment, Assignment], confirmed: Evidence, binh: Member, hanh: Member
) -> None:
    paste_again(parts[1], binh)
    monthly = specify.Details(rhythm=Rhythm.MONTHLY)
    specify.specify(parts[1].task.code, monthly, calendars=calendars, by=actor(hanh), at=NOW)
    found = ExpectedResult.objects.get(assignment=parts[1], starts_on=date(2026, 2, 1))
    assert (found.accepted_amount, found.waiting_amount) == (0, 1)


def test_the_pages_lead_from_asking_to_agreeing(
    parts: tuple[Assignment, Assignment],
    confirmed: Evidence,
    binh: Member,
    hanh: Member,
    client_of: ClientOf,
) -> None:
    officer, coordinator = client_of(binh), client_of(hanh)
    officer.post(reverse("plans:use_more", args=[confirmed.code]), {"parts": [parts[1].code]})
    waiting = coordinator.get(reverse("plans:evidence_list"), {"loc": "cho-xac-nhan"})
    assert confirmed.title in waiting.content.decode()
    page = reverse("plans:evidence", args=[confirmed.code])
    assert "Đồng ý dùng" in coordinator.get(page).content.decode()
    assert "Đồng ý dùng" not in officer.get(page).content.decode()
    coordinator.post(reverse("plans:grant_uses", args=[confirmed.code]))
    assert first_result(parts[1]).accepted_amount == 1
