"""What people do by the clock: e-mail what has been told."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from smtplib import SMTPException
from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse

from motcua.foundation.schedule import job
from motcua.people.actions.mails import claim_mail, record_mailed
from motcua.people.models import Notice
from motcua.people.queries.mails import batch_of, members_to_mail
from motcua.people.rules.digests import Told, body_of, subject_of

log = logging.getLogger(__name__)


@job(name="people.mail_notices", every=timedelta(seconds=20))
def mail_notices(at: datetime) -> None:
    """One e-mail to each member who has unread notices; a failure is tried again later."""
    for member_code in members_to_mail(at):
        if batch := claim_mail(member_code, at=at):
            _send(batch, at=at)


def _send(batch: str, *, at: datetime) -> None:
    notices = batch_of(batch)
    if not notices:
        return
    try:
        _email(batch, notices).send()
    except (SMTPException, OSError):
        log.warning("E-mail %s failed; it is tried again later.", batch, exc_info=True)
        return
    record_mailed(batch, at=at)


def _email(batch: str, notices: list[Notice]) -> EmailMessage:
    member = notices[0].member
    told = [Told(notice.text, _absolute(notice.url)) for notice in notices]
    return EmailMessage(
        subject=subject_of(told),
        body=body_of(member.name, told, _absolute(reverse("people:notices"))),
        to=[member.email],
        headers={"Message-ID": f"<{batch}@mot-cua.invalid>", "Auto-Submitted": "auto-generated"},
    )


def _absolute(path: str) -> str:
    address = settings.PUBLIC_ADDRESS
    return urljoin(address, path) if path and address else path
