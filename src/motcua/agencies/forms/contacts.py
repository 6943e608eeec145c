"""Forms about reaching and naming a unit."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.agencies.models import ContactKind
from motcua.agencies.rules.descriptions import ContactDescription


class ContactForm(forms.Form):
    """One way to reach a unit."""

    kind = forms.ChoiceField(label=_("Loại"), choices=ContactKind.choices)
    value = forms.CharField(label=_("Nội dung"), max_length=300)
    label = forms.CharField(
        label=_("Dùng để"),
        max_length=120,
        required=False,
        help_text=_("Ví dụ: tiếp nhận báo cáo, hỏi về thủ tục đất đai."),
    )
    is_public = forms.BooleanField(label=_("Công khai cho người dân"), required=False)

    def described(self) -> ContactDescription:
        """The answers as a value."""
        return ContactDescription(**self.cleaned_data)


class AliasForm(forms.Form):
    """Another name under which documents mention a unit."""

    text = forms.CharField(label=_("Tên gọi khác"), max_length=200)
