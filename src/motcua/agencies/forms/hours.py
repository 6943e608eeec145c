"""An hour of the day, typed in the 24-hour way whatever the browser's own language is."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

HOUR_FORMATS = ("%H:%M", "%Hh%M", "%H.%M", "%Hh", "%H")


class HourInput(forms.TimeInput):
    """A small text box that shows 07:30."""

    def __init__(self) -> None:
        super().__init__({"inputmode": "numeric", "autocomplete": "off", "size": 5}, "%H:%M")


class HourField(forms.TimeField):
    """An hour as people write it: 7:30, 07h30, 7h."""

    widget = HourInput
    default_error_messages = {"invalid": _("Không hiểu giờ này. Hãy viết như 07:30.")}

    def __init__(self, **options: Any) -> None:
        super().__init__(input_formats=HOUR_FORMATS, required=False, **options)
