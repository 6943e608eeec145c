"""Giving roles on units, and taking them back."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.foundation import audit
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Missing
from motcua.people import policies
from motcua.people.actions.finding import locked_member
from motcua.people.models import Member, RoleGrant, RoleName


def grant_role(
    member_code: str, *, role: str, unit_code: str, by: Actor, at: datetime
) -> RoleGrant:
    """Give a member a role on a unit and everything below it; giving it again changes nothing.

    The giver administers both the unit and the member. Raises Forbidden, Missing, ValidationError.
    """
    unit = agencies.unit(unit_code)
    if role not in RoleName.values:
        raise ValidationError(_("Không có vai trò này."))
    with transaction.atomic():
        member = locked_member(member_code)
        policies.require_manage(by, unit.path)
        policies.require_manage(by, member.unit.path)
        grant, is_new = RoleGrant.objects.get_or_create(
            member=member,
            role=role,
            unit_id=unit.code,
            defaults={"granted_by": by.code, "granted_at": at},
        )
        if is_new:
            changes = _said(member, role, unit.name)
            audit.record("people.role_granted", member, by=by, at=at, changes=changes)
    return grant


def revoke_role(member_code: str, *, role: str, unit_code: str, by: Actor, at: datetime) -> None:
    """Take a role on a unit back. Nobody takes the own administration away by mistake."""
    unit = agencies.unit(unit_code)
    with transaction.atomic():
        member = locked_member(member_code)
        policies.require_manage(by, unit.path)
        if member.code == by.member and role == Role.ADMINISTRATOR:
            raise ValidationError(_("Không thể tự bỏ vai trò quản trị của chính mình."))
        held = RoleGrant.objects.filter(member=member, role=role, unit_id=unit.code)
        if not held.delete()[0]:
            raise Missing
        changes = _said(member, role, unit.name)
        audit.record("people.role_revoked", member, by=by, at=at, changes=changes)


def _said(member: Member, role: str, unit_name: str) -> dict[str, str]:
    return {"role": str(RoleName(role).label), "unit": unit_name, "name": member.name}
