"""What to print, and for where."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.rules.sheet_kinds import PaperSize, SheetKind


class PrintForm(forms.Form):
    """What to print at a chosen place; which button was pressed says which of it."""

    size = forms.ChoiceField(
        label=_("Khổ giấy"),
        choices=PaperSize.choices(),
        initial=PaperSize.A4.value,
        widget=forms.RadioSelect,
    )
    own = forms.MultipleChoiceField(
        label=_("Tờ của quầy"),
        required=False,
        choices=[
            (SheetKind.FEEDBACK.value, SheetKind.FEEDBACK.label),
            (SheetKind.STAFF.value, SheetKind.STAFF.label),
        ],
        widget=forms.CheckboxSelectMultiple,
    )
    lists = forms.MultipleChoiceField(
        label=_("Danh mục theo lĩnh vực"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, sectors: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["lists"]
        if isinstance(field, forms.MultipleChoiceField):
            field.choices = list(sectors)
