"""The form by which people sign in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

from motcua.people.models import Account


class SignInForm(AuthenticationForm):
    """User name and password, with words that do not tell which of the two is wrong."""

    error_messages = {
        "invalid_login": _(
            "Tên đăng nhập hoặc mật khẩu chưa đúng. Mật khẩu phân biệt chữ hoa, chữ thường."
        ),
        "inactive": _("Tài khoản này đã ngừng hoạt động. Hãy liên hệ người quản trị."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["username"].label = _("Tên đăng nhập")
        self.fields["password"].label = _("Mật khẩu")

    def clean_username(self) -> str:
        """Names are kept in lower case; longer than any name is wrong before it is looked for."""
        name = str(self.cleaned_data["username"]).strip().lower()
        if len(name) > (Account._meta.get_field("username").max_length or 0):
            raise self.get_invalid_login_error()
        return name
