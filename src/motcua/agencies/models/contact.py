"""How to reach a unit."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField


class ContactKind(models.TextChoices):
    """The way a contact point is used."""

    PHONE = "phone", _("Điện thoại")
    HOTLINE = "hotline", _("Đường dây nóng")
    EMAIL = "email", _("Thư điện tử")
    ADDRESS = "address", _("Địa chỉ")
    WEBSITE = "website", _("Trang thông tin điện tử")
    CHAT = "chat", _("Nhóm trao đổi")
    OTHER = "other", _("Khác")


class ContactPoint(models.Model):
    """One way to reach a unit: a telephone, an address, a mailbox."""

    code = CodeField(_("mã"))
    unit = models.ForeignKey(
        "agencies.Unit",
        verbose_name=_("đơn vị"),
        on_delete=models.CASCADE,
        related_name="contact_points",
    )
    kind = models.CharField(_("loại"), max_length=10, choices=ContactKind)
    value = models.CharField(_("nội dung"), max_length=300)
    label = models.CharField(_("dùng để"), max_length=120, blank=True)
    is_public = models.BooleanField(_("công khai"), default=False)
    order = models.PositiveSmallIntegerField(_("thứ tự"), default=0)

    class Meta:
        verbose_name = _("đầu mối liên hệ")
        verbose_name_plural = _("đầu mối liên hệ")
        ordering = ["unit", "order", "id"]
        constraints = [
            models.CheckConstraint(
                name="contact_point_kind_known", condition=models.Q(kind__in=ContactKind.values)
            ),
            models.CheckConstraint(
                name="contact_point_is_not_empty", condition=~models.Q(value="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.value}"
