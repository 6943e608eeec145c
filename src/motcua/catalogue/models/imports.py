"""A file of records on its way into the catalogue: read, previewed, applied."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class ProcedureImport(models.Model):
    """One load of a file; nothing enters the catalogue before somebody has seen the preview."""

    code = CodeField()
    file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    file_name = models.CharField(_("tệp"), max_length=255)
    layout = models.CharField(_("kiểu tệp"), max_length=40, blank=True)
    unit = unit_key(optional=True)
    owner_path = PathField(blank=True)
    state = models.CharField(
        max_length=10, choices=ImportState.choices(), default=ImportState.QUEUED.value
    )
    error = models.TextField(blank=True)
    counts = models.JSONField(default=dict, blank=True)
    """Rows by outcome, and how many were read so far while it runs."""
    claimed_at = models.DateTimeField(null=True, blank=True)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()
    applied_by = models.CharField(max_length=40, blank=True)
    applied_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("lần nhập thủ tục")
        ordering = ["-created_at", "-id"]
        constraints = [
            models.CheckConstraint(
                name="procedure_import_failed_says_why",
                condition=~models.Q(state=ImportState.FAILED.value) | ~models.Q(error=""),
            )
        ]

    def __str__(self) -> str:
        return self.file_name
