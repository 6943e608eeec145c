"""A print run: sheets chosen together, laid out into one PDF by a job."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.models.desk import OneStopDesk
from motcua.catalogue.rules.posting_kinds import RunKind, RunState
from motcua.catalogue.rules.sheet_kinds import PaperSize
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class SheetRun(models.Model):
    """What somebody asked to print at one time; the job claims it and says how far it is."""

    code = CodeField()
    kind = models.CharField(max_length=8, choices=RunKind.choices(), default=RunKind.COPIES.value)
    title = models.CharField(_("tên lần in"), max_length=300)
    unit = unit_key()
    unit_path = PathField()
    desk = models.ForeignKey(
        OneStopDesk, models.PROTECT, null=True, blank=True, related_name="sheet_runs"
    )
    size = models.CharField(max_length=2, choices=PaperSize.choices(), default=PaperSize.A4.value)
    state = models.CharField(
        max_length=8, choices=RunState.choices(), default=RunState.QUEUED.value
    )
    done_count = models.PositiveIntegerField(_("số tờ đã chuẩn bị"), default=0)
    whole_count = models.PositiveIntegerField(_("số tờ"), default=0)
    pages_count = models.PositiveIntegerField(_("số trang"), default=0)
    file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    public_address = models.CharField(max_length=200, blank=True)
    """What the addresses in the QR codes begin with ("https://…")."""
    error = models.CharField(_("lỗi"), max_length=300, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("lần in bản niêm yết")
        ordering = ["-created_at", "-id"]
        indexes = [
            models.Index(fields=["unit_path", "id"], name="sheet_run_unit"),
            models.Index(
                fields=["state", "id"],
                condition=models.Q(state__in=[RunState.QUEUED.value, RunState.MAKING.value]),
                name="sheet_run_waiting",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="sheet_run_ready_has_file",
                condition=~models.Q(state=RunState.READY.value) | models.Q(file__isnull=False),
            ),
            models.CheckConstraint(
                name="sheet_run_failed_says_why",
                condition=~models.Q(state=RunState.FAILED.value) | ~models.Q(error=""),
            ),
        ]

    def __str__(self) -> str:
        return self.title
