"""The start page says what is most pressing, and what waits for a decision."""

from collections.abc import Callable
from datetime import date

from django.test import Client
from django.urls import reverse

from motcua.people.models import Member
from motcua.plans.rules.states import TaskState
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    EvidenceFactory,
    ExpectedResultFactory,
    PlanFactory,
    TaskFactory,
)

ClientOf = Callable[[Member], Client]


def test_an_officer_sees_what_the_unit_owes_and_a_coordinator_what_waits(
    places: Places, binh: Member, hanh: Member, phuc: Member, client_of: ClientOf
) -> None:
    plan = PlanFactory(owner=places.department, issued=True)
    task = TaskFactory(plan=plan, state=TaskState.OPEN, text="Treo băng rôn ở trung tâm")
    part = AssignmentFactory(task=task, unit=places.unit_a)
    ExpectedResultFactory(assignment=part, starts_on=date(2026, 1, 1), due_on=date(2026, 1, 30))
    EvidenceFactory(unit=places.unit_a)
    PlanFactory(owner=places.department, submitted=True)
    start = reverse("workbench:start")
    assert "Treo băng rôn ở trung tâm" in client_of(binh).get(start).content.decode()
    assert "Minh chứng chờ xác nhận" in client_of(hanh).get(start).content.decode()
    assert "Kế hoạch chờ duyệt" in client_of(phuc).get(start).content.decode()
