"""Niêm yết: every sheet on a wall, one by one."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.models.desk import OneStopDesk
from motcua.catalogue.models.duty import PublicationDuty
from motcua.catalogue.models.sector import Sector
from motcua.catalogue.models.sheet_run import SheetRun
from motcua.catalogue.models.version import ProcedureVersion
from motcua.catalogue.rules.sheet_kinds import CopyState, PaperSize, SheetKind
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class PostedCopy(models.Model):
    """One printed sheet with a code of its own, where it hangs, since when, and its photograph.

    Which versions it quotes stands in `Quotation` (one for a procedure's sheet, many for a
    sector's list); `version` repeats the one of a procedure's sheet.
    """

    code = CodeField()
    kind = models.CharField(max_length=10, choices=SheetKind.choices())
    title = models.CharField(_("tên tờ niêm yết"), max_length=1200)
    version = models.ForeignKey(
        ProcedureVersion, models.PROTECT, null=True, blank=True, related_name="posted_copies"
    )
    version_revision = models.PositiveIntegerField(default=1)
    """The correction level of the version when it was printed."""
    sector = models.ForeignKey(
        Sector, models.PROTECT, null=True, blank=True, related_name="posted_copies"
    )
    desk = models.ForeignKey(
        OneStopDesk, models.PROTECT, null=True, blank=True, related_name="posted_copies"
    )
    """The desk whose address and hours it prints."""
    run = models.ForeignKey(SheetRun, models.PROTECT, null=True, blank=True, related_name="copies")
    printed = models.JSONField(_("nội dung đã in"), default=dict, blank=True)
    """What a sheet of a desk (feedback, staff) said, to tell when it no longer holds."""
    size = models.CharField(max_length=2, choices=PaperSize.choices(), default=PaperSize.A4.value)
    unit = unit_key()
    unit_path = PathField()
    place = models.CharField(_("vị trí"), max_length=200, blank=True)
    state = models.CharField(
        max_length=10, choices=CopyState.choices(), default=CopyState.PRINTED.value
    )
    printed_at = models.DateTimeField()
    printed_by = models.CharField(max_length=40)
    posted_on = models.DateField(_("niêm yết ngày"), null=True, blank=True)
    posted_by = models.CharField(max_length=40, blank=True)
    photo = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    taken_down_on = models.DateField(_("gỡ ngày"), null=True, blank=True)
    taken_down_by = models.CharField(max_length=40, blank=True)
    removal_note = models.CharField(_("lý do gỡ"), max_length=300, blank=True)
    removal_photo = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    meant_for = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="reprints"
    )
    """The copy on the wall that it was printed to replace."""
    replaced_by = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="replaces"
    )
    outdated_on = models.DateField(_("cũ từ ngày"), null=True, blank=True)
    """Set by the worker on the first day on which it is wrong; the public page computes it."""
    outdated_because = models.CharField(max_length=300, blank=True)
    repost_duty = models.ForeignKey(
        PublicationDuty, models.SET_NULL, null=True, blank=True, related_name="copies"
    )
    """The duty to replace it, once it is out of date on a wall."""

    class Meta:
        verbose_name = _("bản niêm yết")
        ordering = ["-printed_at", "-id"]
        indexes = [
            models.Index(fields=["unit_path", "state", "id"], name="copy_of_unit"),
            models.Index(fields=["version", "state"], name="copy_of_version"),
            models.Index(
                fields=["kind", "id"],
                condition=Q(outdated_on__isnull=True) & ~Q(state=CopyState.TAKEN_DOWN.value),
                name="copy_not_yet_outdated",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="copy_on_the_wall_says_since_when",
                condition=Q(state=CopyState.PRINTED.value) | Q(posted_on__isnull=False),
            ),
            models.CheckConstraint(
                name="copy_taken_down_says_when",
                condition=~Q(state=CopyState.TAKEN_DOWN.value) | Q(taken_down_on__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.title[:60]}"
