"""A heading of an outline and what it is bound to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.reports.models.outline import Outline
from motcua.reports.rules.bindings import Binding


class OutlineHeading(models.Model):
    """A heading of an outline: its number "I.2", words, level, and what its text comes from."""

    code = CodeField()
    outline = models.ForeignKey(Outline, models.CASCADE, related_name="headings")
    order = models.PositiveIntegerField(default=0)
    number = models.CharField(_("số mục"), max_length=30, blank=True)
    heading = models.TextField(_("tên mục"))
    level = models.PositiveSmallIntegerField(default=1)
    guidance = models.TextField(_("hướng dẫn của cấp trên"), blank=True)
    binding = models.CharField(
        _("lấy từ"), max_length=12, choices=Binding.choices(), default=Binding.FREE.value
    )
    filters = models.JSONField(default=dict, blank=True)
    """`section`: a number of the plan; `words`: phrases parted by commas."""

    class Meta:
        verbose_name = _("mục của đề cương")
        ordering = ["order", "id"]
        constraints = [
            models.CheckConstraint(
                name="outline_heading_level_1_to_4",
                condition=models.Q(level__gte=1, level__lte=4),
            ),
            models.UniqueConstraint(fields=["outline", "order"], name="outline_heading_order_once"),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.heading[:80]}"
