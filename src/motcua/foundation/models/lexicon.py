"""The words of everyday speech and the abbreviations, with what they mean."""

from django.db import models
from django.db.models import Q

from motcua.foundation.fields import CodeField


class LexiconKind(models.TextChoices):
    """An abbreviation stands for one thing in both directions; a synonym leads one way."""

    ABBREVIATION = "abbreviation", "Viết tắt"
    SYNONYM = "synonym", "Từ thường gọi"


class LexiconEntry(models.Model):
    """A word people use, and the official words it leads to, separated by semicolons."""

    code = CodeField()
    kind = models.CharField("loại", max_length=20, choices=LexiconKind)
    words = models.CharField("từ", max_length=100, unique=True)
    means = models.TextField("nghĩa là")
    is_shown = models.BooleanField("giải thích cho người đọc", default=False)
    is_ours = models.BooleanField("có sẵn", default=False)
    is_removed = models.BooleanField("đã bỏ", default=False)

    class Meta:
        verbose_name = "từ đồng nghĩa"
        verbose_name_plural = "từ đồng nghĩa"
        constraints = [
            models.CheckConstraint(
                name="lexicon_entry_says_something", condition=~Q(words="") & ~Q(means="")
            ),
            # What came with the product is only hidden: deleted, the next migrate brings it back.
            models.CheckConstraint(
                name="lexicon_only_ours_is_hidden", condition=Q(is_removed=False) | Q(is_ours=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.words} → {self.means}"


class LexiconStamp(models.Model):
    """One row that changes whenever the lexicon does, so that processes know to read it again."""

    name = models.CharField("tên", max_length=20, primary_key=True)
    value = models.BigIntegerField("dấu")

    class Meta:
        verbose_name = "dấu của từ điển"
        verbose_name_plural = "dấu của từ điển"

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
