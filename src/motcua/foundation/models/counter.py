"""Counters behind numbered series."""

from django.db import models


class Counter(models.Model):
    """The last number given in a series and year."""

    series = models.CharField("dãy số", max_length=100)
    year = models.PositiveSmallIntegerField("năm")
    last = models.PositiveIntegerField("số cuối", default=0)

    class Meta:
        verbose_name = "bộ đếm"
        verbose_name_plural = "bộ đếm"
        constraints = [
            models.UniqueConstraint("series", "year", name="counter_of_series_and_year"),
        ]

    def __str__(self) -> str:
        return f"{self.series}/{self.year}: {self.last}"
