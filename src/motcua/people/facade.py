"""What other contexts may ask of people, and the verbs they may call."""

from __future__ import annotations

from collections.abc import Iterable

from motcua.foundation.actor import Actor
from motcua.people import queries
from motcua.people.actions.notices import notify
from motcua.people.models import Account
from motcua.people.rules.views import MemberView

__all__ = [
    "MemberView",
    "actor_of",
    "actor_of_member",
    "member",
    "members",
    "members_of",
    "members_with",
    "notify",
    "paths_held",
    "unread_count",
]


def actor_of(account: Account) -> Actor:
    """Who acts when this account is signed in: one query for the member, one for the grants."""
    return queries.actor_of(account)


def actor_of_member(code: str) -> Actor:
    """Who acts on behalf of this member (a signed link, a job). Raises Missing."""
    return queries.actor_of_member(code)


def member(code: str) -> MemberView:
    """The member with this code. Raises foundation.policies.Missing when there is none."""
    return queries.member_view(code)


def members(codes: Iterable[str]) -> dict[str, MemberView]:
    """The members with these codes, by code; unknown codes are left out. One query."""
    return queries.member_views(codes)


def members_of(unit_path: str) -> list[MemberView]:
    """Active members whose own unit stands at this path or below, by Vietnamese name. One query."""
    return queries.members_of(unit_path)


def members_with(role: str, unit_path: str) -> list[MemberView]:
    """Active members who hold `role` on the unit at this path or above it, by name. One query."""
    return queries.members_with(role, unit_path)


def paths_held(role: str, paths: Iterable[str]) -> frozenset[str]:
    """Those of the paths on which somebody who can sign in holds `role`, there or above. One query.

    "bm/svhtt/" is among them when a clerk of "bm/" is asked for and there is one.
    """
    return queries.paths_held(role, paths)


def unread_count(member_code: str) -> int:
    """How many notices the member has not read yet. One query on a small index."""
    return queries.unread_count(member_code)
