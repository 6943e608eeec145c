"""Members as values."""

from __future__ import annotations

from collections.abc import Iterable

from motcua.foundation.policies import Missing
from motcua.people.models import Member
from motcua.people.rules.views import MemberView


def view_of(member: Member) -> MemberView:
    """The value of a member whose unit is loaded."""
    return MemberView(
        code=member.code,
        name=member.name,
        post_title=member.post_title,
        unit_code=member.unit.code,
        unit_name=member.unit.name,
        email=member.email,
        unit_path=member.unit.path,
        is_active=member.is_active,
    )


def member_view(code: str) -> MemberView:
    """The member with this code. Raises Missing."""
    found = member_views([code])
    if code not in found:
        raise Missing
    return found[code]


def member_views(codes: Iterable[str]) -> dict[str, MemberView]:
    """The members with these codes, by code."""
    members = Member.objects.filter(code__in=set(codes)).select_related("unit")
    return {member.code: view_of(member) for member in members}


def members_of(unit_path: str) -> list[MemberView]:
    """Active members in the unit at this path or below, by Vietnamese name."""
    members = Member.objects.active().filter(unit__path__startswith=unit_path)
    return [view_of(member) for member in members.select_related("unit")]


def members_with(role: str, unit_path: str) -> list[MemberView]:
    """Active members who hold the role on the unit at this path or above it, by name."""
    members = Member.objects.active().filter(
        grants__role=role, grants__unit__path__in=_paths_up(unit_path)
    )
    return [view_of(member) for member in members.select_related("unit").distinct()]


def _paths_up(path: str) -> list[str]:
    steps = path.strip("/").split("/")
    return ["/".join(steps[: count + 1]) + "/" for count in range(len(steps))]
