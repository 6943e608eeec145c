"""What a decision of announcement does to one procedure."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.announcement import Announcement
from motcua.catalogue.models.procedure import Procedure
from motcua.catalogue.rules.announcement_kinds import Change


class AnnouncementItem(models.Model):
    """What a decision does to one procedure; the new version is the procedure's draft."""

    announcement = models.ForeignKey(Announcement, models.CASCADE, related_name="items")
    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="announcement_items")
    change = models.CharField(max_length=10, choices=Change.choices())
    version = models.ForeignKey(
        "catalogue.ProcedureVersion", models.PROTECT, null=True, blank=True, related_name="+"
    )
    """The new version; none where the procedure is abolished."""
    replaces = models.ForeignKey(
        Procedure, models.PROTECT, null=True, blank=True, related_name="replaced_by_items"
    )
    note = models.CharField(_("ghi chú"), max_length=600, blank=True)
    order = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("thủ tục trong quyết định")
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["announcement", "procedure"], name="announcement_item_once"
            ),
            models.CheckConstraint(
                name="announcement_item_abolished_has_no_version",
                condition=~Q(change=Change.ABOLISHED.value) | Q(version__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.announcement_id}: {self.procedure_id} {self.change}"
