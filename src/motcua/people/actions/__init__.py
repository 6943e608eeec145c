"""What can be done about people."""

from motcua.people.actions.accounts import change_password, open_account, reset_password
from motcua.people.actions.grants import grant_role, revoke_role
from motcua.people.actions.members import (
    add_member,
    deactivate_member,
    edit_member,
    reactivate_member,
)
from motcua.people.actions.notices import mark_all_read, mark_read, notify
from motcua.people.rules.descriptions import MemberDescription

__all__ = [
    "MemberDescription",
    "add_member",
    "change_password",
    "deactivate_member",
    "edit_member",
    "grant_role",
    "mark_all_read",
    "mark_read",
    "notify",
    "open_account",
    "reactivate_member",
    "reset_password",
    "revoke_role",
]
