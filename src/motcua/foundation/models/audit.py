"""The append-only record of what was done. Database triggers forbid changing or deleting it."""

from django.db import models


class AuditEntry(models.Model):
    """One verb: what, on what, by whom, when. Inserted in the action's own transaction."""

    code = models.CharField("việc", max_length=100)
    subject = models.CharField("về", max_length=200)
    by = models.CharField("mã người làm", max_length=64)
    by_name = models.CharField("người làm", max_length=200)
    at = models.DateTimeField("lúc")
    changes = models.JSONField("thay đổi", default=dict)

    class Meta:
        verbose_name = "dòng nhật ký"
        verbose_name_plural = "nhật ký"
        indexes = [
            models.Index("subject", "id", name="audit_of_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.subject}"


class AuditSeal(models.Model):
    """A batch of entries closed by a digest that also covers the batch before it."""

    entries = models.JSONField("các dòng")
    previous = models.CharField("dấu trước", max_length=64, blank=True)
    digest = models.CharField("dấu", max_length=64)
    sealed_at = models.DateTimeField("lúc niêm phong")

    class Meta:
        verbose_name = "dấu niêm phong"
        verbose_name_plural = "dấu niêm phong"
        constraints = [
            # A chain has no branches: two sealers cannot both continue the same seal.
            models.UniqueConstraint("previous", name="audit_seal_one_successor"),
            models.UniqueConstraint("digest", name="audit_seal_digest_once"),
        ]

    def __str__(self) -> str:
        return self.digest[:12]


class UnsealedEntry(models.Model):
    """An entry that waits for the sealer.

    Written beside the entry, since no range of ids says what is sealed: on PostgreSQL an entry
    may become visible after a later one, and the entry itself cannot be marked.
    """

    entry = models.OneToOneField(AuditEntry, models.CASCADE, primary_key=True)

    class Meta:
        verbose_name = "dòng chưa niêm phong"
        verbose_name_plural = "dòng chưa niêm phong"

    def __str__(self) -> str:
        return str(self.entry_id)
