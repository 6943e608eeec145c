"""A slip put right on record."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.version import ProcedureVersion


class Correction(models.Model):
    """A slip put right in an announced version: what it said before, why, by whom."""

    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="corrections")
    revision = models.PositiveIntegerField()
    """The revision that the correction made."""
    before: Any = models.JSONField(_("nội dung trước"))
    reason = models.TextField(_("lý do"))
    by = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        verbose_name = _("đính chính")
        ordering = ["-revision"]
        indexes = [models.Index(fields=["at"], name="correction_at")]
        constraints = [
            models.UniqueConstraint(fields=["version", "revision"], name="correction_once"),
            models.CheckConstraint(name="correction_says_why", condition=~Q(reason="")),
        ]

    def __str__(self) -> str:
        return f"{self.version_id} r{self.revision}"
