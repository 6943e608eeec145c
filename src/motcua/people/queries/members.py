"""Members as values."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Prefetch

from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.kernel.text import fold
from motcua.people import policies
from motcua.people.models import Member, RoleGrant
from motcua.people.models.member import MemberQuerySet
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


def paths_held(role: str, paths: Iterable[str]) -> frozenset[str]:
    """Those of the paths on which a member who can sign in holds the role, there or above it."""
    held = RoleGrant.objects.filter(
        role=role, member__is_active=True, member__account__is_active=True
    )
    known = set(held.order_by().values_list("unit__path", flat=True).distinct())
    return frozenset(path for path in paths if not known.isdisjoint(_paths_up(path)))


def _paths_up(path: str) -> list[str]:
    steps = path.strip("/").split("/")
    return ["/".join(steps[: count + 1]) + "/" for count in range(len(steps))]


def listed(*, by: Actor, text: str = "", role: str = "", state: str = "active") -> MemberQuerySet:
    """The members whom the actor administers, with unit, account and roles loaded."""
    members = policies.visible_to(by).filter(is_active=state != "ended")
    if text:
        members = members.filter(folded__contains=fold(text))
    if role:
        members = members.filter(
            pk__in=RoleGrant.objects.filter(role=role).order_by().values("member")
        )
    grants = RoleGrant.objects.select_related("unit").order_by("unit__path", "role")
    return members.select_related("unit", "account").prefetch_related(Prefetch("grants", grants))


def one(code: str, *, by: Actor) -> Member:
    """The member with what the page names. Raises Missing for whom the actor may not see."""
    members = Member.objects.select_related("unit__agency", "account")
    member = members.filter(code=code).first()
    if member is None or not policies.may_see(by, member):
        raise Missing
    return member


def grants_of(member: Member) -> list[RoleGrant]:
    """The roles of a member in the order of the tree."""
    held = RoleGrant.objects.filter(member=member).select_related("unit__agency")
    return list(held.order_by("unit__path", "role"))


def sign_ins(limit: int = 12) -> list[Member]:
    """Members who can sign in, for the page of a demo."""
    members = Member.objects.active().filter(account__is_active=True)
    chosen = members.select_related("account", "unit").prefetch_related("grants")
    return list(chosen.order_by("id")[:limit])
