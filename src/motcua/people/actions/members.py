"""Members: who they are and whether they still act."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.kernel.text import squeeze
from motcua.people import policies
from motcua.people.actions.finding import locked_member
from motcua.people.actions.opening import opened_account
from motcua.people.models import Member
from motcua.people.rules.descriptions import MemberDescription


def add_member(
    told: MemberDescription,
    *,
    username: str = "",
    password: str | None = None,
    by: Actor,
    at: datetime,
) -> Member:
    """Add a person to a unit, with an account when a user name is given.

    Without a password the account cannot sign in until `reset_password`. Raises ValidationError
    for a user name that is taken or not allowed, Missing for an unknown unit.
    """
    unit = agencies.unit(told.unit_code)
    with transaction.atomic():
        policies.require_manage(by, unit.path)
        account = opened_account(username, password, told.email, at) if username else None
        member = Member(account=account, unit_id=told.unit_code, created_at=at)
        _describe(member, told)
        member.save()
        changes = {"name": member.name, "unit": unit.name}
        audit.record("people.member_added", member, by=by, at=at, changes=changes)
    return member


def edit_member(code: str, told: MemberDescription, *, by: Actor, at: datetime) -> Member:
    """Correct what is known about a person, or move them to another unit of the same hands."""
    target = agencies.unit(told.unit_code)
    with transaction.atomic():
        member = locked_member(code)
        policies.require_manage(by, member.unit.path)
        policies.require_manage(by, target.path)
        member.unit_id = told.unit_code
        _describe(member, told)
        member.save()
        audit.record("people.member_edited", member, by=by, at=at, changes=_named(member))
    return member


def deactivate_member(code: str, *, by: Actor, at: datetime) -> Member:
    """Let a person act no more: the roles stay on record, the account cannot sign in."""
    with transaction.atomic():
        member = locked_member(code)
        policies.require_manage(by, member.unit.path)
        if member.code == by.member:
            raise ValidationError(_("Không thể tự ngừng hoạt động của chính mình."))
        member.is_active = False
        _save_standing(member)
        audit.record("people.member_deactivated", member, by=by, at=at, changes=_named(member))
    return member


def reactivate_member(code: str, *, by: Actor, at: datetime) -> Member:
    """Let a person act again, with the roles held before."""
    with transaction.atomic():
        member = locked_member(code)
        policies.require_manage(by, member.unit.path)
        member.is_active = True
        _save_standing(member)
        audit.record("people.member_reactivated", member, by=by, at=at, changes=_named(member))
    return member


def _describe(member: Member, told: MemberDescription) -> None:
    member.name = squeeze(told.name)
    if not member.name:
        raise ValidationError(_("Hãy ghi họ và tên."))
    member.post_title = squeeze(told.post_title)
    member.phone = squeeze(told.phone)
    member.email = told.email.strip()


def _save_standing(member: Member) -> None:
    member.save(update_fields=["is_active"])
    if member.account:
        member.account.is_active = member.is_active
        member.account.save(update_fields=["is_active"])


def _named(member: Member) -> dict[str, str]:
    return {"name": member.name}
