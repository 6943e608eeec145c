"""A file kept: its bytes lie in the content-addressed store, its circumstances here."""

from django.db import models
from django.db.models import Q

from motcua.foundation.fields import CodeField


class StoredFile(models.Model):
    """One upload. Two uploads of the same bytes are two rows over one stored copy."""

    code = CodeField()
    sha256 = models.CharField("mã băm", max_length=64, db_index=True)
    name = models.CharField("tên tệp", max_length=255)
    media_type = models.CharField("kiểu", max_length=100)
    size = models.PositiveBigIntegerField("số byte")
    stored_at = models.DateTimeField("lúc lưu")
    stored_by = models.CharField("người lưu", max_length=64)
    taken_at = models.DateTimeField("lúc chụp", null=True, blank=True)

    class Meta:
        verbose_name = "tệp"
        verbose_name_plural = "tệp"
        constraints = [
            models.CheckConstraint(name="file_has_bytes", condition=Q(size__gt=0)),
        ]

    def __str__(self) -> str:
        return self.name
