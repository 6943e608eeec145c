"""Quyết định công bố: the decision by which versions come into the world or end."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, AnnouncementState
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class Announcement(models.Model):
    """A decision that announces procedures: our own on its way, or another agency's recorded.

    Numbered, signed and issued by the clerk in another system; recorded here with its number,
    day and signer (Decree 63/2010/NĐ-CP art. 13–15).
    """

    code = CodeField()
    unit = unit_key(optional=True)
    owner_path = PathField(blank=True)
    kind = models.CharField(
        max_length=10, choices=AnnouncementKind.choices(), default=AnnouncementKind.CONTENT.value
    )
    state = models.CharField(
        max_length=10, choices=AnnouncementState.choices(), default=AnnouncementState.DRAFT.value
    )
    is_own = models.BooleanField(_("do cơ quan mình ban hành"), default=True)
    issuer = models.CharField(_("cơ quan ban hành"), max_length=200)
    subject = models.CharField(_("trích yếu"), max_length=600)
    number = models.CharField(_("số, ký hiệu"), max_length=60, blank=True)
    signed_on = models.DateField(_("ngày ký"), null=True, blank=True)
    signer = models.CharField(_("người ký"), max_length=120, blank=True)
    signer_post = models.CharField(_("chức vụ người ký"), max_length=120, blank=True)
    effective_on = models.DateField(_("có hiệu lực từ"), null=True, blank=True)
    legal_text = models.CharField(_("văn bản quy phạm pháp luật"), max_length=300, blank=True)
    """The legal document that changes the procedures, with its number."""
    legal_text_on = models.DateField(_("ngày ban hành văn bản"), null=True, blank=True)
    legal_effective_on = models.DateField(_("ngày văn bản có hiệu lực"), null=True, blank=True)
    is_shortened = models.BooleanField(_("ban hành theo thủ tục rút gọn"), default=False)
    file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True, blank=True)
    issued_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("quyết định công bố")
        ordering = ["-created_at", "-id"]
        indexes = [models.Index(fields=["owner_path", "state", "id"], name="announcement_owner")]
        constraints = [
            models.CheckConstraint(
                name="announcement_issued_is_numbered",
                condition=~Q(state=AnnouncementState.ISSUED.value)
                | (~Q(number="") & Q(signed_on__isnull=False, effective_on__isnull=False)),
            )
        ]

    def __str__(self) -> str:
        return self.number or self.subject[:60]
