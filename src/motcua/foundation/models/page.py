"""Changes of what public pages show, for processes that were not there when they happened."""

from django.db import models
from django.db.models.functions import Now


class PageChange(models.Model):
    """Tags whose pages ended with the transaction that wrote this row."""

    tags = models.JSONField("nhãn")
    mark = models.BigIntegerField("dấu", help_text="dấu của bộ đếm trên máy đã ghi")
    changed_at = models.DateTimeField("lúc", db_default=Now())

    class Meta:
        verbose_name = "thay đổi của trang công khai"
        verbose_name_plural = "thay đổi của trang công khai"

    def __str__(self) -> str:
        return ", ".join(self.tags)
