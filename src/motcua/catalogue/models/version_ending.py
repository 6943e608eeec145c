"""A last day that a decision set, and what stood there before."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.announcement import Announcement
from motcua.catalogue.models.version import ProcedureVersion


class VersionEnding(models.Model):
    """A decision ended a version; kept so that its issue can be undone before it takes effect."""

    announcement = models.ForeignKey(Announcement, models.CASCADE, related_name="endings")
    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="endings")
    last_day = models.DateField(_("ngày cuối do quyết định đặt"))
    former_last_day = models.DateField(_("ngày cuối trước đó"), null=True, blank=True)
    former_reason = models.CharField(_("lý do trước đó"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("ngày cuối do quyết định đặt")
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["announcement", "version"], name="version_ending_once")
        ]

    def __str__(self) -> str:
        return f"{self.version_id} {self.last_day}"
