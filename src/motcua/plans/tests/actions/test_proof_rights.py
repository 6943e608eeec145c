"""Which tasks take proof, whose proof serves what, and what happens when it is sent twice."""

from datetime import UTC, date, datetime
from unittest.mock import patch

import pytest

from motcua.foundation.models import OutboxMessage
from motcua.foundation.policies import Forbidden, Missing
from motcua.people.models import Member
from motcua.plans.actions import prove, use_more
from motcua.plans.models import Assignment, Evidence, Plan, Task
from motcua.plans.rules.states import EvidenceState, PlanStatus, TaskState
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, EvidenceFactory, PlanFactory, TaskFactory

NOW = datetime(2026, 3, 20, 2, tzinfo=UTC)
ADDRESS = "https://binhminh.example/tin/1"


def item(url: str = "", **more: str) -> prove.NewEvidence:
    return prove.NewEvidence(
        kind="published_item", title="Bài", happened_on=date(2026, 3, 10), url=url, **more
    )


@pytest.fixture
def part(places: Places) -> Assignment:
    plan = PlanFactory(owner=places.department, issued=True)
    return AssignmentFactory(task=TaskFactory(plan=plan, state=TaskState.OPEN), unit=places.unit_a)


@pytest.fixture
def beside(part: Assignment, places: Places) -> Assignment:
    task = TaskFactory(plan=part.task.plan, state=TaskState.OPEN)
    return AssignmentFactory(task=task, unit=places.unit_b)


def test_a_code_that_names_nothing_is_missing_beside_one_that_does(
    part: Assignment, binh: Member
) -> None:
    with pytest.raises(Missing):
        prove.prove([part.code, "khongco"], item(), by=actor(binh), at=NOW)
    with pytest.raises(Missing):
        prove.prove([], item(), by=actor(binh), at=NOW)
    assert not Evidence.objects.exists()


def test_a_task_of_another_unit_takes_no_proof_of_mine(
    part: Assignment, beside: Assignment, binh: Member
) -> None:
    with pytest.raises(Missing):
        prove.prove([part.code, beside.code], item(), by=actor(binh), at=NOW)
    assert not Evidence.objects.exists()


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (PlanStatus.DRAFT, TaskState.PROPOSED),
        (PlanStatus.CLOSED, TaskState.OPEN),
        (PlanStatus.ISSUED, TaskState.CANCELLED),
    ],
)
def test_what_is_not_being_carried_out_takes_no_proof(
    part: Assignment, hanh: Member, status: PlanStatus, state: TaskState
) -> None:
    Plan.objects.update(status=status)
    Task.objects.update(state=state)
    with pytest.raises(Forbidden):
        prove.prove([part.code], item(), by=actor(hanh), at=NOW)


def test_a_proof_that_one_does_not_see_serves_nothing_of_ones_own(
    part: Assignment, places: Places, binh: Member
) -> None:
    foreign = EvidenceFactory(unit=places.commune, confirmed=True)
    with pytest.raises(Missing):
        use_more.serve_more(foreign.code, [part.code], by=actor(binh), at=NOW)


def test_a_refused_proof_serves_nothing(part: Assignment, binh: Member) -> None:
    refused = EvidenceFactory(
        unit=part.unit, state=EvidenceState.REFUSED, refused_reason="Ảnh cũ", url_key="x"
    )
    with pytest.raises(Forbidden):
        use_more.serve_more(refused.code, [part.code], by=actor(binh), at=NOW)


def test_the_same_address_after_a_refusal_is_a_new_proof(
    part: Assignment, binh: Member, hanh: Member
) -> None:
    first = prove.prove([part.code], item(ADDRESS), by=actor(binh), at=NOW)
    prove.refuse(first.code, reason="Không mở được", by=actor(hanh), at=NOW)
    again = prove.prove([part.code], item(ADDRESS), by=actor(binh), at=NOW)
    assert again.pk != first.pk


def test_a_phone_that_sends_a_known_address_finds_the_proof(part: Assignment, binh: Member) -> None:
    first = prove.prove([part.code], item(ADDRESS), by=actor(binh), at=NOW)
    again = prove.prove([part.code], item(ADDRESS, upload_key="k1"), by=actor(binh), at=NOW)
    assert again.pk == first.pk


def test_sent_twice_it_is_announced_once(part: Assignment, binh: Member) -> None:
    for _ in range(2):
        prove.prove([part.code], item(upload_key="k1"), by=actor(binh), at=NOW)
    assert OutboxMessage.objects.filter(name="plans.evidence_added").count() == 1


def test_who_comes_second_with_an_address_finds_the_first_proof(
    part: Assignment, beside: Assignment, binh: Member, chi: Member
) -> None:
    """The first look finds nothing, as when both look at the same moment."""
    first = prove.prove([part.code], item(ADDRESS), by=actor(binh), at=NOW)
    found = prove._existing
    looks = iter([lambda *_: None, found])
    with patch.object(prove, "_existing", lambda *asked: next(looks)(*asked)):
        same = prove.prove([beside.code], item(ADDRESS), by=actor(chi), at=NOW)
    assert same.pk == first.pk
    assert same.uses.count() == 2


def test_a_confirmed_proof_gains_no_files(part: Assignment, binh: Member, hanh: Member) -> None:
    first = prove.prove([part.code], item(ADDRESS), by=actor(binh), at=NOW)
    prove.confirm(first.code, by=actor(hanh), at=NOW)
    with patch.object(prove, "_attach_files") as attached:
        prove.prove([part.code], item(ADDRESS), by=actor(binh), at=NOW)
    assert not attached.called


def test_only_the_coordinator_decides(part: Assignment, binh: Member, chi: Member) -> None:
    proof = prove.prove([part.code], item(), by=actor(binh), at=NOW)
    with pytest.raises(Forbidden):
        prove.confirm(proof.code, by=actor(binh), at=NOW)
    with pytest.raises(Missing):
        prove.confirm("khongco", by=actor(binh), at=NOW)
