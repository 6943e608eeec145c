"""Accounts: opening one for a member, and passwords."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.codes import new_code
from motcua.foundation.policies import Missing
from motcua.people import policies
from motcua.people.actions.finding import locked_member
from motcua.people.actions.opening import opened_account
from motcua.people.models import Account, Member


def open_account(
    code: str, *, username: str, password: str | None = None, by: Actor, at: datetime
) -> Member:
    """Give a member without account one. Raises ValidationError when there already is one."""
    with transaction.atomic():
        member = locked_member(code)
        policies.require_manage_wholly(by, member)
        if member.account:
            raise ValidationError(_("Người này đã có tài khoản."))
        member.account = opened_account(username, password, member.email, at)
        member.save(update_fields=["account"])
        changes = {"username": member.account.username, "name": member.name}
        audit.record("people.account_opened", member, by=by, at=at, changes=changes)
    return member


def reset_password(code: str, *, by: Actor, at: datetime) -> str:
    """A new first password for a member; it must be changed at the next sign-in.

    Returned once to be handed over, stored only as a hash. Raises Missing without an account.
    """
    password = new_code(12)
    with transaction.atomic():
        member = locked_member(code)
        policies.require_manage_wholly(by, member)
        if member.account is None:
            raise Missing
        member.account.set_password(password)
        member.account.must_change_password = True
        member.account.save(update_fields=["password", "must_change_password"])
        changes = {"name": member.name}
        audit.record("people.password_reset", member, by=by, at=at, changes=changes)
    return password


def change_password(account_code: str, *, password: str, by: Actor, at: datetime) -> Account:
    """Let the holder of an account take another password. Raises ValidationError for a weak one."""
    with transaction.atomic():
        account = Account.objects.select_for_update(no_key=True).filter(code=account_code).first()
        if account is None or by.account != account_code:
            raise Missing
        validate_password(password, account)
        account.set_password(password)
        account.must_change_password = False
        account.save(update_fields=["password", "must_change_password"])
        audit.record("people.password_changed", account, by=by, at=at)
    return account
