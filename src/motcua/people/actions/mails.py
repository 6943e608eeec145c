"""The e-mail side of notices: claim, then (outside) send, then record.

The claim is a conditional update, so two workers never take the same notices. A worker killed after
sending leaves a claimed batch; it is taken again under the same batch code, which names the e-mail
(Message-ID), so that a mail reader shows it once.
"""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import F, Q

from motcua.foundation.codes import new_code
from motcua.people.models import Notice
from motcua.people.rules.digests import BATCH_SIZE, CLAIM_HOLDS


def claim_mail(member_code: str, *, at: datetime) -> str:
    """Take a member's waiting notices for one e-mail; returns the batch code, or nothing."""
    stale = at - CLAIM_HOLDS
    with transaction.atomic():
        waiting = Notice.objects.waiting_for_mail().filter(member__code=member_code)
        left = waiting.exclude(mail_batch="").filter(mail_claimed_at__lte=stale)
        batch = left.order_by("id").values_list("mail_batch", flat=True).first() or ""
        taken = waiting.filter(mail_batch=batch).order_by("id").values_list("pk", flat=True)
        code = batch or new_code()
        claimed = Notice.objects.filter(
            Q(mail_claimed_at__isnull=True) | Q(mail_claimed_at__lte=stale),
            pk__in=list(taken[:BATCH_SIZE]),
        ).update(mail_batch=code, mail_claimed_at=at, mail_attempts=F("mail_attempts") + 1)
    return code if claimed else ""


def record_mailed(batch: str, *, at: datetime) -> int:
    """Note that the e-mail of this batch has been handed to the mail server."""
    with transaction.atomic():
        return Notice.objects.filter(mail_batch=batch, mailed_at__isnull=True).update(mailed_at=at)
