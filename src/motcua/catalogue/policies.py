"""Who may do what with the catalogue, asked both ways.

Everything that is public is read by strangers through the portal. Staff see all procedures, the
internal ones too. A grant covers its unit and everything below it; a procedure that nobody keeps
yet (`unit_path` "") belongs to the coordinators of the whole tree.
"""

from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from motcua.catalogue.models import (
    Announcement,
    PostedCopy,
    Procedure,
    ProcedureVersion,
    PublicationDuty,
)
from motcua.catalogue.rules.kinds import VersionState
from motcua.foundation.actor import Actor, Role
from motcua.foundation.paths import below
from motcua.foundation.policies import Forbidden, Missing

RIGHTS: dict[str, frozenset[str]] = {
    "edit": frozenset({Role.COORDINATOR}),
    "import": frozenset({Role.COORDINATOR}),
    "submit": frozenset({Role.COORDINATOR}),
    "issue": frozenset({Role.CLERK}),
    "correct": frozenset({Role.COORDINATOR}),
    "guide": frozenset({Role.COORDINATOR, Role.EDITOR}),
    "post": frozenset({Role.COORDINATOR, Role.UNIT_OFFICER, Role.LEADER}),
}
"""Verb → roles that may do it where their grant covers the path."""


def may_at(by: Actor, verb: str, path: str) -> bool:
    """True when a grant of one of the verb's roles lies at or above the path."""
    return any(grant.role in RIGHTS[verb] and grant.covers(path) for grant in by.grants)


def may_somewhere(by: Actor, verb: str) -> bool:
    """True when the actor may do the verb on some path."""
    return any(grant.role in RIGHTS[verb] for grant in by.grants)


def require_at(by: Actor, verb: str, path: str) -> None:
    """Raise Missing for a stranger, Forbidden for staff who may not do the verb there."""
    if may_at(by, verb, path):
        return
    if not reads(by):
        raise Missing
    raise Forbidden(verb)


def may_compare(by: Actor, path: str) -> bool:
    """Who may lay a file beside the catalogue again: whoever imports there; a file of the
    operator's command ("") anybody who imports, since nothing is written by it."""
    return may_at(by, "import", path) if path else may_somewhere(by, "import")


def require_guide(by: Actor) -> None:
    """Who keeps guides that belong to no unit: Missing for strangers, Forbidden for other staff."""
    if may_somewhere(by, "guide"):
        return
    if not reads(by):
        raise Missing
    raise Forbidden("guide")


def reads(by: Actor) -> bool:
    """Staff: whoever acts for a unit."""
    return bool(by.grants)


def visible_procedures(by: Actor) -> QuerySet[Procedure]:
    """All procedures for staff; for strangers those that are not internal."""
    rows = Procedure.objects.all()
    return rows if reads(by) else rows.filter(is_internal=False)


def visible_versions(by: Actor) -> QuerySet[ProcedureVersion]:
    """All versions for staff; for strangers announced ones of public procedures."""
    rows = ProcedureVersion.objects.all()
    return rows if reads(by) else rows.public().filter(state=VersionState.ANNOUNCED)


def visible_announcements(by: Actor) -> QuerySet[Announcement]:
    """All decisions for staff; none for strangers, who read the procedures."""
    rows = Announcement.objects.all()
    return rows if reads(by) else rows.none()


def visible_copies(by: Actor) -> QuerySet[PostedCopy]:
    """Posted sheets of the units that the actor may post for."""
    return PostedCopy.objects.filter(below_grants(by, "post", "unit_path"))


def visible_duties(by: Actor) -> QuerySet[PublicationDuty]:
    """Duties of the actor's units, of whoever edits, issues or posts there."""
    verbs = ("edit", "issue", "post")
    return PublicationDuty.objects.filter(
        reduce(or_, (below_grants(by, verb, "unit_path") for verb in verbs))
    )


def below_grants(by: Actor, verb: str, field: str) -> Q:
    """Rows whose path lies at or below a grant of the verb's roles; nothing without one."""
    paths = sorted({grant.unit_path for grant in by.grants if grant.role in RIGHTS[verb]})
    if "" in paths:  # the whole tree; an empty condition would vanish beside others
        return Q(pk__isnull=False)
    nothing = Q(pk__in=[])
    return reduce(or_, (below(field, path) for path in paths), nothing)
