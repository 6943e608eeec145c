"""Who may see and change members: administrators of a unit, for it and everything below."""

from __future__ import annotations

from django.utils.translation import gettext as _

from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden
from motcua.people.models import Member
from motcua.people.models.member import MemberQuerySet


def may_manage_anybody(by: Actor) -> bool:
    """Whether the actor administers people anywhere."""
    return by.has(Role.ADMINISTRATOR)


def may_manage(by: Actor, unit_path: str) -> bool:
    """Whether the actor administers the people of the unit at this path."""
    return by.has(Role.ADMINISTRATOR, unit_path)


def require_manage(by: Actor, unit_path: str) -> None:
    """Raise Forbidden unless `may_manage`."""
    if not may_manage(by, unit_path):
        raise Forbidden(_("Chỉ người quản trị của đơn vị này hoặc của cấp trên mới được làm."))


def require_manage_wholly(by: Actor, member: Member) -> None:
    """The same for the account of a member: also of every unit on which the member has a role.

    Whoever sets a password can act as its holder; nobody reaches roles above the own that way.
    """
    require_manage(by, member.unit.path)
    for path in member.grants.values_list("unit__path", flat=True):
        require_manage(by, path)


def may_see(by: Actor, member: Member) -> bool:
    """Everybody sees the own page; whoever has a role on a unit sees the people in and below it."""
    if by.member == member.code:
        return True
    return any(grant.covers(member.unit.path) for grant in by.grants)


def visible_to(by: Actor) -> MemberQuerySet:
    """The members on the actor's list: those the actor administers."""
    return Member.objects.under_any(by.paths(Role.ADMINISTRATOR))
