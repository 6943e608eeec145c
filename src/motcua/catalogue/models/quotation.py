"""Whatever quotes a procedure knows the version that it quotes."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.version import ProcedureVersion
from motcua.foundation.paths import PathField


class Quotation(models.Model):
    """A thing of any context (`quoter`: a kernel Ref) that quotes a version, until withdrawn.

    `flagged_at` is when the worker found that the version had ended; the quoter's context hears
    ProcedureVersionEnded and asks which of its things quote it.
    """

    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="quotations")
    quoter = models.CharField(max_length=80)
    title = models.CharField(_("tên"), max_length=300)
    unit_path = PathField(blank=True)
    quoted_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    flagged_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("trích dẫn thủ tục")
        indexes = [
            models.Index(fields=["quoter"], name="quotation_quoter"),
            models.Index(
                fields=["unit_path", "id"],
                condition=Q(withdrawn_at__isnull=True),
                name="quotation_standing",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "quoter"],
                condition=Q(withdrawn_at__isnull=True),
                name="quotation_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.quoter} → {self.version_id}"
