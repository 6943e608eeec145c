"""Who acts: built once per request or job."""

from __future__ import annotations

from motcua.foundation.actor import Actor, Grant
from motcua.foundation.policies import Missing
from motcua.people.models import Account, Member, RoleGrant


def actor_of(account: Account) -> Actor:
    """Who acts when this account is signed in. Two queries; an ended member acts no more."""
    member = Member.objects.filter(account=account).first()
    if member is None or not member.is_active:
        return Actor(account=account.code, member="", name=account.username)
    return Actor(account.code, member.code, member.name, _grants_of(member))


def actor_of_member(code: str) -> Actor:
    """Who acts on behalf of an active member. Two queries. Raises Missing."""
    member = Member.objects.active().select_related("account").filter(code=code).first()
    if member is None:
        raise Missing
    account = member.account.code if member.account else ""
    return Actor(account, member.code, member.name, _grants_of(member))


def _grants_of(member: Member) -> tuple[Grant, ...]:
    held = RoleGrant.objects.filter(member=member).order_by("unit__path", "role")
    return tuple(Grant(role, path) for role, path in held.values_list("role", "unit__path"))
