"""Many records whose number of sets is stated, or taken back, by the worker."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField


class SetsRun(models.Model):
    """One press for more records than a request should hold: batch by batch, in their order.

    `moment` is that of the corrections, by which they are found again. Without `sets` what was
    stated at that moment is taken back.
    """

    code = CodeField()
    moment = models.DateTimeField(_("lúc ghi"))
    sets = models.CharField(_("số bộ hồ sơ"), max_length=60, blank=True)
    versions = models.JSONField(_("các phiên bản"))
    """Their codes; the first `done_count` were looked at."""
    done_count = models.PositiveIntegerField(_("số thủ tục đã xem"), default=0)
    whole_count = models.PositiveIntegerField(_("số thủ tục"))
    changed_count = models.PositiveIntegerField(_("số thủ tục đã đính chính"), default=0)
    error = models.CharField(_("lỗi"), max_length=300, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("lần ghi số bộ hồ sơ")
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["moment", "id"], name="sets_run_moment"),
            models.Index(
                fields=["id"], condition=Q(finished_at__isnull=True), name="sets_run_waiting"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="sets_run_counts", condition=Q(done_count__lte=F("whole_count"))
            )
        ]

    def __str__(self) -> str:
        return f"{self.whole_count}, {self.sets}"
