"""A record of a file on its way in."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.imports import ProcedureImport
from motcua.catalogue.rules.import_kinds import RowOutcome


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
