"""What a page costs does not grow with what it shows: as many queries for 30 tasks as for 3."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from motcua.people.models import Member
from motcua.plans.models import Plan, Task
from motcua.plans.rules.states import AssignmentState, TaskState
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    EvidenceUseFactory,
    ExpectedResultFactory,
    PlanFactory,
    ReportDutyFactory,
    SpecificationFactory,
    TargetFactory,
    TaskFactory,
)

ClientOf = Callable[[Member], Client]
FEW, MORE = 3, 27
OF_A_PLAN = (
    "plan",
    "review",
    "specify",
    "programme",
    "matrix",
    "targets",
    "obligations",
    "reminders",
)
LISTS = ("plans", "inbox", "evidence_list", "my_obligations", "obstacles")


def grow(plan: Plan, places: Places, count: int) -> Iterator[Task]:
    """Tasks given to both units, each owed, proved and specified, beside a target and a duty."""
    for number in range(count):
        task = TaskFactory.create(
            plan=plan, state=TaskState.OPEN, results_count=1, finishes_on=date(2026, 12, 1)
        )
        part = AssignmentFactory.create(task=task, unit=places.unit_a)
        AssignmentFactory.create(
            task=task, unit=places.unit_b, support=True, state=AssignmentState.ACCEPTED
        )
        SpecificationFactory.create(task=task)
        result = ExpectedResultFactory.create(
            assignment=part, starts_on=date(2026, 11, 1), due_on=date(2026, 11, 30)
        )
        EvidenceUseFactory.create(result=result)
        TargetFactory.create(plan=plan)
        ReportDutyFactory.create(plan=plan, order=number)
        other = PlanFactory.create(owner=places.department, issued=True)
        AssignmentFactory.create(task=TaskFactory.create(plan=other), unit=places.unit_a)
        yield task


@pytest.fixture
def plan(places: Places) -> Plan:
    return PlanFactory.create(owner=places.department, issued=True)


def queries_of(client: Client, address: str) -> list[str]:
    with CaptureQueriesContext(connection) as found:
        assert client.get(address).status_code == 200
    return [one["sql"] for one in found]


def assert_flat(client: Client, address: str, plan: Plan, places: Places) -> None:
    """The first opening warms what is kept between requests."""
    list(grow(plan, places, FEW))
    queries_of(client, address)
    few = queries_of(client, address)
    list(grow(plan, places, MORE))
    many = queries_of(client, address)
    assert len(many) == len(few), "\n".join(sorted(set(many) - set(few)))


@pytest.mark.django_db
@pytest.mark.parametrize("name", OF_A_PLAN)
def test_a_page_of_a_plan_costs_the_same_for_many_tasks(
    name: str, plan: Plan, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    assert_flat(client_of(hanh), reverse(f"plans:{name}", args=[plan.code]), plan, places)


@pytest.mark.django_db
@pytest.mark.parametrize("name", LISTS)
def test_a_list_costs_the_same_for_many_tasks(
    name: str, plan: Plan, places: Places, binh: Member, client_of: ClientOf
) -> None:
    assert_flat(client_of(binh), reverse(f"plans:{name}"), plan, places)


@pytest.mark.django_db
def test_a_task_costs_the_same_with_many_units_results_and_proofs(
    plan: Plan, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    task = next(grow(plan, places, 1))
    client, address = client_of(hanh), reverse("plans:task", args=[task.code])
    queries_of(client, address)
    few = queries_of(client, address)
    for month in range(1, 11):
        part = AssignmentFactory.create(task=task)
        result = ExpectedResultFactory.create(
            assignment=part, starts_on=date(2026, month, 1), due_on=date(2026, month, 28)
        )
        EvidenceUseFactory.create(result=result)
    many = queries_of(client, address)
    assert len(many) == len(few), "\n".join(sorted(set(many) - set(few)))
