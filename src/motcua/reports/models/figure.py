"""Figures of a report with the rows behind each, and what the report said when it was sent on."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.reports.models.report import Report


class Figure(models.Model):
    """A figure of the term as it was counted; its rows are kept, so it opens to them for ever."""

    code = CodeField()
    report = models.ForeignKey(Report, models.CASCADE, related_name="figures")
    order = models.PositiveIntegerField(default=0)
    name = models.CharField(max_length=60)
    label = models.CharField(_("nội dung"), max_length=300)
    value = models.DecimalField(
        _("số liệu"), max_digits=18, decimal_places=3, null=True, blank=True
    )
    """None: there is no data, which is not 0."""
    unit = models.CharField(_("đơn vị tính"), max_length=60, blank=True)
    rows = models.JSONField(default=list, blank=True)
    """[{title, on, unit_name, kind, amount, url, address}] in order of day."""

    class Meta:
        verbose_name = _("số liệu")
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["report", "name"], name="report_figure_once")
        ]

    def __str__(self) -> str:
        return f"{self.label[:60]}: {self.value}"


class Snapshot(models.Model):
    """What a report said at one revision, with figures and rows: what approval names."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="snapshots")
    number = models.PositiveIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("bản chụp báo cáo")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["report", "number"], name="report_snapshot_once")
        ]

    def __str__(self) -> str:
        return f"{self.report_id} r{self.number}"
