"""Who may do what with reports and outlines, asked both ways.

The co-ordinator writes, approver or leader approves, the clerk records the issue, on what lies at
or below their grant. Everybody of the report's own agency reads it; others find nothing.
"""

from functools import reduce
from operator import or_
from typing import TypeVar

from django.db.models import Q, QuerySet

from motcua.agencies import facade as agencies
from motcua.foundation.actor import Actor, Role
from motcua.foundation.paths import below
from motcua.foundation.policies import Forbidden, Missing
from motcua.reports.models import Outline, Report

Owned = TypeVar("Owned", Outline, Report)

OWNER_ROLES = frozenset(
    {Role.COORDINATOR, Role.APPROVER, Role.CLERK, Role.LEADER, Role.ADMINISTRATOR}
)
RIGHTS: dict[str, frozenset[str]] = {
    "write": frozenset({Role.COORDINATOR}),
    "approve": frozenset({Role.APPROVER, Role.LEADER}),
    "issue": frozenset({Role.CLERK}),
}
"""Verb → roles that may do it with what is owned at or below their grant."""


def covers(by: Actor, verb: str, path: str) -> bool:
    """True when a grant of a role of the verb lies at or above the path."""
    return any(
        grant.role in RIGHTS[verb] and path.startswith(grant.unit_path) for grant in by.grants
    )


def may(by: Actor, verb: str, owned: Outline | Report) -> bool:
    """True when the actor may do the verb (see RIGHTS) with the report or outline."""
    return covers(by, verb, owned.owner_path)


def require(by: Actor, verb: str, report: Report) -> None:
    """Raise Missing when the actor may not see the report, Forbidden when not do the verb."""
    if may(by, verb, report):
        return
    if visible_reports(by).filter(pk=report.pk).exists():
        raise Forbidden(verb)
    raise Missing


def require_outline(by: Actor, outline: Outline) -> None:
    """The same for writing an outline."""
    if may(by, "write", outline):
        return
    if visible_outlines(by).filter(pk=outline.pk).exists():
        raise Forbidden("write")
    raise Missing


def require_at(by: Actor, path: str) -> None:
    """Raise Forbidden unless the actor may write what the unit at the path will own."""
    if not covers(by, "write", path):
        raise Forbidden("write")


def visible_reports(by: Actor) -> QuerySet[Report]:
    """Reports of the actor's agencies, and of those below an owner's grant."""
    return Report.objects.filter(_seen(by))


def visible_outlines(by: Actor) -> QuerySet[Outline]:
    """Outlines of the actor's agencies, and of those below an owner's grant."""
    return Outline.objects.filter(_seen(by))


def _seen(by: Actor) -> Q:
    owned = sorted({grant.unit_path for grant in by.grants if grant.role in OWNER_ROLES})
    paths = {grant.unit_path for grant in by.grants if grant.unit_path.endswith("/")}
    own = {unit.agency_code for unit in agencies.units_at(paths).values()} if paths else set()
    conditions = [below("owner_path", path) for path in owned]
    return reduce(or_, conditions, Q(agency__in=own))
