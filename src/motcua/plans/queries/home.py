"""What waits for a person today: owed by their units, or for them to decide. One query a figure."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from motcua.foundation.actor import Actor, Role
from motcua.foundation.paths import below
from motcua.plans import policies
from motcua.plans.models import Assignment, Evidence, ExpectedResult, Plan
from motcua.plans.queries.task_page import nearest
from motcua.plans.rules.states import AssignmentState, PlanStatus

NEAREST = 6


@dataclass(frozen=True, slots=True)
class Decisions:
    """Counts of what waits for the actor; each opens to its rows."""

    waiting_proofs: int
    returned: int
    to_approve: int
    to_issue: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not (self.waiting_proofs or self.returned or self.to_approve or self.to_issue)


def owed_now(by: Actor, *, on: date) -> list[ExpectedResult]:
    """The most pressing results of the actor's units."""
    return nearest(by, on=on, limit=NEAREST)


def decisions(by: Actor) -> Decisions:
    """What only this person can move on."""
    mine = _below(by, Role.COORDINATOR)
    return Decisions(
        waiting_proofs=Evidence.objects.filter(mine, policies.waiting_evidence()).count(),
        returned=Assignment.objects.filter(
            _below(by, Role.COORDINATOR, "task__owner_path"), state=AssignmentState.RETURNED
        ).count(),
        to_approve=Plan.objects.filter(
            _below(by, Role.APPROVER) | _below(by, Role.LEADER), status=PlanStatus.SUBMITTED
        )
        .exclude(last_edited_by=by.code)
        .count(),
        to_issue=Plan.objects.filter(_below(by, Role.CLERK), status=PlanStatus.APPROVED).count(),
    )


def _below(by: Actor, role: str, field: str = "owner_path") -> Q:
    """Rows of the subtrees on which the actor holds the role; none without the role."""
    condition = Q(pk__in=[])
    for path in by.paths(role):
        condition |= below(field, path)
    return condition


def may_decide(by: Actor) -> bool:
    """Whether the actor holds a role that decides."""
    return any(grant.role in policies.OWNER_ROLES for grant in by.grants)
