"""Bộ phận Một cửa: where people come, and whose names hang there."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.agencies.keys import unit_key
from motcua.catalogue.models.sector import Sector
from motcua.foundation.fields import CodeField
from motcua.foundation.paths import PathField


class OneStopDesk(models.Model):
    """Bộ phận Một cửa: where people come, with hours and how to reach it.

    `hours` is a list of {"days": "Thứ Hai – Thứ Sáu", "from": "07:30", "until": "11:30"}.
    Without sectors it receives every procedure of its level.
    """

    code = CodeField()
    slug = models.SlugField(_("địa chỉ trên mạng"), max_length=100, unique=True)
    unit = unit_key()
    unit_path = PathField()
    name = models.CharField(_("tên"), max_length=200)
    address = models.CharField(_("địa chỉ"), max_length=300)
    directions = models.CharField(_("chỉ đường"), max_length=300, blank=True)
    hours = models.JSONField(_("giờ tiếp nhận"), default=list, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=40, blank=True)
    hotline = models.CharField(_("đường dây nóng"), max_length=40, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    website = models.URLField(_("trang thông tin"), blank=True)
    feedback_address = models.CharField(
        _("nơi nhận phản ánh, kiến nghị"), max_length=300, blank=True
    )
    serves_province = models.BooleanField(_("nhận thủ tục cấp tỉnh"), default=False)
    serves_commune = models.BooleanField(_("nhận thủ tục cấp xã"), default=True)
    sectors = models.ManyToManyField(
        Sector, verbose_name=_("lĩnh vực"), blank=True, related_name="desks"
    )
    is_published = models.BooleanField(_("công khai"), default=True)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)

    class Meta:
        verbose_name = _("bộ phận một cửa")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name
