"""The search index: our own rows, from which the database's full text is made."""

from django.db import models


class SearchEntry(models.Model):
    """One thing that can be found, as it is shown and as it is searched.

    `place` orders the full text: plain, common things first, so that reading may stop early.
    """

    place = models.BigIntegerField("thứ tự đọc", unique=True)
    kind = models.CharField("loại", max_length=40)
    ref = models.CharField("tham chiếu", max_length=200, unique=True)
    title = models.TextField("tên")
    summary = models.TextField("tóm tắt", blank=True)
    url = models.CharField("địa chỉ", max_length=500, blank=True)
    weight = models.PositiveSmallIntegerField("độ phổ biến")
    facets = models.JSONField("mặt lọc", default=dict)
    given = models.JSONField("mã, từ khóa, tên liên quan", default=dict)
    """Codes, keywords and names as handed over: terms are made again when the lexicon changes."""
    title_key = models.CharField("tên để dò từ đầu", max_length=400)
    title_words = models.TextField("các chữ của tên")
    other_words = models.TextField("các chữ khác", blank=True)
    name_words = models.TextField("các chữ của tên liên quan", blank=True)
    title_terms = models.TextField("chỉ mục tên")
    other_terms = models.TextField("chỉ mục mã, từ khóa", blank=True)
    name_terms = models.TextField("chỉ mục tên liên quan", blank=True)
    body_terms = models.TextField("chỉ mục nội dung", blank=True)

    class Meta:
        verbose_name = "mục tìm kiếm"
        verbose_name_plural = "mục tìm kiếm"
        indexes = [
            models.Index("kind", name="search_entry_kind"),
            models.Index(
                fields=["title_key"],
                name="search_entry_from_the_start",
                opclasses=["varchar_pattern_ops"],  # PostgreSQL's LIKE 'dang ky%'; else ignored
            ),
        ]

    def __str__(self) -> str:
        return self.title


class SearchTerm(models.Model):
    """How many titles hold a word or a pair of words: rare words are asked first."""

    term = models.CharField("chữ", max_length=80, primary_key=True)
    entries_count = models.IntegerField("số mục")

    class Meta:
        verbose_name = "chữ trong chỉ mục"
        verbose_name_plural = "chữ trong chỉ mục"

    def __str__(self) -> str:
        return f"{self.term}: {self.entries_count}"
