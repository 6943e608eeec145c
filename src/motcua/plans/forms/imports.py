"""Handing in a document to be read."""

from django import forms
from django.utils.translation import gettext_lazy as _


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

    def __init__(self, *args: object, owners: list[tuple[str, str]], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].choices = owners
        if len(owners) == 1:
            self.fields["owner"].widget = forms.HiddenInput()
            self.fields["owner"].initial = owners[0][0]
