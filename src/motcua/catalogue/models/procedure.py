"""Thủ tục hành chính: the identity that its versions share."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.rules.kinds import Source
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class Procedure(models.Model):
    """One procedure through all its versions. `number` is the code people and papers use.

    The unit that keeps the record (`unit`) may be empty on imported ones until somebody takes it.
    """

    code = CodeField()
    number = models.CharField(_("mã thủ tục"), max_length=40, unique=True)
    source = models.CharField(
        max_length=10, choices=Source.choices(), default=Source.NATIONAL.value
    )
    issuer = models.CharField(_("cơ quan công bố"), max_length=200, blank=True)
    unit = unit_key(optional=True)
    unit_path = PathField(blank=True)
    is_internal = models.BooleanField(_("thủ tục nội bộ"), default=False)
    is_linked = models.BooleanField(_("liên thông"), default=False)
    is_on_the_spot = models.BooleanField(_("04 tại chỗ"), default=False)
    is_boundary_free = models.BooleanField(_("phi địa giới"), default=False)
    marks_basis = models.CharField(_("căn cứ của các dấu hiệu"), max_length=300, blank=True)
    origin_url = models.URLField(_("trang gốc"), max_length=500, blank=True)
    created_by = models.CharField(max_length=40)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = _("thủ tục hành chính")
        indexes = [
            models.Index(fields=["unit_path", "id"], name="procedure_unit"),
            models.Index(
                fields=["source", "id"],
                condition=~models.Q(source=Source.NATIONAL.value),
                name="procedure_own",
            ),
            *(
                models.Index(
                    fields=["id"],
                    condition=models.Q(**{f"is_{mark}": True}),
                    name=f"procedure_{mark}",
                )
                for mark in ("internal", "linked", "on_the_spot", "boundary_free")
            ),
        ]
        constraints = [
            models.CheckConstraint(name="procedure_has_number", condition=~models.Q(number=""))
        ]

    def __str__(self) -> str:
        return self.number
