"""Forms with a password in them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.password_validation import password_validators_help_texts
from django.core.exceptions import ValidationError
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


class PasswordForm(forms.Form):
    """The present password and, twice, the next."""

    old = forms.CharField(
        label=_("Mật khẩu hiện tại"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    new = forms.CharField(
        label=_("Mật khẩu mới"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label=_("Nhập lại mật khẩu mới"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, account: Account, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.account = account
        self.fields["new"].help_text = " ".join(password_validators_help_texts())

    def clean_old(self) -> str:
        """Only the holder knows the present password."""
        old = str(self.cleaned_data["old"])
        if not self.account.check_password(old):
            raise ValidationError(_("Mật khẩu hiện tại chưa đúng."))
        return old

    def clean(self) -> dict[str, Any]:
        """Both new passwords are the same."""
        told = super().clean() or {}
        if told.get("new") and told.get("again") and told["new"] != told["again"]:
            self.add_error("again", _("Hai lần nhập mật khẩu mới không giống nhau."))
        return told
