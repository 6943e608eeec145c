"""Who may see and change the organisation: everybody signed in reads, administrators edit."""

from __future__ import annotations

from django.utils.translation import gettext as _

from motcua.agencies.models import Unit
from motcua.agencies.models.unit import UnitQuerySet
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden

COUNTRY = ""
"""The path that stands for what is common to all agencies: national days."""


def may_edit(by: Actor, path: str) -> bool:
    """Whether the actor may change the unit at this path, its contacts and its calendar."""
    if path == COUNTRY:
        return any(path.count("/") <= 1 for path in by.paths(Role.ADMINISTRATOR))
    return by.has(Role.ADMINISTRATOR, path)


def may_learn(by: Actor, path: str) -> bool:
    """Whether the actor may record another name for a unit: who reads plans, and administrators."""
    return by.has(Role.COORDINATOR) or may_edit(by, path)


def require_edit(by: Actor, path: str) -> None:
    """Raise Forbidden unless `may_edit`."""
    if not may_edit(by, path):
        raise Forbidden(_("Chỉ người quản trị của đơn vị này hoặc của cấp trên mới được sửa."))


def require_learn(by: Actor, path: str) -> None:
    """Raise Forbidden unless `may_learn`."""
    if not may_learn(by, path):
        raise Forbidden(_("Chỉ chuyên viên điều phối và người quản trị được ghi tên gọi khác."))


def visible_to(by: Actor) -> UnitQuerySet:
    """The units the actor may see: all of them for whoever has signed in."""
    return Unit.objects.none() if by.is_anonymous else Unit.objects.all()
