"""Who waits for an e-mail, and what it will say."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from motcua.people.models import Member, Notice
from motcua.people.rules.digests import CLAIM_HOLDS, GATHERING


def members_to_mail(at: datetime) -> list[str]:
    """Codes of the members whose notices have gathered, or whose e-mail failed a while ago."""
    due = Notice.objects.waiting_for_mail().filter(
        Q(mail_batch="", created_at__lte=at - GATHERING) | Q(mail_claimed_at__lte=at - CLAIM_HOLDS)
    )
    return list(
        Member.objects.filter(pk__in=due.order_by().values("member"))
        .order_by("id")
        .values_list("code", flat=True)[:500]
    )


def batch_of(code: str) -> list[Notice]:
    """The notices of one e-mail in the order written, their member loaded."""
    notices = Notice.objects.filter(mail_batch=code, mailed_at__isnull=True)
    return list(notices.select_related("member").order_by("id"))
