"""What people search for, counted per day: no address, no session, no person."""

from django.db import models


class QueryTally(models.Model):
    """How often these words were asked on a day, and how often nothing was found."""

    on = models.DateField("ngày")
    text = models.CharField("câu tìm", max_length=100)
    asked_count = models.PositiveIntegerField("số lần tìm", default=0)
    empty_count = models.PositiveIntegerField("số lần không có kết quả", default=0)

    class Meta:
        verbose_name = "lượt tìm"
        verbose_name_plural = "lượt tìm"
        constraints = [
            models.UniqueConstraint("on", "text", name="query_tally_once_a_day"),
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.text}: {self.asked_count}"


class ClickTally(models.Model):
    """How often a thing was opened from the results of these words on a day."""

    on = models.DateField("ngày")
    text = models.CharField("câu tìm", max_length=100)
    ref = models.CharField("mục được mở", max_length=200)
    clicks_count = models.PositiveIntegerField("số lần mở", default=0)

    class Meta:
        verbose_name = "lượt mở"
        verbose_name_plural = "lượt mở"
        constraints = [
            models.UniqueConstraint("on", "text", "ref", name="click_tally_once_a_day"),
        ]

    def __str__(self) -> str:
        return f"{self.on} {self.text} → {self.ref}: {self.clicks_count}"
