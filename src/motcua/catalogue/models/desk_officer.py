"""Who works at a one-stop desk."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.models.desk import OneStopDesk
from motcua.catalogue.rules.kinds import DeskRole
from motcua.foundation.fields import CodeField


class DeskOfficer(models.Model):
    """A person whose name hangs at the desk (Decree 118/2025/NĐ-CP art. 9.8)."""

    desk = models.ForeignKey(OneStopDesk, models.CASCADE, related_name="officers")
    code = CodeField()
    name = models.CharField(_("họ và tên"), max_length=120)
    post = models.CharField(_("chức danh"), max_length=160)
    role = models.CharField(
        max_length=8, choices=DeskRole.choices(), default=DeskRole.OFFICER.value
    )
    field = models.CharField(_("lĩnh vực phụ trách"), max_length=200, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)

    class Meta:
        verbose_name = _("người làm việc tại bộ phận một cửa")
        ordering = ["order", "id"]

    def __str__(self) -> str:
        return self.name
