"""The pages of obstacles: raised from a task, sent up, answered, listed."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from motcua.people.models import Member
from motcua.plans.models import Obstacle, Task
from motcua.plans.rules.states import ObstacleState
from tests.support.cast import Places
from tests.support.plans import AssignmentFactory, ObstacleFactory, PlanFactory, TaskFactory

ClientOf = Callable[[Member], Client]


@pytest.fixture
def task(places: Places) -> Task:
    plan = PlanFactory(owner=places.department, issued=True)
    task = TaskFactory(plan=plan, state="open")
    AssignmentFactory(task=task, unit=places.unit_a)
    return task


@pytest.fixture
def obstacle(task: Task, places: Places) -> Obstacle:
    return ObstacleFactory(task=task, raised_unit=places.unit_a)


def step(obstacle: Obstacle, name: str) -> str:
    return reverse("plans:obstacle_step", args=[obstacle.code, name])


def test_strangers_are_led_to_the_sign_in(obstacle: Obstacle) -> None:
    for url in (
        reverse("plans:obstacles"),
        reverse("plans:raise_obstacle"),
        reverse("plans:obstacle", args=[obstacle.code]),
        step(obstacle, "tra-loi"),
    ):
        assert Client().get(url).status_code == 302


def test_a_unit_raises_an_obstacle_from_its_task(
    task: Task, places: Places, binh: Member, chi: Member, client_of: ClientOf
) -> None:
    url = f"{reverse('plans:raise_obstacle')}?nhiem-vu={task.code}"
    assert client_of(chi).get(url).status_code == 404
    browser = client_of(binh)
    unit = places.unit_a.code
    assert browser.post(url, {"unit": unit, "text": ""}).status_code == 422
    answer = browser.post(url, {"unit": unit, "text": "Thiếu máy ảnh.", "proposal": "Mua một máy."})
    assert answer.status_code == 302
    found = Obstacle.objects.get()
    assert (found.raised_path, found.holder_path) == (places.unit_a.path, places.department.path)
    assert browser.get(answer["Location"]).status_code == 200


def test_the_owner_raises_one_on_the_plan_as_a_whole(
    task: Task, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    url = f"{reverse('plans:raise_obstacle')}?ke-hoach={task.plan.code}"
    unit = places.department.code
    client_of(hanh).post(url, {"unit": unit, "text": "Chưa có hướng dẫn."})
    found = Obstacle.objects.get()
    assert (found.plan, found.holder_path) == (task.plan, places.province.path)


def test_the_holder_answers_and_sends_up_through_plain_forms(
    obstacle: Obstacle, places: Places, dung: Member, client_of: ClientOf
) -> None:
    browser = client_of(dung)
    assert browser.get(step(obstacle, "chuyen-len")).status_code == 200
    assert browser.post(step(obstacle, "tra-loi"), {"text": ""}).status_code == 422
    assert browser.post(step(obstacle, "tra-loi"), {"text": "Xem lại."}).status_code == 302
    browser.post(step(obstacle, "chuyen-len"), {"text": "Vượt thẩm quyền."})
    obstacle.refresh_from_db()
    assert obstacle.holder_path == places.province.path
    assert browser.get(step(obstacle, "chuyen-len")).status_code == 403


def test_whoever_raised_it_may_resolve_but_not_answer(
    obstacle: Obstacle, binh: Member, client_of: ClientOf
) -> None:
    browser = client_of(binh)
    assert browser.get(step(obstacle, "tra-loi")).status_code == 403
    assert browser.get(step(obstacle, "khac")).status_code == 404
    browser.post(step(obstacle, "giai-quyet"), {"text": "Đã có kinh phí."})
    obstacle.refresh_from_db()
    assert obstacle.state == ObstacleState.RESOLVED
    page = browser.get(reverse("plans:obstacle", args=[obstacle.code])).content.decode()
    assert "Đã giải quyết: Đã có kinh phí." in page


def test_the_list_is_filtered_by_state_and_asks_a_fixed_number_of_times(
    obstacle: Obstacle,
    places: Places,
    dung: Member,
    em: Member,
    client_of: ClientOf,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    url = reverse("plans:obstacles")
    for _ in range(5):
        ObstacleFactory(task=obstacle.task, raised_unit=places.unit_a)
    browser = client_of(dung)
    with django_assert_max_num_queries(10):
        page = browser.get(url, {"loc": "cho-toi"})
    assert len(page.context["rows"]) == 6
    assert len(browser.get(url, {"loc": "da-giai-quyet"}).context["rows"]) == 0
    assert len(client_of(em).get(url).context["rows"]) == 0
