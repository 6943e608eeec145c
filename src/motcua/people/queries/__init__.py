"""Reads of members and their notices, each with a fixed number of queries."""

from motcua.people.queries.actors import actor_of, actor_of_member
from motcua.people.queries.members import (
    member_view,
    member_views,
    members_of,
    members_with,
    paths_held,
)
from motcua.people.queries.notices import unread_count

__all__ = [
    "actor_of",
    "actor_of_member",
    "member_view",
    "member_views",
    "members_of",
    "members_with",
    "paths_held",
    "unread_count",
]
