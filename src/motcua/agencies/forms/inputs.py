"""Inputs that every browser understands: the date and the hour as it draws them itself."""

from typing import Any

from django import forms


class DateInput(forms.DateInput):
    """A day; the browser wants it as 2026-11-24 and shows it in the reader's way."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


class TimeInput(forms.TimeInput):
    """An hour of the day, in minutes."""

    input_type = "time"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%H:%M")
