"""Loading an outline and binding its headings; loading a unit's report."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.reports.models import OutlineHeading
from motcua.reports.rules.bindings import Binding
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


class HeadingForm(forms.Form):
    """What one heading is drafted from."""

    heading = forms.CharField(label=_("Tên mục"), widget=forms.Textarea(attrs={"rows": 2}))
    binding = forms.ChoiceField(label=_("Lấy từ"), choices=Binding.choices())
    section = forms.CharField(
        label=_("Mục của kế hoạch"),
        max_length=30,
        required=False,
        widget=forms.TextInput(attrs={"list": "cac-muc", "size": 8}),
    )
    words = forms.CharField(
        label=_("Có chữ"),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "tập huấn, hội nghị"}),
    )

    def filters(self) -> dict[str, str]:
        """The filters given, without empty ones."""
        values = ((name, self.cleaned_data[name].strip()) for name in ("section", "words"))
        return {name: value for name, value in values if value}


def heading_forms(
    headings: Iterable[OutlineHeading], data: Mapping[str, Any] | None
) -> list[tuple[OutlineHeading, HeadingForm]]:
    """One form for each heading, prefixed by its code."""
    return [
        (
            heading,
            HeadingForm(
                data,
                prefix=heading.code,
                initial={
                    "heading": heading.heading,
                    "binding": heading.binding,
                    **heading.filters,
                },
            ),
        )
        for heading in headings
    ]


class UnitReportForm(forms.Form):
    """A unit's report as a file."""

    unit = forms.ChoiceField(label=_("Đơn vị"))
    file = LimitedFileField(label=_("Tệp báo cáo"), limit=LIMIT, endings=ENDINGS)

    def __init__(self, *args: Any, units: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["unit"]
        if isinstance(field, forms.ChoiceField):
            field.choices = units
