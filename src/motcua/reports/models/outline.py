"""Đề cương: the outline of reports as data, loaded or made once and used for every period."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class Outline(models.Model):
    """An outline of one agency: where it comes from, which of its headings tell what."""

    code = CodeField()
    agency = models.ForeignKey("agencies.Agency", models.PROTECT, to_field="code", related_name="+")
    owner = models.ForeignKey("agencies.Unit", models.PROTECT, to_field="code", related_name="+")
    owner_path = PathField(db_index=True)
    name = models.CharField(_("tên đề cương"), max_length=250)
    origin = models.CharField(_("văn bản kèm theo"), max_length=250, blank=True)
    """The superior's letter that the outline came with."""
    file = models.ForeignKey(
        "foundation.StoredFile", models.PROTECT, null=True, blank=True, related_name="+"
    )
    bound_at = models.DateTimeField(null=True, blank=True)
    """When a person last confirmed what each heading is drafted from; null: only proposed."""
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("đề cương")
        ordering = ["-created_at", "-id"]
        constraints = [
            models.CheckConstraint(name="outline_has_a_name", condition=~models.Q(name=""))
        ]

    def __str__(self) -> str:
        return self.name
