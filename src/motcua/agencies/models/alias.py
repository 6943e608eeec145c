"""Other names a unit is known by: abbreviations, old names, what officers once confirmed."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class UnitAlias(models.Model):
    """A name under which documents mention a unit.

    `folded` is the text in lower case without marks, by which it is found. The same alias may stand
    for units of different agencies ("Văn phòng Sở"): then the place of the reader decides.
    """

    unit = models.ForeignKey(
        "agencies.Unit",
        verbose_name=_("đơn vị"),
        on_delete=models.CASCADE,
        related_name="aliases",
    )
    text = models.CharField(_("tên gọi khác"), max_length=200)
    folded = models.CharField(_("dạng không dấu"), max_length=200, db_index=True)
    learned_by = models.CharField(_("người ghi nhận"), max_length=32, blank=True)
    learned_at = models.DateTimeField(_("ghi nhận lúc"))

    class Meta:
        verbose_name = _("tên gọi khác")
        verbose_name_plural = _("tên gọi khác")
        ordering = ["text", "id"]
        constraints = [
            models.UniqueConstraint(name="unit_alias_once_per_unit", fields=["unit", "text"]),
            models.CheckConstraint(name="unit_alias_is_not_empty", condition=~models.Q(folded="")),
        ]

    def __str__(self) -> str:
        return self.text
