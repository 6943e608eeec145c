"""Obstacles in a list and one by one, with the levels they climb on."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Case, F, OuterRef, Q, QuerySet, Subquery, Value, When

from motcua.agencies import facade as agencies
from motcua.foundation.actor import Actor
from motcua.foundation.paging import Page, page_by_key
from motcua.foundation.paths import below
from motcua.plans import policies
from motcua.plans.models import Assignment, Obstacle, ObstacleStep, Plan, Task
from motcua.plans.queries.duties import unit_paths
from motcua.plans.rules.climbing import Ladder, levels
from motcua.plans.rules.states import AssignmentState, ObstacleState


@dataclass(frozen=True, slots=True)
class Level:
    """One level an obstacle can be held on."""

    code: str
    path: str
    name: str


def with_answers(rows: QuerySet[Obstacle]) -> QuerySet[Obstacle]:
    """Obstacles with `is_answered`: the last step went back to the unit that raised it."""
    last = ObstacleStep.objects.filter(obstacle=OuterRef("pk")).order_by("-at", "-id")
    answered = Q(last_to=F("raised_unit")) & ~Q(holder=F("raised_unit"))
    return rows.annotate(last_to=Subquery(last.values("to_unit")[:1])).annotate(
        is_answered=Case(When(answered, then=Value(True)), default=Value(False))  # noqa: FBT003
    )


def listed(
    by: Actor, state: str, *, after: str | None = None, before: str | None = None
) -> Page[Obstacle]:
    """Obstacles that the actor sees, the newest first; fifty rows, one query."""
    rows = with_answers(policies.visible_obstacles(by)).filter(_state(by, state))
    rows = rows.select_related("plan", "task", "raised_unit", "holder")
    return page_by_key(rows, key="-raised_at", after=after, before=before)


def _state(by: Actor, state: str) -> Q:
    is_open = Q(state=ObstacleState.OPEN)
    if state == "cho-toi":
        return is_open & Q(is_answered=False) & held_by(by)
    return {
        "da-tra-loi": is_open & Q(is_answered=True),
        "da-giai-quyet": Q(state=ObstacleState.RESOLVED),
        "tat-ca": Q(),
    }.get(state, is_open)


def held_by(by: Actor) -> Q:
    """Held by one of the actor's units."""
    where = Q(pk__in=[])
    for path in unit_paths(by):
        where |= below("holder_path", path)
    return where


def ladder_of(raised_code: str, owner_agency_code: str) -> Ladder:
    """The levels' frame: the raising unit's agency and the plan owner's; two queries."""
    own = agencies.agency_of_unit(raised_code)
    return Ladder(agency_path=own.path, owner_path=agencies.agency(owner_agency_code).path)


def levels_of(raised_path: str, ladder: Ladder) -> list[Level]:
    """Every level from the raising unit up, those that have a unit; one query."""
    paths = levels(raised_path, ladder)
    units = agencies.units_at(paths)
    return [
        Level(unit.code, path, unit.short_name or unit.name)
        for path in paths
        if (unit := units.get(path)) is not None
    ]


def next_of(steps: Iterable[Level], holder_path: str) -> Level | None:
    """The level above the holder; None at the top."""
    found = iter(steps)
    for level in found:
        if level.path == holder_path:
            return next(found, None)
    return None


def owner_agency_of(task: Task | None, plan: Plan | None) -> str:
    """The code of the agency that owns the task or plan."""
    about = plan or task
    return str(about.agency_id) if about is not None else ""


def units_that_may_raise(by: Actor, task: Task | None, plan: Plan | None) -> list[Level]:
    """The actor's units that carry the task or plan, and its owner for the owner's people."""
    parts = Assignment.objects.filter(unit__isnull=False).exclude(state=AssignmentState.PROPOSED)
    parts = parts.filter(task=task) if task else parts.filter(task__plan=plan)
    found = {
        part.unit_path: Level(part.unit.code, part.unit_path, part.unit.name)
        for part in parts.select_related("unit", "task").order_by("unit_path")
        if part.unit and policies.may_carry_out(by, part)
    }
    owner_path = task.owner_path if task else plan.owner_path if plan else ""
    if owner_path not in found and policies.covers(by, policies.UNIT_ROLES, owner_path):
        unit = agencies.units_at([owner_path]).get(owner_path)
        if unit is not None:
            found[owner_path] = Level(unit.code, unit.path, unit.name)
    return list(found.values())
