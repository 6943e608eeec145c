"""Fields that the forms of a record share."""

from collections.abc import Sequence
from typing import Any

from django import forms


def a_line(label: Any, *, required: bool = False, limit: int = 1_000, **options: Any) -> Any:
    """A line of text."""
    return forms.CharField(label=label, required=required, max_length=limit, **options)


def an_area(label: Any, *, required: bool = False, limit: int = 40_000, **options: Any) -> Any:
    """A text of several lines."""
    widget = forms.Textarea(attrs={"rows": options.pop("rows", 3)})
    return a_line(label, required=required, limit=limit, widget=widget, **options)


def offer(form: forms.Form, name: str, choices: Sequence[Any]) -> None:
    """Give a choice field what it offers."""
    field = form.fields[name]
    if isinstance(field, forms.ChoiceField):
        field.choices = choices
