"""Legal documents that procedures rest on, read out of their records."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.version import ProcedureVersion


class LegalDocument(models.Model):
    """A document that some record cites. What its force is says the table of law, not this row."""

    slug = models.SlugField(_("địa chỉ"), max_length=160, unique=True)
    number = models.CharField(_("số, ký hiệu"), max_length=160, blank=True)
    title = models.CharField(_("trích yếu"), max_length=1000)
    issuer = models.CharField(_("cơ quan ban hành"), max_length=300, blank=True)
    issued_on = models.CharField(_("ngày ban hành (theo hồ sơ)"), max_length=40, blank=True)
    folded = models.CharField(max_length=1200, editable=False)
    """Number and title without marks: what look-ups read and lists sort by."""
    key = models.CharField(max_length=160, editable=False, db_index=True)
    """The beginning of `folded`."""

    class Meta:
        verbose_name = _("văn bản pháp luật được dẫn")
        ordering = ["key", "id"]

    def __str__(self) -> str:
        return self.number or self.title[:80]


class LegalCitation(models.Model):
    """One version rests on one document."""

    document = models.ForeignKey(LegalDocument, models.CASCADE, related_name="citations")
    version = models.ForeignKey(ProcedureVersion, models.CASCADE, related_name="citations")

    class Meta:
        verbose_name = _("căn cứ của thủ tục")
        constraints = [
            models.UniqueConstraint(fields=["document", "version"], name="legal_citation_once")
        ]

    def __str__(self) -> str:
        return f"{self.version_id} → {self.document_id}"
