"""A photograph of a sheet, sent from a phone."""

from typing import Any

from django import forms
from django.conf import settings

from motcua.ui.fields import LimitedFileField

PHOTO_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
"""Without .heic an iPhone sends a JPEG by itself."""


def photo_field(label: Any, *, required: bool = False) -> LimitedFileField:
    """A picture from the phone's camera or from its store."""
    return LimitedFileField(
        label=label,
        required=required,
        limit=settings.MAX_EVIDENCE,
        endings=PHOTO_ENDINGS,
        # No "capture": a picture taken earlier, where there was no network, is chosen as well.
        widget=forms.FileInput(attrs={"accept": "image/*"}),
    )
