"""A role held on a unit and everything below it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from motcua.foundation.actor import Role


class RoleName(models.TextChoices):
    """The roles of foundation.actor in the words of the office."""

    COORDINATOR = Role.COORDINATOR, _("Chuyên viên điều phối")
    UNIT_OFFICER = Role.UNIT_OFFICER, _("Cán bộ đơn vị")
    CLERK = Role.CLERK, _("Văn thư")
    WRITER = Role.WRITER, _("Người viết")
    EDITOR = Role.EDITOR, _("Biên tập")
    APPROVER = Role.APPROVER, _("Người duyệt")
    LEADER = Role.LEADER, _("Lãnh đạo")
    ADMINISTRATOR = Role.ADMINISTRATOR, _("Quản trị")


class RoleGrant(models.Model):
    """A role given to a member on a unit; it covers the units below as well."""

    member = models.ForeignKey(
        "people.Member",
        verbose_name=_("người được giao"),
        on_delete=models.CASCADE,
        related_name="grants",
    )
    role = models.CharField(_("vai trò"), max_length=20, choices=RoleName)
    unit = models.ForeignKey(
        "agencies.Unit",
        to_field="code",
        verbose_name=_("tại đơn vị"),
        on_delete=models.PROTECT,
        related_name="role_grants",
    )
    granted_by = models.CharField(_("người giao"), max_length=32, blank=True)
    granted_at = models.DateTimeField(_("giao lúc"))

    class Meta:
        verbose_name = _("vai trò được giao")
        verbose_name_plural = _("vai trò được giao")
        ordering = ["member", "unit", "role"]
        constraints = [
            models.UniqueConstraint(
                name="role_grant_once_per_member_and_unit", fields=["member", "role", "unit"]
            ),
            models.CheckConstraint(
                name="role_grant_role_known", condition=models.Q(role__in=RoleName.values)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.member}"
