"""An obstacle on its way: raised, sent up one level, answered, asked again, resolved."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from motcua.foundation import audit, outbox
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.plans import policies
from motcua.plans.messages import ObstacleClimbed
from motcua.plans.models import Assignment, Obstacle, ObstacleStep, Plan, Task
from motcua.plans.rules.climbing import Ladder, next_level
from motcua.plans.rules.states import ObstacleState


class NotTheNextLevel(ValueError):
    """An obstacle climbs one level at a time."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A unit that raises or holds an obstacle."""

    code: str
    path: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """What stands in the way of a task (or of a plan as a whole), and what is proposed."""

    unit: Holder
    text: str
    proposal: str = ""
    task_code: str = ""
    plan_code: str = ""


def raise_obstacle(
    raised: Raised, *, to: Holder, ladder: Ladder, by: Actor, at: datetime
) -> Obstacle:
    """Raise an obstacle to the level above the unit; the topmost unit holds its own."""
    with transaction.atomic():
        task, plan = _about(raised, by)
        if to.path != (next_level(raised.unit.path, ladder) or raised.unit.path):
            raise NotTheNextLevel(to.path)
        obstacle = Obstacle.objects.create(
            task=task,
            plan=plan,
            owner_path=task.owner_path if task else plan.owner_path if plan else "",
            text=raised.text,
            proposal=raised.proposal,
            raised_unit_id=raised.unit.code,
            raised_path=raised.unit.path,
            holder_id=to.code,
            holder_path=to.path,
            raised_by=by.code,
            raised_at=at,
        )
        audit.record("obstacle.raised", obstacle, by=by, at=at)
        outbox.publish(ObstacleClimbed(obstacle=obstacle.code, holder_path=to.path))
    return obstacle


def climb(code: str, text: str, *, to: Holder, ladder: Ladder, by: Actor, at: datetime) -> Obstacle:
    """Send an obstacle one level up, with what the holder says about it."""
    with transaction.atomic():
        obstacle = _lock_open(code, by)
        _require_holder(by, obstacle)
        if not to.path or to.path != next_level(obstacle.holder_path, ladder):
            raise NotTheNextLevel(to.path)
        _step(obstacle, to.code, text, by=by, at=at)
        obstacle.holder_id, obstacle.holder_path = to.code, to.path
        obstacle.save(update_fields=["holder", "holder_path"])
        audit.record("obstacle.climbed", obstacle, by=by, at=at, changes={"unit": to.name})
        outbox.publish(ObstacleClimbed(obstacle=obstacle.code, holder_path=to.path))
    return obstacle


def answer(code: str, text: str, *, by: Actor, at: datetime) -> Obstacle:
    """Answer the unit that raised it; the holder keeps it until it is resolved."""
    with transaction.atomic():
        obstacle = _lock_open(code, by)
        _require_holder(by, obstacle)
        _step(obstacle, obstacle.raised_unit_id, text, by=by, at=at)
        changes = {"unit": obstacle.holder.name}
        audit.record("obstacle.answered", obstacle, by=by, at=at, changes=changes)
    return obstacle


def ask_again(code: str, text: str, *, by: Actor, at: datetime) -> Obstacle:
    """The unit that raised it says why the answer does not help; it waits for the holder again."""
    with transaction.atomic():
        obstacle = _lock_open(code, by)
        if not policies.covers(by, policies.UNIT_ROLES, obstacle.raised_path):
            raise Forbidden("ask_again")
        ObstacleStep.objects.create(
            obstacle=obstacle,
            from_unit_id=obstacle.raised_unit_id,
            to_unit_id=obstacle.holder_id,
            text=text,
            by=by.code,
            at=at,
        )
        audit.record("obstacle.asked_again", obstacle, by=by, at=at)
        outbox.publish(ObstacleClimbed(obstacle=obstacle.code, holder_path=obstacle.holder_path))
    return obstacle


def resolve(code: str, resolution: str, *, by: Actor, at: datetime) -> Obstacle:
    """Say how the obstacle was overcome: by the holder, the unit that raised it, the owner."""
    with transaction.atomic():
        obstacle = _lock_open(code, by)
        if not policies.may_resolve(by, obstacle):
            raise Forbidden("resolve")
        obstacle.state = ObstacleState.RESOLVED
        obstacle.resolution, obstacle.resolved_at = resolution, at
        obstacle.save(update_fields=["state", "resolution", "resolved_at"])
        audit.record("obstacle.resolved", obstacle, by=by, at=at)
    return obstacle


def _about(raised: Raised, by: Actor) -> tuple[Task | None, Plan | None]:
    """The task or plan, when the actor may speak about it for the unit. Raises Missing."""
    if raised.task_code:
        task = policies.visible_tasks(by).filter(code=raised.task_code).first()
        if task is None or not _may_speak(by, raised.unit, task):
            raise Missing
        return task, task.plan
    plan = policies.visible_plans(by).filter(code=raised.plan_code).first()
    if plan is None or not policies.covers(by, policies.UNIT_ROLES, raised.unit.path):
        raise Missing
    return None, plan


def _may_speak(by: Actor, unit: Holder, task: Task) -> bool:
    """For a unit that carries the task, or for the owner itself."""
    part = Assignment.objects.filter(task=task, unit__code=unit.code).first()
    if part is not None:
        return policies.may_carry_out(by, part)
    return unit.path == task.owner_path and policies.covers(by, policies.UNIT_ROLES, unit.path)


def _lock_open(code: str, by: Actor) -> Obstacle:
    """The obstacle, locked, seen by the actor and not yet resolved."""
    found = Obstacle.objects.select_for_update(no_key=True, of=("self",)).filter(code=code)
    obstacle = found.select_related("holder").first()
    if obstacle is None or not policies.visible_obstacles(by).filter(pk=obstacle.pk).exists():
        raise Missing
    if obstacle.state == ObstacleState.RESOLVED:
        raise Forbidden("Khó khăn, vướng mắc này đã được giải quyết.")
    return obstacle


def _require_holder(by: Actor, obstacle: Obstacle) -> None:
    if not policies.may_hold(by, obstacle):
        raise Forbidden("Chỉ đơn vị đang giữ mới trả lời hoặc chuyển lên.")


def _step(obstacle: Obstacle, to_code: Any, text: str, *, by: Actor, at: datetime) -> None:
    ObstacleStep.objects.create(
        obstacle=obstacle,
        from_unit_id=obstacle.holder_id,
        to_unit_id=to_code,
        text=text,
        by=by.code,
        at=at,
    )
