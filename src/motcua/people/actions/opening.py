"""Opening an account: shared by the verbs that do it."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from motcua.people.models import Account
from motcua.people.rules import usernames


def opened_account(username: str, password: str | None, email: str, at: datetime) -> Account:
    """A new account. Raises ValidationError for a user name that is taken or not allowed."""
    name = username.strip().lower()
    if not usernames.is_allowed(name):
        raise ValidationError(
            _("Tên đăng nhập chỉ gồm chữ thường không dấu, số, dấu chấm, gạch; ít nhất 3 ký tự.")
        )
    if Account.objects.filter(username=name).exists():
        raise ValidationError(_("Tên đăng nhập này đã có người dùng. Hãy chọn tên khác."))
    if password is not None:
        validate_password(password)
    try:
        with transaction.atomic():
            return Account.objects.create_user(name, password, email=email.strip(), created_at=at)
    except IntegrityError:  # somebody else took it since we looked
        raise ValidationError(_("Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.")) from None
