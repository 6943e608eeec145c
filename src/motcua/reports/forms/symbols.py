"""The symbol of a document, as the clerk writes it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.kernel.identifiers import DocumentNumber


class SymbolField(forms.CharField):
    """A symbol with one leading slash: "/BC-SVHTTDL"."""

    default_error_messages = {"symbol": _("Ký hiệu có dạng /BC-SVHTTDL.")}

    def __init__(self, **options: Any) -> None:
        super().__init__(
            **{
                "label": _("Ký hiệu"),
                "max_length": 60,
                "help_text": _("Ví dụ /BC-SVHTTDL. Số do văn thư cấp."),
                **options,
            }
        )

    def clean(self, value: Any) -> str:
        """The symbol, when a number can stand before it."""
        symbol = "/" + str(super().clean(value)).strip().lstrip("/")
        try:
            DocumentNumber.parse(f"1{symbol}")
        except ValueError:
            raise forms.ValidationError(self.error_messages["symbol"], code="symbol") from None
        return symbol
