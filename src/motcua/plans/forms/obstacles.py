"""Raising an obstacle, and what is said about one."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.choices import offer


class RaiseForm(forms.Form):
    """What stands in the way, what is proposed, for which unit."""

    unit = forms.ChoiceField(label=_("Đơn vị nêu"))
    text = forms.CharField(
        label=_("Khó khăn, vướng mắc"),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Việc gì bị vướng, vì sao, ảnh hưởng đến hạn nào."),
        error_messages={"required": _("Hãy ghi khó khăn, vướng mắc.")},
    )
    proposal = forms.CharField(
        label=_("Kiến nghị, đề xuất"),
        max_length=4_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = offer(self, "unit", units)
        if len(units) == 1:
            field.widget = forms.HiddenInput()
            field.initial = units[0][0]


class SayForm(forms.Form):
    """One text: an answer, a reason, how it was resolved."""

    text = forms.CharField(
        label=_("Nội dung"),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": _("Hãy ghi nội dung.")},
    )

    def __init__(self, *args: Any, label: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].label = label
