"""What a member is told, in the application and once by e-mail."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField

MAIL_ATTEMPTS = 5
"""After so many failures the notice stays in the application only, and says so."""


class NoticeKind(models.TextChoices):
    """What a notice asks of its reader; contexts above may send kinds of their own."""

    ASSIGNMENT = "assignment", _("Giao việc")
    REMINDER = "reminder", _("Nhắc việc")
    DECISION = "decision", _("Cần quyết định")
    RETURNED = "returned", _("Trả lại")
    RESULT = "result", _("Kết quả")
    ACCOUNT = "account", _("Tài khoản")
    OTHER = "other", _("Thông báo")


class NoticeQuerySet(models.QuerySet["Notice"]):
    """Notices in the words of the domain."""

    def unread(self) -> Self:
        """Not yet read by their member."""
        return self.filter(read_at__isnull=True)

    def waiting_for_mail(self) -> Self:
        """Unread, never mailed, not given up, and their member can be reached by e-mail."""
        return (
            self.unread()
            .filter(mailed_at__isnull=True, mail_attempts__lt=MAIL_ATTEMPTS)
            .filter(member__is_active=True)
            .exclude(member__email="")
        )


class Notice(models.Model):
    """One sentence to one member, with the page it speaks of.

    The e-mail is claimed before it is sent (`mail_batch`, `mail_claimed_at`) and recorded after
    (`mailed_at`): a worker killed between the two leaves a batch that is sent again under the same
    Message-ID, so that nothing is lost and a mail reader shows it once.
    """

    code = CodeField(_("mã"))
    member = models.ForeignKey(
        "people.Member",
        verbose_name=_("người nhận"),
        on_delete=models.CASCADE,
        related_name="notices",
    )
    kind = models.CharField(_("loại"), max_length=40, default=NoticeKind.OTHER)
    text = models.CharField(_("nội dung"), max_length=500)
    url = models.CharField(_("trang liên quan"), max_length=300, blank=True)
    ref = models.CharField(_("nói về"), max_length=120, blank=True)
    created_at = models.DateTimeField(_("báo lúc"))
    read_at = models.DateTimeField(_("đọc lúc"), null=True, blank=True)
    mail_batch = models.CharField(_("lượt gửi thư"), max_length=16, blank=True, db_index=True)
    mail_claimed_at = models.DateTimeField(_("nhận gửi thư lúc"), null=True, blank=True)
    mail_attempts = models.PositiveSmallIntegerField(_("số lần gửi thư"), default=0)
    mailed_at = models.DateTimeField(_("gửi thư lúc"), null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("thông báo")
        verbose_name_plural = _("thông báo")
        ordering = ["-id"]
        indexes = [
            models.Index(
                name="notice_unread_by_member",
                fields=["member"],
                condition=models.Q(read_at__isnull=True),
            ),
            models.Index(
                name="notice_waiting_for_mail",
                fields=["mail_claimed_at"],
                condition=models.Q(mailed_at__isnull=True, read_at__isnull=True),
            ),
        ]
        constraints = [
            models.CheckConstraint(name="notice_has_a_kind", condition=~models.Q(kind="")),
            models.CheckConstraint(name="notice_says_something", condition=~models.Q(text="")),
            models.CheckConstraint(
                name="notice_mailed_only_after_a_claim",
                condition=models.Q(mailed_at__isnull=True)
                | models.Q(mail_claimed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.text
