"""What must be done by a day because something was announced or changed."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.models.announcement import Announcement
from motcua.catalogue.models.version import ProcedureVersion
from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class PublicationDuty(models.Model):
    """A dated duty of a unit, with how its day was counted (`explanation`: kernel's JSON)."""

    code = CodeField()
    kind = models.CharField(max_length=16, choices=DutyKind.choices())
    subject = models.CharField(max_length=80)
    """The reference of what it is about: "catalogue.announcement:…", "catalogue.posted_copy:…"."""
    announcement = models.ForeignKey(
        Announcement, models.CASCADE, null=True, blank=True, related_name="duties"
    )
    version = models.ForeignKey(
        ProcedureVersion, models.CASCADE, null=True, blank=True, related_name="duties"
    )
    unit = unit_key(optional=True)
    unit_path = PathField(blank=True)
    text = models.CharField(_("việc phải làm"), max_length=600)
    due_on = models.DateField(_("hạn"))
    explanation = models.JSONField(_("cách tính hạn"), default=dict, blank=True)
    opened_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)
    done_by = models.CharField(max_length=40, blank=True)
    done_note = models.CharField(_("ghi chú khi xong"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("việc công bố, công khai")
        ordering = ["due_on", "id"]
        indexes = [
            models.Index(
                fields=["unit_path", "due_on", "id"],
                condition=Q(done_at__isnull=True),
                name="duty_open",
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["kind", "subject", "unit_path"], name="duty_once"),
            models.CheckConstraint(
                name="duty_done_says_who", condition=Q(done_at__isnull=True) | ~Q(done_by="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.due_on}"
