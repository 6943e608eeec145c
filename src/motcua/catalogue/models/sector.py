"""Lĩnh vực: the field that procedures are sorted by."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.kernel.text import fold


class Sector(models.Model):
    """Lĩnh vực: the field that procedures are sorted by."""

    code = CodeField()
    slug = models.SlugField(_("địa chỉ"), max_length=120, unique=True)
    name = models.CharField(_("tên lĩnh vực"), max_length=200)
    folded = models.CharField(max_length=200, unique=True, editable=False)
    """The name without marks, spaces collapsed: one sector however it is written."""
    official_code = models.CharField(_("mã lĩnh vực"), max_length=40, blank=True)

    class Meta:
        verbose_name = _("lĩnh vực")
        ordering = ["folded"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        """Save with the searching form of the name."""
        self.folded = fold(self.name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]
