"""The rows in which the headings of an outline are bound."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.reports.models import OutlineHeading
from motcua.reports.rules.bindings import Binding


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
