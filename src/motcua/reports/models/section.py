"""The parts of a report under their headings, and what units wrote about them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.reports.models.outline_heading import OutlineHeading
from motcua.reports.models.report import Report
from motcua.reports.rules.bindings import Binding


class ReportSection(models.Model):
    """A heading of a report with its text and the text proposed from evidence."""

    code = CodeField()
    report = models.ForeignKey(Report, models.CASCADE, related_name="sections")
    source = models.ForeignKey(
        OutlineHeading, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    order = models.PositiveIntegerField(default=0)
    number = models.CharField(max_length=30, blank=True)
    heading = models.TextField()
    level = models.PositiveSmallIntegerField(default=1)
    binding = models.CharField(max_length=12, choices=Binding.choices())
    filters = models.JSONField(default=dict, blank=True)
    text = models.TextField(_("lời văn"), blank=True)
    proposed = models.TextField(_("lời văn đề xuất"), blank=True)
    version = models.PositiveIntegerField(default=1)
    """Raised by every save: who saves over somebody else's newer text is told."""
    edited_by = models.CharField(max_length=40, blank=True)
    """"" while the text is still the proposal, so a fresh proposal may replace it."""
    edited_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("mục của báo cáo")
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["report", "order"], name="report_section_order_once")
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.heading[:80]}"

    @property
    def is_written(self) -> bool:
        """Whether words stand under the heading at all."""
        return self.binding != Binding.NOTHING.value
