"""Which handler has taken which message."""

from django.db import models

from motcua.foundation.models.outbox import OutboxMessage


class HandledMessage(models.Model):
    """One handler has heard one message: written in the same transaction as its effect."""

    message = models.ForeignKey(OutboxMessage, models.CASCADE, related_name="handled")
    handler = models.CharField("nơi nghe", max_length=200)

    class Meta:
        verbose_name = "lượt nghe"
        verbose_name_plural = "lượt nghe"
        constraints = [
            models.UniqueConstraint("message", "handler", name="handled_message_once"),
        ]

    def __str__(self) -> str:
        return f"{self.handler} ← {self.message_id}"
