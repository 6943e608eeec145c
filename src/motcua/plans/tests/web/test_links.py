"""A unit without an account answers by link; a stranger gets nowhere."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from motcua.people.models import Member
from motcua.plans.models import Assignment, Evidence, ProgressNote, SignedLink
from motcua.plans.rules.states import TaskState
from tests.support.cast import Places
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

ClientOf = Callable[[Member], Client]


@pytest.fixture
def external(places: Places) -> Assignment:
    plan = PlanFactory(owner=places.department, issued=True)
    task = TaskFactory(plan=plan, state=TaskState.OPEN, finishes_on=date(2026, 12, 31))
    return AssignmentFactory(task=task, external=True)


def address(client: Client, part: Assignment) -> str:
    page = client.post(reverse("plans:links", args=[part.code]))
    return page.context["address"]


ANSWER = {"sender": "Nguyễn Văn Thử", "text": "Đã đăng", "url": "https://bao.example/1"}


def test_an_outside_party_answers_and_its_proof_waits(
    external: Assignment, hanh: Member, client_of: ClientOf, client: Client
) -> None:
    link = address(client_of(hanh), external)
    assert external.named_as in client.get(link).content.decode()
    client.post(link, ANSWER)
    assert ProgressNote.objects.get().entered_for.endswith("Nguyễn Văn Thử")
    assert Evidence.objects.get().uses.get().task == external.task


def test_the_link_itself_is_stored_nowhere(
    external: Assignment, hanh: Member, client_of: ClientOf
) -> None:
    token = address(client_of(hanh), external).rstrip("/").rsplit("/", 1)[-1]
    assert token not in str(SignedLink.objects.values().get())


def test_a_revoked_link_and_an_invented_one_are_not_there(
    external: Assignment, hanh: Member, client_of: ClientOf, client: Client
) -> None:
    coordinator = client_of(hanh)
    link = address(coordinator, external)
    coordinator.post(reverse("plans:revoke_link", args=[SignedLink.objects.get().code]))
    assert client.get(link).status_code == 404
    assert client.get(reverse("plans:answer", args=["bia-ra"])).status_code == 404


def test_too_many_openings_from_one_address_are_held_off(
    external: Assignment, hanh: Member, client_of: ClientOf, client: Client
) -> None:
    link = address(client_of(hanh), external)
    *before, last = [client.get(link) for _ in range(61)]
    assert {one.status_code for one in before} == {200}
    assert (last.status_code, last["Retry-After"]) == (429, "3600")
    assert "hãy đợi một giờ rồi thử lại" in last.text


def test_a_unit_officer_makes_no_links(
    external: Assignment, binh: Member, client_of: ClientOf
) -> None:
    page = client_of(binh).post(reverse("plans:links", args=[external.code]))
    assert page.status_code == 404
