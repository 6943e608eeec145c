"""The pages of targets: who sees them, how a target is bound and read without JavaScript."""

from collections.abc import Callable
from datetime import date

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from motcua.people.models import Member
from motcua.plans.models import MeasureBinding, Plan, Target
from motcua.plans.rules.states import AssignmentState
from tests.support.cast import Places
from tests.support.plans import (
    AssignmentFactory,
    EvidenceFactory,
    EvidenceUseFactory,
    ExpectedResultFactory,
    PlanFactory,
    TargetFactory,
    TaskFactory,
)

ClientOf = Callable[[Member], Client]


@pytest.fixture
def plan(places: Places) -> Plan:
    plan = PlanFactory(owner=places.department, issued=True)
    part = AssignmentFactory(task=TaskFactory(plan=plan), unit=places.unit_a)
    assert part.state == AssignmentState.ASSIGNED
    return plan


@pytest.fixture
def target(plan: Plan) -> Target:
    target = TargetFactory(plan=plan)
    MeasureBinding.objects.create(
        target=target,
        measure="published_items",
        filters={"period_rule": "calendar"},
        bound_by="dieuphoi",
        bound_at=plan.created_at,
    )
    return target


def publish(plan: Plan, places: Places, month: int, count: int) -> None:
    part = AssignmentFactory(task=TaskFactory(plan=plan), unit=places.unit_a)
    result = ExpectedResultFactory(assignment=part)
    for day in range(1, count + 1):
        proof = EvidenceFactory(
            unit=places.unit_a, happened_on=date(2026, month, day), confirmed=True
        )
        EvidenceUseFactory(result=result, evidence=proof)


PAGES = ["targets", "target"]


def address(name: str, target: Target) -> str:
    return reverse(f"plans:{name}", args=[target.plan.code if name == "targets" else target.code])


@pytest.mark.parametrize("name", PAGES)
def test_a_stranger_is_led_to_the_sign_in(name: str, target: Target) -> None:
    assert Client().get(address(name, target)).status_code == 302


@pytest.mark.parametrize("name", PAGES)
def test_whoever_carries_the_plan_out_sees_its_targets_and_nobody_else(
    name: str, target: Target, binh: Member, chi: Member, em: Member, client_of: ClientOf
) -> None:
    found = {
        member.name: client_of(member).get(address(name, target)).status_code
        for member in (binh, chi, em)
    }
    assert found == {binh.name: 200, chi.name: 404, em.name: 404}


@time_machine.travel("2026-04-10 09:00+07:00")
def test_the_list_names_the_months_that_lack(
    target: Target, plan: Plan, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    publish(plan, places, 1, 4)
    publish(plan, places, 3, 4)
    page = client_of(hanh).get(address("targets", target)).content.decode()
    assert "Thiếu 1 kỳ: Tháng 2/2026." in page
    assert "chậm tiến độ" in page
    assert "2/3 tháng đạt" in page


@time_machine.travel("2026-04-10 09:00+07:00")
def test_a_number_opens_to_its_rows_period_by_period(
    target: Target, plan: Plan, places: Places, hanh: Member, client_of: ClientOf
) -> None:
    publish(plan, places, 1, 3)
    publish(plan, places, 2, 2)
    browser = client_of(hanh)
    everything = browser.get(address("target", target))
    assert len(everything.context["rows"]) == 5
    second = browser.get(address("target", target), {"ky": "1"})
    assert [row["proof"].on.month for row in second.context["rows"]] == [2, 2]
    assert browser.get(address("target", target), {"ky": "99"}).status_code == 200


@pytest.mark.parametrize("count", [1, 60])
def test_the_page_of_a_target_asks_as_often_for_many_rows_as_for_few(
    count: int,
    target: Target,
    plan: Plan,
    places: Places,
    hanh: Member,
    client_of: ClientOf,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    for _ in range(count // 15 + 1):
        publish(plan, places, 1, min(count, 15))
    browser = client_of(hanh)
    with django_assert_max_num_queries(12):
        browser.get(address("target", target))


def test_a_target_is_bound_through_a_plain_form(
    plan: Plan, hanh: Member, client_of: ClientOf
) -> None:
    target = TargetFactory(plan=plan)
    browser = client_of(hanh)
    choice = browser.get(reverse("plans:bind_target", args=[target.code]))
    assert choice.context["offers"][0].label == "Số tin, bài đã đăng"
    url = choice.context["offers"][0].url
    assert browser.get(url).status_code == 200
    answer = browser.post(url, {"theme": "một cửa", "period_rule": "fifteenth"})
    assert answer.status_code == 302
    binding = MeasureBinding.objects.get(target=target)
    assert binding.filters == {"theme": "một cửa", "period_rule": "fifteenth"}
    browser.post(reverse("plans:unbind_target", args=[target.code]))
    assert not MeasureBinding.objects.filter(target=target).exists()


def test_a_figure_is_entered_with_its_source(plan: Plan, hanh: Member, client_of: ClientOf) -> None:
    target = TargetFactory(plan=plan, text="80% hồ sơ trực tuyến", value=80, unit="%", period="")
    browser = client_of(hanh)
    browser.post(f"{reverse('plans:bind_target', args=[target.code])}?do=manual", {})
    url = reverse("plans:read_target", args=[target.code])
    refused = browser.post(url, {"value": "82,5", "read_on": "01/03/2026", "source": ""})
    assert refused.status_code == 422
    assert "Hãy ghi nguồn" in refused.content.decode()
    sent = {"value": "82,5", "whole": "40", "read_on": "01/03/2026", "source": "BC 15/BC-VP"}
    assert browser.post(url, sent).status_code == 302
    reading = target.readings.get()
    assert (str(reading.value), reading.read_on) == ("82.500", date(2026, 3, 1))
    assert reading.whole == 40, "a share says of how many it is"


def test_only_the_coordinator_may_bind(
    target: Target, binh: Member, chi: Member, client_of: ClientOf
) -> None:
    url = reverse("plans:bind_target", args=[target.code])
    assert client_of(binh).get(url).status_code == 403
    assert client_of(chi).get(url).status_code == 404
