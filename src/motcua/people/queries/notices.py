"""What a member has been told."""

from __future__ import annotations

from motcua.people.models import Notice
from motcua.people.models.notice import NoticeQuerySet


def notices_of(member_code: str) -> NoticeQuerySet:
    """The member's notices, newest first."""
    return Notice.objects.filter(member__code=member_code)


def unread_count(member_code: str) -> int:
    """How many notices the member has not read. One query on a partial index."""
    return notices_of(member_code).unread().count() if member_code else 0
