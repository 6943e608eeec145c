"""Pages ask the database as often for many rows as for few; benchmarks/pages.py says how long."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.people.models import Member
from motcua.plans.models import Assignment, Plan, Task
from motcua.plans.rules.states import TaskState
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    EvidenceUseFactory,
    ExpectedResultFactory,
    PlanFactory,
    TaskFactory,
)

ClientOf = Callable[[Member], Client]
OF_THE_PLAN = {"programme", "matrix", "plan"}


@pytest.fixture
def plan(places: Places) -> Plan:
    return PlanFactory(owner=places.department, issued=True)


def give(plan: Plan, places: Places, count: int) -> None:
    """Tasks with a lead and a supporting unit, a result and a proof each; and another plan."""
    for _ in range(count):
        task = TaskFactory(plan=plan, state=TaskState.OPEN, results_count=1)
        part = AssignmentFactory(task=task, unit=places.unit_a)
        AssignmentFactory(task=task, unit=places.unit_b, support=True)
        EvidenceUseFactory(result=ExpectedResultFactory(assignment=part))
        PlanFactory(owner=places.department, issued=True)


@pytest.mark.parametrize("page", ["programme", "matrix", "plan", "plans", "inbox", "evidence_list"])
@pytest.mark.parametrize("who", ["hanh", "binh"])
def test_a_page_asks_as_often_for_many_rows_as_for_few(
    page: str, who: str, plan: Plan, places: Places, client_of: ClientOf, request
) -> None:
    browser = client_of(request.getfixturevalue(who))
    address = reverse(f"plans:{page}", args=[plan.code] if page in OF_THE_PLAN else [])

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(address).status_code == 200
        return len(asked)

    give(plan, places, 1)
    few = questions()
    give(plan, places, 12)
    assert questions() == few <= 16


def test_an_assignment_keeps_the_plan_of_its_task(plan: Plan, places: Places) -> None:
    given = AssignmentFactory(task=TaskFactory(plan=plan), unit=places.unit_a)
    outside = Task.objects.create(
        agency=plan.agency, owner_path=plan.owner_path, text="Việc gấp", origin="CV 5/UBND"
    )
    letter = Assignment.objects.create(task=outside, unit=places.unit_a, unit_path="bm/")
    assert (given.plan, letter.plan) == (plan, None)
