"""What passers-by say about a sheet, counted; nothing about who they are is kept."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.posting import PostedCopy
from motcua.catalogue.rules.posting_kinds import SignalKind


class SheetSignal(models.Model):
    """How often on one day a sheet was said to be wrong, damaged or out of place."""

    copy = models.ForeignKey(PostedCopy, models.CASCADE, related_name="signals")
    kind = models.CharField(max_length=10, choices=SignalKind.choices())
    on = models.DateField(_("ngày"))
    count = models.PositiveIntegerField(_("số lần"), default=0)
    seen_at = models.DateTimeField(null=True, blank=True)
    """When somebody of the unit said that it was looked into."""

    class Meta:
        verbose_name = _("lượt báo về bản niêm yết")
        ordering = ["-on", "kind"]
        constraints = [
            models.UniqueConstraint(fields=["copy", "kind", "on"], name="sheet_signal_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.copy_id} {self.kind} {self.on}: {self.count}"
