"""Telling people, in the application and once by e-mail."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.mail.backends.locmem import EmailBackend

from motcua.foundation.policies import Missing
from motcua.people import actions, facade
from motcua.people.actions.mails import claim_mail, record_mailed
from motcua.people.jobs import mail_notices
from motcua.people.models import Member, Notice, NoticeKind
from motcua.people.models.notice import MAIL_ATTEMPTS
from motcua.people.rules.digests import CLAIM_HOLDS, GATHERING
from tests.support.cast import actor
from tests.support.factories import SOME_DAY as AT

LATER = AT + GATHERING


def tell(*members: Member, text: str = "Có nhiệm vụ mới", minutes: int = 0) -> int:
    return facade.notify(
        [member.code for member in members],
        text=text,
        url="/ke-hoach/abc/",
        ref="plans.task:abc",
        kind=NoticeKind.ASSIGNMENT,
        at=AT + timedelta(minutes=minutes),
    )


class BrokenServer(EmailBackend):
    """A mail server that cannot be reached."""

    def send_messages(self, messages: Sequence[EmailMessage]) -> int:
        raise ConnectionRefusedError


def test_each_member_is_told_once_even_if_the_teller_runs_twice(binh: Member, chi: Member) -> None:
    assert tell(binh, binh, chi) == 2
    assert tell(binh, chi) == 0
    assert facade.unread_count(binh.code) == 1


def test_whoever_has_ended_is_not_told(binh: Member, quan: Member) -> None:
    actions.deactivate_member(binh.code, by=actor(quan), at=AT)
    assert tell(binh) == 0


def test_a_notice_is_read_by_its_member_only(binh: Member, chi: Member) -> None:
    tell(binh)
    code = Notice.objects.get().code
    with pytest.raises(Missing):
        actions.mark_read(code, by=actor(chi), at=LATER)
    actions.mark_read(code, by=actor(binh), at=LATER)
    actions.mark_read(code, by=actor(binh), at=LATER + timedelta(days=1))
    assert Notice.objects.get().read_at == LATER


def test_everything_is_put_away_at_once(binh: Member, chi: Member) -> None:
    tell(binh, chi)
    tell(binh, text="Hai")
    assert actions.mark_all_read(by=actor(binh), at=LATER) == 2
    assert facade.unread_count(chi.code) == 1


def test_several_notices_become_one_letter(binh: Member, chi: Member) -> None:
    tell(binh, chi)
    tell(binh, text="Nhiệm vụ bị trả lại")
    mail_notices(AT)
    assert mail.outbox == [], "they gather for a minute"
    mail_notices(LATER)
    mail_notices(LATER)
    letters = {letter.to[0]: letter for letter in mail.outbox}
    assert len(mail.outbox) == 2
    assert letters[binh.email].subject == "2 thông báo mới"
    assert "Nhiệm vụ bị trả lại" in letters[binh.email].body
    assert letters[chi.email].subject == "Có nhiệm vụ mới"


def test_what_was_read_meanwhile_is_not_mailed(binh: Member) -> None:
    tell(binh)
    actions.mark_all_read(by=actor(binh), at=AT)
    mail_notices(LATER)
    assert mail.outbox == []


def test_a_member_without_address_is_told_in_the_application_only(binh: Member) -> None:
    Member.objects.filter(pk=binh.pk).update(email="")
    tell(binh)
    mail_notices(LATER)
    assert mail.outbox == []
    assert facade.unread_count(binh.code) == 1


def test_a_letter_that_failed_is_tried_again_and_given_up_in_the_end(
    binh: Member, settings: object
) -> None:
    backend = settings.EMAIL_BACKEND  # type: ignore[attr-defined]
    settings.EMAIL_BACKEND = f"{__name__}.BrokenServer"  # type: ignore[attr-defined]
    tell(binh)
    mail_notices(LATER)
    assert Notice.objects.get().mailed_at is None
    settings.EMAIL_BACKEND = backend  # type: ignore[attr-defined]
    mail_notices(LATER + timedelta(minutes=5))
    assert mail.outbox == [], "not before the claim has run out"
    mail_notices(LATER + CLAIM_HOLDS)
    assert len(mail.outbox) == 1
    Notice.objects.update(mailed_at=None, mail_attempts=MAIL_ATTEMPTS)
    mail_notices(LATER + 3 * CLAIM_HOLDS)
    assert len(mail.outbox) == 1


def test_a_worker_killed_before_recording_repeats_the_same_letter(binh: Member) -> None:
    tell(binh)
    batch = claim_mail(binh.code, at=LATER)
    tell(binh, text="Sau đó", minutes=2)
    assert claim_mail(binh.code, at=LATER + CLAIM_HOLDS) == batch
    assert claim_mail(binh.code, at=LATER + CLAIM_HOLDS) not in ("", batch), "what came later"
    assert record_mailed(batch, at=LATER) == 1


def test_two_workers_never_take_the_same_notices(binh: Member) -> None:
    tell(binh)
    assert claim_mail(binh.code, at=LATER)
    assert claim_mail(binh.code, at=LATER) == ""


def test_the_letter_names_itself_by_its_batch(binh: Member) -> None:
    tell(binh)
    mail_notices(LATER)
    batch = Notice.objects.get().mail_batch
    assert mail.outbox[0].extra_headers["Message-ID"] == f"<{batch}@mot-cua.invalid>"
