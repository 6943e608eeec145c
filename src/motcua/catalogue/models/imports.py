"""A file of records on its way into the catalogue: read, previewed, applied."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.rules.kinds import ImportState, RowOutcome
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


class ProcedureImportRow(models.Model):
    """One record of the file: what it would do, or what is wrong with it."""

    run = models.ForeignKey(ProcedureImport, models.CASCADE, related_name="rows")
    line = models.PositiveIntegerField(_("dòng"))
    number = models.CharField(_("mã thủ tục"), max_length=40, blank=True)
    name = models.CharField(_("tên thủ tục"), max_length=1200, blank=True)
    outcome = models.CharField(max_length=10, choices=RowOutcome.choices())
    problems = models.JSONField(default=list, blank=True)
    """Vietnamese sentences: errors, and remarks on rows that are taken all the same."""
    changes = models.JSONField(default=list, blank=True)
    record = models.JSONField(null=True, blank=True)
    facts = models.JSONField(default=dict, blank=True)
    """What stands beside the record: decision, issuer, source page."""

    class Meta:
        verbose_name = _("dòng của lần nhập")
        ordering = ["line", "id"]
        indexes = [models.Index(fields=["run", "outcome", "line"], name="import_row_outcome")]
        constraints = [models.UniqueConstraint(fields=["run", "line"], name="import_row_once")]

    def __str__(self) -> str:
        return f"{self.line}: {self.number}"
