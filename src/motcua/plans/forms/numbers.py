"""Numbers typed as Vietnamese readers write them."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from motcua.plans.rules.figures import parse

MOST = 10**15
"""What a column of numbers holds."""


class NumberField(forms.CharField):
    """A number such as 1.234,5, not below nothing."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("widget", forms.TextInput(attrs={"inputmode": "decimal"}))
        super().__init__(**options)

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]  # a number
        """The number; nothing typed gives nothing."""
        text = str(value or "").strip()
        if not text:
            return None
        number = parse(text)
        if number is None or not 0 <= number < MOST:
            raise ValidationError(_("Không hiểu số này. Hãy viết như 4 hoặc 1.234,5."))
        return number

    def prepare_value(self, value: Any) -> Any:
        """The number with dots between thousands, every decimal of it."""
        return _written(value) if isinstance(value, (Decimal, int)) else value


def _written(value: Decimal | int) -> str:
    """1.234,5 for Decimal("1234.500")."""
    return f"{Decimal(value).normalize():,f}".translate(str.maketrans(",.", ".,"))
