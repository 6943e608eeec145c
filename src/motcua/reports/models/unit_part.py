"""What a unit wrote for a section of a report."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.reports.models.report import Report
from motcua.reports.models.section import ReportSection


class UnitPart(models.Model):
    """What one unit wrote under one heading of its own report, proposed for the agency's."""

    code = CodeField()
    report = models.ForeignKey(Report, models.CASCADE, related_name="unit_parts")
    section = models.ForeignKey(
        ReportSection, models.CASCADE, null=True, blank=True, related_name="unit_parts"
    )
    """None: nothing in the outline is named like the unit's heading."""
    unit_name = models.CharField(max_length=200)
    origin = models.CharField(max_length=250)
    """The file or the report handed in: reading it again replaces its parts."""
    heading = models.TextField(blank=True)
    text = models.TextField()
    figures = models.JSONField(default=list, blank=True)
    """[{name, value, quotes}] stated in its prose."""
    order = models.PositiveIntegerField(default=0)
    accepted_by = models.CharField(max_length=40, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("phần báo cáo của đơn vị")
        ordering = ["unit_name", "order", "id"]
        constraints = [
            models.CheckConstraint(
                name="unit_part_accepted_has_moment",
                condition=Q(accepted_by="") | Q(accepted_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.unit_name}: {self.heading[:60]}"
