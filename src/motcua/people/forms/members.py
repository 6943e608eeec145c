"""Forms about members, their accounts and their roles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from motcua.agencies.facade import UnitView
from motcua.people.models import RoleName
from motcua.people.rules.descriptions import MemberDescription
from motcua.people.rules.usernames import is_allowed

USERNAME_HELP = _("Chữ thường không dấu, số, dấu chấm. Ví dụ: binhtt.")


def unit_choices(units: Iterable[UnitView]) -> list[tuple[str, str]]:
    """Units in the order of the tree, each set in below its agency."""
    return [(unit.code, unit.name if unit.is_whole_agency else f"— {unit.name}") for unit in units]


class MemberForm(forms.Form):
    """Who a person is and where they work."""

    name = forms.CharField(label=_("Họ và tên"), max_length=120)
    unit_code = forms.ChoiceField(label=_("Đơn vị công tác"))
    post_title = forms.CharField(label=_("Chức vụ"), max_length=120, required=False)
    phone = forms.CharField(label=_("Điện thoại"), max_length=20, required=False)
    email = forms.EmailField(
        label=_("Thư điện tử"),
        required=False,
        help_text=_("Nơi nhận nhắc việc. Không có thì chỉ nhận thông báo trong phần mềm."),
    )

    def __init__(self, units: Iterable[UnitView], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["unit_code"]
        if isinstance(field, forms.ChoiceField):
            field.choices = unit_choices(units)

    def described(self) -> MemberDescription:
        """The answers as a value."""
        fields = ("name", "unit_code", "post_title", "phone", "email")
        return MemberDescription(**{field: self.cleaned_data[field] for field in fields})


class NewMemberForm(MemberForm):
    """A person to be added, with an account when a user name is given."""

    username = forms.CharField(
        label=_("Tên đăng nhập"),
        max_length=64,
        required=False,
        help_text=_("Để trống nếu người này không đăng nhập, có người khác nhập thay."),
    )

    def clean_username(self) -> str:
        """A name that can be typed on any keyboard."""
        return checked_username(self.cleaned_data["username"])


class AccountForm(forms.Form):
    """An account for a member who has none."""

    username = forms.CharField(label=_("Tên đăng nhập"), max_length=64, help_text=USERNAME_HELP)

    def clean_username(self) -> str:
        """A name that can be typed on any keyboard."""
        return checked_username(self.cleaned_data["username"])


class GrantForm(forms.Form):
    """A role on a unit."""

    role = forms.ChoiceField(label=_("Vai trò"), choices=RoleName.choices)
    unit_code = forms.ChoiceField(
        label=_("Tại đơn vị"), help_text=_("Vai trò có hiệu lực cả với các đơn vị bên dưới.")
    )

    def __init__(self, units: Iterable[UnitView], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["unit_code"]
        if isinstance(field, forms.ChoiceField):
            field.choices = unit_choices(units)


def checked_username(username: str) -> str:
    """The name in lower case; empty stays empty. Raises ValidationError."""
    name = username.strip().lower()
    if name and not is_allowed(name):
        raise ValidationError(
            _("Chỉ dùng chữ thường không dấu, số, dấu chấm, gạch; ít nhất 3 ký tự.")
        )
    return name
