"""Loading an outline and binding its headings; loading a unit's report."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.ui.fields import LimitedFileField

LIMIT = 20 * 1024 * 1024
ENDINGS = (".docx", ".pdf", ".txt")


class OutlineForm(forms.Form):
    """A superior's outline and what to call it."""

    file = LimitedFileField(
        label=_("Tệp đề cương"),
        limit=LIMIT,
        endings=ENDINGS,
        help_text=_("Tệp .docx, .pdf hoặc .txt có đề mục đánh số (I., 1., a))."),
    )
    owner = forms.ChoiceField(label=_("Đơn vị dùng đề cương"))
    name = forms.CharField(
        label=_("Tên đề cương"),
        max_length=250,
        required=False,
        help_text=_("Để trống thì lấy tên ghi trong tệp."),
    )
    origin = forms.CharField(
        label=_("Văn bản kèm theo"),
        max_length=250,
        required=False,
        help_text=_("Ví dụ Công văn số 120/STP-KSTT ngày 02/3/2026."),
    )

    def __init__(self, *args: Any, owners: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["owner"]
        if isinstance(field, forms.ChoiceField):
            field.choices = owners
        if len(owners) == 1:
            field.widget = forms.HiddenInput()
            field.initial = owners[0][0]


class UnitReportForm(forms.Form):
    """A unit's report as a file."""

    unit = forms.ChoiceField(label=_("Đơn vị"))
    file = LimitedFileField(label=_("Tệp báo cáo"), limit=LIMIT, endings=ENDINGS)

    def __init__(self, *args: Any, units: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["unit"]
        if isinstance(field, forms.ChoiceField):
            field.choices = units
