"""A reading of a text by a voice: asked for, made once, kept while it is asked for."""

from typing import ClassVar, Self

from django.db import models
from django.db.models import Q

from motcua.foundation.models.file import StoredFile


class NarrationState(models.TextChoices):
    """Where a reading stands."""

    QUEUED = "queued", "chờ tạo"
    MAKING = "making", "đang tạo"
    READY = "ready", "đã có"
    FAILED = "failed", "không tạo được"


class NarrationQuerySet(models.QuerySet["Narration"]):
    """The job's words."""

    def due(self, at: object) -> Self:
        """Waiting for their turn or for another attempt."""
        return self.filter(state=NarrationState.QUEUED, next_attempt_at__lte=at)


class Narration(models.Model):
    """One text by one voice. `digest` says which: of the voice's name and the spoken sentences.

    `offsets` are the milliseconds at which each sentence begins. `claimed_at` is set while a worker
    makes it; what was claimed long ago is waiting again.
    """

    MOST_REASON: ClassVar[int] = 300

    digest = models.CharField("mã băm", max_length=64)
    voice = models.CharField("giọng", max_length=60)
    sentences = models.JSONField("các câu")
    state = models.CharField(
        "tình trạng", max_length=8, choices=NarrationState, default=NarrationState.QUEUED
    )
    reason = models.CharField("lý do", max_length=MOST_REASON, blank=True)
    file = models.ForeignKey(
        StoredFile, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="tệp"
    )
    offsets = models.JSONField("mốc các câu", default=list, blank=True)
    duration_ms = models.PositiveIntegerField("độ dài", default=0)
    attempts_count = models.PositiveSmallIntegerField("số lần thử", default=0)
    next_attempt_at = models.DateTimeField("thử lại lúc")
    claimed_at = models.DateTimeField("bắt đầu tạo lúc", null=True, blank=True)
    asked_at = models.DateTimeField("được hỏi đến lúc")

    objects = NarrationQuerySet.as_manager()

    class Meta:
        verbose_name = "bản đọc"
        verbose_name_plural = "bản đọc"
        indexes = [models.Index(fields=["state", "next_attempt_at"], name="narration_due")]
        constraints = [
            models.UniqueConstraint(fields=["digest", "voice"], name="narration_made_once"),
            models.CheckConstraint(
                name="narration_ready_has_sound",
                condition=~Q(state=NarrationState.READY) | Q(file__isnull=False),
            ),
            models.CheckConstraint(
                name="narration_failed_says_why",
                condition=~Q(state=NarrationState.FAILED) | ~Q(reason=""),
            ),
            models.CheckConstraint(
                name="narration_making_is_claimed",
                condition=~Q(state=NarrationState.MAKING) | Q(claimed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.digest[:12]} ({self.get_state_display()})"
