"""What an audit found of one thing that must hang."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.duty import PublicationDuty
from motcua.catalogue.models.posting_audit import PostingAudit
from motcua.catalogue.rules.posting_kinds import Finding
from motcua.foundation.fields import CodeField


class PostingAuditLine(models.Model):
    """One thing that must hang there, and what was found."""

    audit = models.ForeignKey(PostingAudit, models.CASCADE, related_name="lines")
    code = CodeField()
    key = models.CharField(max_length=40)
    """The line of the checklist it was made from."""
    text = models.CharField(_("nội dung phải niêm yết"), max_length=300)
    basis = models.CharField(_("căn cứ"), max_length=200, blank=True)
    order = models.PositiveSmallIntegerField(default=0)
    finding = models.CharField(
        max_length=8, choices=Finding.choices(), default=Finding.UNSEEN.value, blank=True
    )
    note = models.CharField(_("ghi chú"), max_length=300, blank=True)
    photo = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    by = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(null=True, blank=True)
    duty = models.ForeignKey(
        PublicationDuty, models.SET_NULL, null=True, blank=True, related_name="audit_lines"
    )

    class Meta:
        verbose_name = _("dòng kiểm tra niêm yết")
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["audit", "key"], name="posting_audit_line_once"),
            models.CheckConstraint(
                name="posting_audit_line_says_when",
                condition=Q(finding=Finding.UNSEEN.value) | Q(at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]
