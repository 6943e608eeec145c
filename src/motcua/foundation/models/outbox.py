"""Messages between contexts, waiting to be heard, and which handler has heard which."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from motcua.foundation.fields import CodeField


class OutboxQuerySet(models.QuerySet["OutboxMessage"]):
    """The relay's and the operator's words."""

    def undelivered(self) -> Self:
        """Not yet heard by all who listen, the parked ones included."""
        return self.filter(delivered_at=None)

    def parked(self) -> Self:
        """Given up after too many failures; an operator decides."""
        return self.filter(parked_at__isnull=False, delivered_at=None)


class OutboxMessage(models.Model):
    """A fact, written in the transaction that made it true."""

    code = CodeField()
    name = models.CharField("tên", max_length=100)
    subject = models.CharField("về", max_length=200)
    body = models.JSONField("nội dung")
    published_at = models.DateTimeField("lúc phát", db_default=Now())
    attempts_count = models.PositiveSmallIntegerField("số lần thử", default=0)
    next_attempt_at = models.DateTimeField("thử lại lúc", null=True)
    last_error = models.TextField("lỗi gần nhất", blank=True)
    parked_at = models.DateTimeField("dừng lúc", null=True)
    delivered_at = models.DateTimeField("xong lúc", null=True)
    skip_reason = models.TextField("lý do bỏ qua", blank=True)

    objects = OutboxQuerySet.as_manager()

    class Meta:
        verbose_name = "thông điệp"
        verbose_name_plural = "thông điệp"
        indexes = [
            models.Index(
                "subject", "id", name="outbox_undelivered", condition=Q(delivered_at=None)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="outbox_skipped_is_done",
                condition=Q(skip_reason="") | Q(delivered_at__isnull=False),
            ),
            models.CheckConstraint(
                name="outbox_parked_has_tried",
                condition=Q(parked_at=None) | Q(attempts_count__gt=0),
            ),
        ]
        ordering = [F("id").asc()]

    def __str__(self) -> str:
        return f"{self.name} ({self.subject})"
