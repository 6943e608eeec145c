"""Who may do what with plans, asked both ways: `require` for one thing, `visible_*` for lists.

A grant covers its unit and everything below it. The owner's side (coordinator, approver, clerk,
leader, administrator at or above the owning unit) sees drafts; the units that carry a plan out
see it once it is issued, and only what is given to them.
"""

from functools import reduce
from operator import or_

from django.db.models import Exists, OuterRef, Q, QuerySet

from motcua.foundation.actor import Actor, Grant, Role
from motcua.foundation.paths import below
from motcua.foundation.policies import Forbidden, Missing
from motcua.plans.models import (
    Assignment,
    Evidence,
    EvidenceUse,
    Obstacle,
    Plan,
    ReportObligation,
    Task,
    UnitReport,
)
from motcua.plans.rules.states import AssignmentState, EvidenceState, PlanStatus

OWNER_ROLES = frozenset(
    {Role.COORDINATOR, Role.APPROVER, Role.CLERK, Role.LEADER, Role.ADMINISTRATOR}
)
RIGHTS: dict[str, frozenset[str]] = {
    "import": frozenset({Role.COORDINATOR}),
    "edit": frozenset({Role.COORDINATOR}),
    "submit": frozenset({Role.COORDINATOR}),
    "approve": frozenset({Role.APPROVER, Role.LEADER}),
    "issue": frozenset({Role.CLERK}),
    "specify": frozenset({Role.COORDINATOR}),
    "confirm": frozenset({Role.COORDINATOR}),
    "report": frozenset({Role.COORDINATOR}),
    "close": frozenset({Role.COORDINATOR}),
    "publish": frozenset({Role.COORDINATOR, Role.LEADER}),
}
"""Verb → roles that may do it on a plan whose owner lies at or below their grant."""

LINK = "link"
"""Not a role of a member: the grant of a signed link, on the code of one assignment."""

UNIT_ROLES = frozenset({Role.UNIT_OFFICER, Role.LEADER, Role.COORDINATOR})
"""Roles that may carry out what is given to their unit."""


def covers(by: Actor, roles: frozenset[str], path: str) -> bool:
    """True when a grant of one of the roles lies at or above the path."""
    return any(grant.role in roles and grant.covers(path) for grant in by.grants)


def may(by: Actor, verb: str, plan: Plan) -> bool:
    """True when the actor may do the verb (see RIGHTS) with the plan."""
    return covers(by, RIGHTS[verb], plan.owner_path)


def require(by: Actor, verb: str, plan: Plan) -> None:
    """Raise Missing when the actor may not see the plan, Forbidden when not do the verb."""
    if may(by, verb, plan):
        return
    if visible_plans(by).filter(pk=plan.pk).exists():
        raise Forbidden(verb)
    raise Missing


def require_at(by: Actor, verb: str, path: str) -> None:
    """The same for something that has no plan yet (importing, a task outside plans)."""
    if not covers(by, RIGHTS[verb], path):
        raise Forbidden(verb)


def link_actor(assignment: Assignment, link_code: str, name: str) -> Actor:
    """Who acts through a signed link: allowed one assignment and nothing else."""
    return Actor(
        account=f"link:{link_code}", member="", name=name, grants=(Grant(LINK, assignment.code),)
    )


def may_carry_out(by: Actor, assignment: Assignment) -> bool:
    """True for the unit that was given the task, and for the coordinator who enters for it."""
    if any(grant.role == LINK and grant.unit_path == assignment.code for grant in by.grants):
        return True
    if covers(by, RIGHTS["confirm"], assignment.task.owner_path):
        return True
    return bool(assignment.unit_path) and covers(by, UNIT_ROLES, assignment.unit_path)


def require_carry_out(by: Actor, assignment: Assignment) -> None:
    """Raise Missing or Forbidden unless the actor may carry out the assignment."""
    if may_carry_out(by, assignment):
        return
    if visible_tasks(by).filter(pk=assignment.task_id).exists():
        raise Forbidden("carry_out")
    raise Missing


def visible_plans(by: Actor) -> QuerySet[Plan]:
    """Plans of the owner's side, and issued plans that give something to the actor's units."""
    given = Assignment.objects.filter(
        below_grants(by, UNIT_ROLES, "unit_path"), plan=OuterRef("pk")
    ).exclude(state=AssignmentState.PROPOSED)
    return Plan.objects.filter(
        below_grants(by, OWNER_ROLES, "owner_path")
        | (Q(status__in=[PlanStatus.ISSUED, PlanStatus.CLOSED]) & Exists(given))
    )


def visible_tasks(by: Actor) -> QuerySet[Task]:
    """Tasks of the owner's side, and tasks given to the actor's units."""
    given = Assignment.objects.filter(
        below_grants(by, UNIT_ROLES, "unit_path"), task=OuterRef("pk")
    ).exclude(state=AssignmentState.PROPOSED)
    return Task.objects.kept().filter(below_grants(by, OWNER_ROLES, "owner_path") | Exists(given))


def waiting_evidence() -> Q:
    """Proofs that somebody has to decide on: new ones, and confirmed ones asked for more tasks."""
    asked = EvidenceUse.objects.filter(evidence=OuterRef("pk"), is_asked=True)
    return Q(state=EvidenceState.WAITING) | Q(Exists(asked), state=EvidenceState.CONFIRMED)


def visible_evidence(by: Actor) -> QuerySet[Evidence]:
    """Proofs of the owner's side and of the actor's units."""
    return Evidence.objects.filter(
        below_grants(by, OWNER_ROLES, "owner_path") | below_grants(by, UNIT_ROLES, "unit_path")
    )


def readable_evidence(by: Actor) -> QuerySet[Evidence]:
    """Also proofs of others that serve the actor's plans or the actor's own parts of a task."""
    served = EvidenceUse.objects.filter(
        below_grants(by, OWNER_ROLES, "task__owner_path")
        | below_grants(by, UNIT_ROLES, "assignment__unit_path"),
        evidence=OuterRef("pk"),
    )
    return Evidence.objects.filter(Q(pk__in=visible_evidence(by).values("pk")) | Exists(served))


def visible_obstacles(by: Actor) -> QuerySet[Obstacle]:
    """Obstacles raised or held by the actor's units, or on plans of the owner's side."""
    return Obstacle.objects.filter(
        below_grants(by, OWNER_ROLES, "owner_path")
        | below_grants(by, UNIT_ROLES, "raised_path")
        | below_grants(by, UNIT_ROLES, "holder_path")
    )


def may_report(by: Actor, obligation: ReportObligation) -> bool:
    """True for the coordinator of the plan and for the unit that owes the report."""
    return may(by, "report", obligation.plan) or covers(by, UNIT_ROLES, obligation.unit_path)


def may_hand_in(by: Actor, report: UnitReport) -> bool:
    """True for the unit asked for a report, and for the coordinator who enters it for the unit."""
    is_own = covers(by, UNIT_ROLES, report.unit_path)
    return is_own or may(by, "report", report.obligation.plan)


def visible_obligations(by: Actor) -> QuerySet[ReportObligation]:
    """Reports owed by the owner's side or the actor's units, and those units hand in to."""
    asked = UnitReport.objects.filter(
        below_grants(by, UNIT_ROLES, "unit_path"), obligation=OuterRef("pk")
    )
    return ReportObligation.objects.filter(
        below_grants(by, OWNER_ROLES, "plan__owner_path")
        | below_grants(by, UNIT_ROLES, "unit_path")
        | Exists(asked)
    )


def visible_unit_reports(by: Actor) -> QuerySet[UnitReport]:
    """Reports of the actor's units, and all those handed in to the owner's side."""
    return UnitReport.objects.filter(
        below_grants(by, OWNER_ROLES, "obligation__plan__owner_path")
        | below_grants(by, UNIT_ROLES, "unit_path")
    )


def may_hold(by: Actor, obstacle: Obstacle) -> bool:
    """True for the unit that holds the obstacle: it answers, sends up, resolves."""
    return covers(by, UNIT_ROLES, obstacle.holder_path)


def may_resolve(by: Actor, obstacle: Obstacle) -> bool:
    """True for the holder, the unit that raised it, and the coordinator of the plan."""
    is_raiser = covers(by, UNIT_ROLES, obstacle.raised_path)
    is_owner = covers(by, RIGHTS["report"], obstacle.owner_path)
    return is_raiser or is_owner or may_hold(by, obstacle)


def below_grants(by: Actor, roles: frozenset[str], field: str) -> Q:
    """Rows whose path lies at or below a grant of one of the roles; nothing without a grant."""
    paths = sorted({grant.unit_path for grant in by.grants if grant.role in roles})
    nothing = Q(pk__in=[])
    return reduce(or_, (below(field, path) for path in paths), nothing)
