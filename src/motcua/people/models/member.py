"""A person acting for an agency."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField
from motcua.kernel.text import fold, name_key


class MemberQuerySet(models.QuerySet["Member"]):
    """Members in the words of the domain."""

    def active(self) -> Self:
        """Those who still act."""
        return self.filter(is_active=True)

    def under_any(self, paths: Iterable[str]) -> Self:
        """Those whose own unit stands at or below one of the paths; no path, no member."""
        condition = models.Q(pk__in=[])
        for path in paths:
            condition |= models.Q(unit__path__startswith=path)
        return self.filter(condition)


class Member(models.Model):
    """A person acting for an agency in a unit; without an account when others enter for them."""

    code = CodeField(_("mã"))
    account = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("tài khoản"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="member",
    )
    unit = models.ForeignKey(
        "agencies.Unit",
        to_field="code",
        verbose_name=_("đơn vị"),
        on_delete=models.PROTECT,
        related_name="members",
    )
    name = models.CharField(_("họ và tên"), max_length=120)
    sort_name = models.CharField(_("khóa xếp tên"), max_length=500, db_index=True, editable=False)
    folded = models.CharField(_("tên không dấu"), max_length=120, editable=False)
    post_title = models.CharField(_("chức vụ"), max_length=120, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=20, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    is_active = models.BooleanField(_("đang công tác"), default=True)
    created_at = models.DateTimeField(_("ghi lúc"))

    objects = MemberQuerySet.as_manager()

    class Meta:
        verbose_name = _("cán bộ, công chức, viên chức")
        verbose_name_plural = _("cán bộ, công chức, viên chức")
        ordering = ["sort_name", "id"]
        constraints = [
            models.CheckConstraint(name="member_has_a_name", condition=~models.Q(name="")),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the sorting and the searching form of the name."""
        self.sort_name, self.folded = name_key(self.name), fold(self.name)
        if fields := kwargs.get("update_fields"):
            kwargs["update_fields"] = {*fields, "sort_name", "folded"}
        super().save(*args, **kwargs)
