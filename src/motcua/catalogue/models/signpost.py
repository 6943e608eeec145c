"""What is not ours, and where to go for it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField


class Signpost(models.Model):
    """Where to go for what is not ours: identity cards, passports, court matters."""

    code = CodeField()
    title = models.CharField(_("việc"), max_length=200)
    words = models.CharField(_("từ người dân hay gõ"), max_length=600, blank=True)
    advice = models.TextField(_("đến đâu"))
    url = models.URLField(_("địa chỉ"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("chỉ đường")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title
