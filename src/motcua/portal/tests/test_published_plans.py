"""Published plans: what everybody reads, and nothing that was not ticked."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from motcua.plans.models import MeasureBinding, MeasureReading, PlanPublication
from motcua.plans.rules.publishing import Part
from tests.support.cast import Places
from tests.support.plans import (
    NEW_YEAR,
    AssignmentFactory,
    BudgetLineFactory,
    PlanFactory,
    SectionFactory,
    TargetFactory,
    TaskFactory,
)


def a_plan(places: Places, *parts: Part) -> Any:
    plan = PlanFactory.create(owner=places.department, issued=True, signer_name="Phạm Quốc Thử")
    section = SectionFactory.create(plan=plan, number="II", heading="NHIỆM VỤ")
    task = TaskFactory.create(
        plan=plan, section=section, state="open", text="Đăng tin", results_count=12,
        results_done_count=3,
    )  # fmt: skip
    AssignmentFactory.create(task=task, unit=places.unit_a)
    AssignmentFactory.create(task=task, unit=None, named_as="Đồng chí Lê Văn Thử")
    BudgetLineFactory.create(plan=plan, text="In tờ rơi", amount_vnd=470_000_000)
    target = TargetFactory.create(plan=plan, text="Tập huấn", value=10, unit="người", period="")
    MeasureBinding.objects.create(
        target=target, measure="manual", bound_by="dieuphoi", bound_at=NEW_YEAR
    )
    MeasureReading.objects.create(
        target=target, value=3, read_on=date(2026, 2, 1), source="Danh sách", by="x", at=NEW_YEAR
    )
    PlanPublication.objects.create(
        plan=plan, parts=list(parts), published_by="dieuphoi", published_at=NEW_YEAR
    )
    return plan


def text(plan: Any) -> str:
    return Client().get(f"/ke-hoach-cong-khai/{plan.code}/").content.decode()


WORDS = {
    Part.HEADER: "Phạm Quốc Thử",
    Part.TASKS: "Đăng tin",
    Part.TARGETS: ">dưới 5 người<",
    Part.RESULTS: "3/12 kết quả",
    Part.BUDGET: "470.000.000 đồng",
}


@pytest.mark.django_db
@pytest.mark.parametrize("part", list(Part))
def test_each_part_is_shown_alone(part: Part, places: Places) -> None:
    page = text(a_plan(places, part))
    assert {one for one, words in WORDS.items() if words in page} == {part}


@pytest.mark.django_db
def test_nobodys_name_is_told_but_the_signers(places: Places) -> None:
    page = text(a_plan(places, *Part))
    assert "Lê Văn Thử" not in page
    assert places.unit_a.name in page


@pytest.mark.django_db
def test_the_list_names_published_plans_only(places: Places) -> None:
    empty = Client().get("/ke-hoach-cong-khai/").content.decode()
    assert "Chưa có kế hoạch nào được công khai." in empty
    shown, hidden = a_plan(places, Part.HEADER), a_plan(places, Part.HEADER)
    hidden.publication.withdrawn_at = NEW_YEAR
    hidden.publication.save()
    page = Client().get("/ke-hoach-cong-khai/").content.decode()
    assert f"/ke-hoach-cong-khai/{shown.code}/" in page
    assert hidden.code not in page
