"""Telling members, and noting that they have read it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing
from motcua.people.models import Member, Notice, NoticeKind


def notify(
    member_codes: Iterable[str],
    *,
    text: str,
    url: str = "",
    ref: str = "",
    kind: str = NoticeKind.OTHER,
    at: datetime,
) -> int:
    """Tell each active member once, in the application and by e-mail; returns how many were told.

    `url` is the path of the page it speaks of, `ref` a "context.kind:code", `kind` a value of
    NoticeKind or a dotted code of the caller. A member who was told the same text about the same
    `ref` at this same instant is not told again.
    """
    with transaction.atomic():
        members = Member.objects.active().filter(code__in=set(member_codes))
        told = set(
            Notice.objects.filter(member__in=members, text=text[:500], ref=ref, created_at=at)
            .order_by()
            .values_list("member_id", flat=True)
        )
        notices = [
            Notice(member=member, text=text[:500], url=url, ref=ref, kind=kind, created_at=at)
            for member in members
            if member.pk not in told
        ]
        Notice.objects.bulk_create(notices)
    return len(notices)


def mark_read(code: str, *, by: Actor, at: datetime) -> Notice:
    """Note that the actor has read a notice of theirs. Raises Missing for anybody else's."""
    with transaction.atomic():
        notice = Notice.objects.filter(code=code, member__code=by.member).first()
        if notice is None:
            raise Missing
        Notice.objects.filter(pk=notice.pk, read_at__isnull=True).update(read_at=at)
    return notice


def mark_all_read(*, by: Actor, at: datetime) -> int:
    """Note that the actor has read everything up to now; returns how many were new."""
    with transaction.atomic():
        unread = Notice.objects.filter(member__code=by.member, read_at__isnull=True)
        return unread.filter(created_at__lte=at).update(read_at=at)
