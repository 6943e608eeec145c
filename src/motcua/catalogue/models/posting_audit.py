"""Kiểm tra niêm yết: an office walked through once a month, line by line."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class PostingAudit(models.Model):
    """One office in one month; its lines are the checklist of that month's law."""

    code = CodeField()
    unit = unit_key()
    unit_path = PathField()
    month = models.DateField(_("tháng"))
    """The first day of the month."""
    place = models.CharField(_("nơi kiểm tra"), max_length=200, blank=True)
    started_by = models.CharField(max_length=40)
    started_at = models.DateTimeField()
    closed_by = models.CharField(max_length=40, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("lần kiểm tra niêm yết")
        ordering = ["-month", "-id"]
        indexes = [models.Index(fields=["unit_path", "month", "id"], name="posting_audit_unit")]
        constraints = [
            models.UniqueConstraint(fields=["unit", "month"], name="posting_audit_once_a_month"),
            models.CheckConstraint(
                name="posting_audit_closed_says_who",
                condition=Q(closed_at__isnull=True) | ~Q(closed_by=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.month:%m/%Y}"
