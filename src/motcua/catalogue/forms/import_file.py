"""Handing in a file of procedures."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class ProcedureFileForm(forms.Form):
    """The file, and the unit in whose name it comes in."""

    file = forms.FileField(
        label=_("Tệp thủ tục"),
        help_text=_(
            "Bản xuất của Cổng Dịch vụ công quốc gia (.jsonl, .json), danh sách của bộ"
            " (.csv, .xlsx), có thể nén .gz. Không quá 50 MB và 20.000 dòng."
        ),
        widget=forms.FileInput(attrs={"accept": ".jsonl,.json,.csv,.xlsx,.gz"}),
        error_messages={
            "required": _("Chưa chọn tệp thủ tục."),
            "empty": _("Tệp rỗng. Hãy chọn tệp khác."),
        },
    )
    owner = forms.ChoiceField(
        label=_("Đơn vị nhập"),
        help_text=_(
            "Thủ tục mới chưa có đơn vị giữ; ghi xong, bấm “Nhận giữ các thủ tục mới” để chọn."
        ),
    )

    def __init__(self, *args: Any, owners: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["owner"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- for the type checker
        field.choices = owners
        if len(owners) == 1:
            field.widget = forms.HiddenInput()
            field.initial = owners[0][0]
