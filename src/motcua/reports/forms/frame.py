"""What stands around the sections of a report."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.reports.forms.symbols import SymbolField


class LinesField(forms.CharField):
    """A list, one item a line."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        """The items under one another."""
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> tuple[str, ...]:  # type: ignore[override]  # items, not text
        """The items without dashes and closing marks."""
        lines = (line.strip().lstrip("-– ").rstrip(" ;.") for line in str(value or "").splitlines())
        return tuple(line for line in lines if line)

    def clean(self, value: Any) -> tuple[str, ...]:
        """The items; limits on text do not apply to them."""
        return self.to_python(value)


class FrameForm(forms.Form):
    """Subject, opening, closing, recipients, signer."""

    title = forms.CharField(label=_("Trích yếu"), widget=forms.Textarea(attrs={"rows": 2}))
    symbol = SymbolField()
    addressees = LinesField(
        label=_("Kính gửi"),
        required=False,
        help_text=_("Mỗi nơi một dòng. Để trống nếu báo cáo không ghi phần này."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    opening = forms.CharField(
        label=_("Lời mở đầu"), required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    closing = forms.CharField(
        label=_("Lời kết"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    recipients = LinesField(
        label=_("Nơi nhận"),
        required=False,
        help_text=_("Mỗi nơi một dòng, ví dụ UBND tỉnh (để báo cáo)."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    signer_authority = forms.CharField(
        label=_("Quyền hạn ký"), max_length=200, required=False, help_text=_("Ví dụ KT. GIÁM ĐỐC.")
    )
    signer_position = forms.CharField(label=_("Chức vụ người ký"), max_length=200)
    signer_name = forms.CharField(label=_("Họ tên người ký"), max_length=120, required=False)
