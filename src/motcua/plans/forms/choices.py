"""Choices that are known only when a form is made."""

from collections.abc import Sequence
from typing import Any

from django import forms


def offer(form: forms.Form, name: str, choices: Sequence[Any]) -> forms.ChoiceField:
    """Give a choice field what it offers, and answer the field."""
    field = form.fields[name]
    if not isinstance(field, forms.ChoiceField):
        raise TypeError(f"{name} is not a choice field.")
    field.choices = choices
    return field
