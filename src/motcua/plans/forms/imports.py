"""Handing in a document to be read."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.choices import offer


class ImportForm(forms.Form):
    """The document and the unit that runs the plan."""

    file = forms.FileField(
        label=_("Tệp kế hoạch"),
        help_text=_("Tệp .docx, .pdf hoặc .txt, không quá 50 MB. Bản quét cần rõ nét."),
        widget=forms.FileInput(attrs={"accept": ".docx,.pdf,.txt,.doc"}),
        error_messages={
            "required": _("Chưa chọn tệp kế hoạch."),
            "empty": _("Tệp rỗng. Hãy chọn tệp khác."),
        },
    )
    owner = forms.ChoiceField(
        label=_("Đơn vị quản lý kế hoạch"),
        help_text=_("Đơn vị theo dõi, đôn đốc và tổng hợp báo cáo."),
    )

    def __init__(self, *args: Any, owners: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = offer(self, "owner", owners)
        if len(owners) == 1:
            field.widget = forms.HiddenInput()
            field.initial = owners[0][0]
