"""Accounts, members, their roles on units, and their notices."""

from motcua.people.models.account import Account
from motcua.people.models.grant import RoleGrant, RoleName
from motcua.people.models.member import Member
from motcua.people.models.notice import Notice, NoticeKind

__all__ = ["Account", "Member", "Notice", "NoticeKind", "RoleGrant", "RoleName"]
