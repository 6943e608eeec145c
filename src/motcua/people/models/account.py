"""A login. What its holder may do hangs on the member, never on the account."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from motcua.foundation.fields import CodeField


class AccountManager(BaseUserManager["Account"]):
    """Accounts, found by user name whatever its case."""

    def get_by_natural_key(self, username: str | None) -> Account:
        """The account that signs in as `username`."""
        return self.get(username=(username or "").strip().lower())

    def create_user(self, username: str, password: str | None = None, **fields: Any) -> Account:
        """A new account with a hashed password (none given: it cannot sign in yet)."""
        account = self.model(username=username.strip().lower(), **fields)
        account.set_password(password)
        account.save(using=self._db)
        return account


class Account(AbstractBaseUser):
    """A login: user name, password, e-mail. It carries no rights of its own."""

    code = CodeField(_("mã"))
    username = models.CharField(_("tên đăng nhập"), max_length=64, unique=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    is_active = models.BooleanField(_("được đăng nhập"), default=True)
    must_change_password = models.BooleanField(_("phải đổi mật khẩu"), default=False)
    created_at = models.DateTimeField(_("lập lúc"))

    objects = AccountManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["created_at"]

    class Meta:
        verbose_name = _("tài khoản")
        verbose_name_plural = _("tài khoản")
        ordering = ["username"]
        constraints = [
            models.CheckConstraint(
                name="account_username_in_lower_case",
                condition=models.Q(username=Lower("username")),
            ),
            models.CheckConstraint(
                name="account_username_is_not_empty", condition=~models.Q(username="")
            ),
        ]

    def __str__(self) -> str:
        return self.username
