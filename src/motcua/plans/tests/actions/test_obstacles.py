"""Obstacles climb one level at a time, are answered, asked again and resolved."""

from datetime import UTC, datetime

import pytest

from motcua.foundation import audit
from motcua.foundation.outbox import deliver_pending
from motcua.foundation.policies import Forbidden, Missing
from motcua.people.models import Member, Notice
from motcua.plans import policies
from motcua.plans.actions import obstacles
from motcua.plans.actions.obstacles import Holder
from motcua.plans.models import Assignment, Obstacle
from motcua.plans.queries import obstacles as queries
from motcua.plans.rules.climbing import Ladder
from tests.support.cast import Places, actor
from tests.support.plans import AssignmentFactory, PlanFactory, TaskFactory

NOW = datetime(2026, 3, 10, 2, tzinfo=UTC)


def holder(unit: object) -> Holder:
    return Holder(unit.code, unit.path, unit.name)  # type: ignore[attr-defined]


@pytest.fixture
def part(places: Places) -> Assignment:
    plan = PlanFactory(owner=places.department, issued=True)
    return AssignmentFactory(task=TaskFactory(plan=plan, state="open"), unit=places.unit_a)


@pytest.fixture
def ladder(places: Places) -> Ladder:
    return queries.ladder_of(places.unit_a.code, places.department.agency.code)


@pytest.fixture
def obstacle(part: Assignment, places: Places, ladder: Ladder, binh: Member) -> Obstacle:
    raised = obstacles.Raised(
        unit=holder(places.unit_a), text="Chưa có kinh phí in.", task_code=part.task.code
    )
    return obstacles.raise_obstacle(
        raised, to=holder(places.department), ladder=ladder, by=actor(binh), at=NOW
    )


def answered(obstacle: Obstacle) -> bool:
    return bool(queries.with_answers(Obstacle.objects.all()).get(pk=obstacle.pk).is_answered)


def test_raising_tells_the_level_above(obstacle: Obstacle, dung: Member, hanh: Member) -> None:
    deliver_pending()
    assert {notice.member.code for notice in Notice.objects.all()} == {dung.code, hanh.code}
    assert obstacle.holder_path.endswith("svhtt/")


def test_the_levels_are_the_division_the_department_and_the_province(
    obstacle: Obstacle, places: Places, ladder: Ladder
) -> None:
    found = queries.levels_of(obstacle.raised_path, ladder)
    assert [one.path for one in found] == [
        places.unit_a.path,
        places.department.path,
        places.province.path,
    ]


def test_the_holder_sends_it_up_exactly_one_level(
    obstacle: Obstacle, places: Places, ladder: Ladder, dung: Member, binh: Member
) -> None:
    up = holder(places.province)
    with pytest.raises(Forbidden):
        obstacles.climb(obstacle.code, "", to=up, ladder=ladder, by=actor(binh), at=NOW)
    with pytest.raises(obstacles.NotTheNextLevel):
        obstacles.climb(
            obstacle.code, "", to=holder(places.commune), ladder=ladder, by=actor(dung), at=NOW
        )
    found = obstacles.climb(
        obstacle.code, "Vượt thẩm quyền.", to=up, ladder=ladder, by=actor(dung), at=NOW
    )
    assert found.holder_path == places.province.path
    assert places.province.name in audit.trail(found)[0].sentence
    with pytest.raises(Forbidden):
        obstacles.answer(obstacle.code, "Đồng ý.", by=actor(dung), at=NOW)


def test_an_answer_goes_to_the_unit_that_raised_it_and_may_be_asked_again(
    obstacle: Obstacle, dung: Member, binh: Member
) -> None:
    assert not answered(obstacle)
    obstacles.answer(obstacle.code, "Dùng nguồn chi thường xuyên.", by=actor(dung), at=NOW)
    assert answered(obstacle)
    obstacles.ask_again(obstacle.code, "Nguồn đó đã hết.", by=actor(binh), at=NOW)
    assert not answered(obstacle)


def test_an_answered_obstacle_no_longer_waits_for_its_holder(
    obstacle: Obstacle, dung: Member
) -> None:
    assert len(queries.listed(actor(dung), "cho-toi").rows) == 1
    obstacles.answer(obstacle.code, "Đồng ý.", by=actor(dung), at=NOW)
    assert len(queries.listed(actor(dung), "cho-toi").rows) == 0
    assert len(queries.listed(actor(dung), "da-tra-loi").rows) == 1


def test_what_is_resolved_stays_resolved(obstacle: Obstacle, binh: Member, dung: Member) -> None:
    found = obstacles.resolve(obstacle.code, "Đã bố trí 20 triệu.", by=actor(binh), at=NOW)
    assert found.resolved_at == NOW
    with pytest.raises(Forbidden):
        obstacles.answer(obstacle.code, "Muộn.", by=actor(dung), at=NOW)


def test_another_unit_neither_sees_nor_raises(
    obstacle: Obstacle, part: Assignment, places: Places, ladder: Ladder, chi: Member
) -> None:
    assert not policies.visible_obstacles(actor(chi)).exists()
    with pytest.raises(Missing):
        obstacles.resolve(obstacle.code, "Xong.", by=actor(chi), at=NOW)
    raised = obstacles.Raised(
        unit=holder(places.unit_a), text="Của người khác.", task_code=part.task.code
    )
    with pytest.raises(Missing):
        obstacles.raise_obstacle(
            raised, to=holder(places.department), ladder=ladder, by=actor(chi), at=NOW
        )
