"""Trang thứ Hai: what a leader reads on one sheet, and the notice that it is ready."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from motcua.people.models import Member, Notice
from motcua.plans.jobs.monday import tell_leaders_of_their_week
from motcua.plans.models import Evidence, Plan
from motcua.plans.queries import monday
from motcua.plans.queries.monday import ROWS_ON_THE_PAGE
from motcua.plans.rules.states import TaskState
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    EvidenceFactory,
    ExpectedResultFactory,
    ObstacleFactory,
    PlanFactory,
    TaskFactory,
)

ClientOf = Callable[[Member], Client]
MONDAY = date(2026, 4, 6)


@pytest.fixture
def plan(places: Places) -> Plan:
    return PlanFactory(owner=places.department, issued=True)


def owed(plan: Plan, places: Places, **values: object) -> None:
    task = TaskFactory(plan=plan, state=TaskState.OPEN)
    part = AssignmentFactory(task=task, unit=values.pop("unit", places.unit_a))
    ExpectedResultFactory(assignment=part, **values)


def counts(path: str) -> dict[str, int]:
    return {one.group.name: one.count for one in monday.page_of(path, on=MONDAY)}


def test_each_thing_stands_under_one_question(plan: Plan, places: Places) -> None:
    owed(plan, places)  # due 31/3
    owed(plan, places, due_on=date(2026, 4, 10))
    owed(plan, places, due_on=date(2026, 5, 30))
    owed(plan, places, done_on=date(2026, 4, 1), accepted_amount=1)
    owed(plan, places, waiting_amount=1)
    owed(plan, places, unit=places.newspaper, is_binding=False)
    EvidenceFactory(unit=places.unit_a)
    ObstacleFactory(task=TaskFactory(plan=plan), raised_unit=places.unit_a)
    PlanFactory(owner=places.department, submitted=True)
    assert counts(places.department.path) == {
        "qua-han": 1,
        "nguy-co": 1,
        "cho-quyet-dinh": 3,
        "da-xong": 1,
    }
    assert Evidence.objects.count() == 1


def test_a_unit_reads_what_it_owes_itself(plan: Plan, places: Places) -> None:
    owed(plan, places)
    owed(plan, places, unit=places.unit_b)
    assert counts(places.unit_b.path)["qua-han"] == 1


def test_no_more_rows_than_a_sheet_holds(plan: Plan, places: Places) -> None:
    for _ in range(ROWS_ON_THE_PAGE + 10):
        owed(plan, places)
    owed(plan, places, due_on=date(2026, 4, 10))
    late, near, *_ = monday.page_of(places.department.path, on=MONDAY)
    assert len(late.lines) + len(near.lines) == ROWS_ON_THE_PAGE
    assert (late.more, near.more) == (11, 0)


def test_the_page_belongs_to_those_above_the_unit(
    places: Places, dung: Member, binh: Member, em: Member, client_of: ClientOf
) -> None:
    url = reverse("plans:monday")
    assert Client().get(url).status_code == 302
    assert client_of(em).get(url).status_code == 403
    assert client_of(dung).get(url).context["asked"].path == places.department.path
    assert client_of(binh).get(url).context["asked"].path == places.unit_a.path
    asked = {"don-vi": places.department.path}
    assert client_of(binh).get(url, asked).status_code == 404
    assert client_of(dung).get(url, {"don-vi": places.unit_a.path}).status_code == 200


def test_each_number_opens_to_its_rows(
    plan: Plan, places: Places, dung: Member, client_of: ClientOf
) -> None:
    for _ in range(40):
        owed(plan, places)
    browser = client_of(dung)
    url = reverse("plans:monday")
    page = browser.get(url, {"ngay": "2026-04-06"})
    [first] = page.context["groups"][0]["counts"]
    rows = browser.get(first["url"])
    assert (first["count"], len(rows.context["lines"])) == (40, 40)
    assert "và 6 việc khác" in page.content.decode()
    assert browser.get(url, {"phan": "khac"}).status_code == 404


def test_the_page_asks_as_often_for_many_rows_as_for_few(
    plan: Plan,
    places: Places,
    dung: Member,
    client_of: ClientOf,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    for _ in range(30):
        owed(plan, places)
    browser = client_of(dung)
    with django_assert_max_num_queries(30):
        browser.get(reverse("plans:monday"), {"ngay": "2026-04-06"})


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (datetime(2026, 4, 5, 23, 59, tzinfo=UTC), 0),  # 06:59 on Monday
        (datetime(2026, 4, 6, 0, 0, tzinfo=UTC), 1),  # 07:00
        (datetime(2026, 4, 7, 2, 0, tzinfo=UTC), 0),  # Tuesday
    ],
)
def test_leaders_are_told_on_the_first_working_day_from_seven(
    moment: datetime, told: int, plan: Plan, dung: Member
) -> None:
    tell_leaders_of_their_week(moment)
    assert Notice.objects.filter(member=dung).count() == told


def test_nobody_is_told_twice(plan: Plan, dung: Member) -> None:
    with time_machine.travel("2026-04-06 07:00+07:00"):
        for minute in (0, 15, 30):
            tell_leaders_of_their_week(datetime(2026, 4, 6, 0, minute, tzinfo=UTC))
    assert Notice.objects.filter(member=dung).count() == 1


def test_after_a_monday_off_the_page_comes_on_the_next_working_day(
    plan: Plan, dung: Member
) -> None:
    tell_leaders_of_their_week(datetime(2026, 4, 27, 2, tzinfo=UTC))
    assert not Notice.objects.exists(), "27/4/2026 makes up for Hùng Kings' day"
    tell_leaders_of_their_week(datetime(2026, 4, 28, 2, tzinfo=UTC))
    assert Notice.objects.filter(member=dung).count() == 1
