"""Form fields for what Vietnamese offices write: days, money, counts, files with limits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from motcua.kernel import numbers
from motcua.ui.formatting import megabytes, thousands, vndate

DAY_FORMATS = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d")


class DayInput(forms.DateInput):
    """A text box that shows dd/mm/yyyy whatever the browser's own language is."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"inputmode": "numeric", "autocomplete": "off", **(attrs or {})})

    def format_value(self, value: date | str | None) -> str:
        """dd/mm/yyyy, or the text as it was typed."""
        return vndate(value) if isinstance(value, date) else value or ""


class DayField(forms.DateField):
    """A day typed as ngày/tháng/năm, of a year that can be meant."""

    widget = DayInput
    default_error_messages = {
        "invalid": gettext_lazy("Không hiểu ngày này. Hãy viết ngày/tháng/năm, ví dụ 22/11/2026."),
        "year": gettext_lazy("Năm phải từ %(first)s đến %(last)s."),
    }

    def __init__(self, *, first_year: int = 1900, last_year: int = 2100, **options: Any) -> None:
        self.first_year, self.last_year = first_year, last_year
        options.setdefault("input_formats", DAY_FORMATS)
        options.setdefault("help_text", gettext_lazy("Ngày/tháng/năm, ví dụ 22/11/2026."))
        super().__init__(**options)

    def validate(self, value: date | None) -> None:
        """Refuse a year that nobody means: 0206, 20226."""
        super().validate(value)
        if value is not None and not self.first_year <= value.year <= self.last_year:
            words = {"first": self.first_year, "last": self.last_year}
            raise ValidationError(self.error_messages["year"], code="year", params=words)


class MoneyField(forms.CharField):
    """An amount of đồng typed as people write it: 470.000.000, "80 triệu", "1,5 tỷ đồng"."""

    def to_python(self, value: Any) -> int | None:  # type: ignore[override]  # a number, not text
        """The amount in đồng; nothing typed gives nothing."""
        text = str(value or "").strip()
        if not text:
            return None
        amount = numbers.parse_money(text)
        if amount is None:
            raise ValidationError(
                _("Không hiểu số tiền này. Hãy viết như 470.000.000 hoặc 80 triệu.")
            )
        return amount

    def prepare_value(self, value: Any) -> Any:
        """The amount with dots between thousands."""
        return thousands(value) if isinstance(value, int) else value


class CountInput(forms.TextInput):
    """A box for a whole number: a browser's own number box reads 1.000, a thousand here, as one."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        given = {"inputmode": "numeric", "autocomplete": "off", "data-input": "count"}
        super().__init__({**given, **(attrs or {})})


class CountField(forms.CharField):
    """A whole number typed as people write it: 12, 1.000, 1 000; a fraction is refused."""

    widget = CountInput
    default_error_messages = {
        "invalid": gettext_lazy("Không hiểu số này. Hãy viết số nguyên, ví dụ 12 hoặc 1.000."),
        "range": gettext_lazy("Hãy ghi một số từ %(least)s đến %(most)s."),
    }

    def __init__(self, *, max_value: int, min_value: int = 0, **options: Any) -> None:
        self.min_value, self.max_value = min_value, max_value
        super().__init__(**options)

    def to_python(self, value: Any) -> int | None:  # type: ignore[override]  # a number, not text
        """The number; nothing typed gives nothing."""
        text = "" if value is None else str(value).strip()
        if not text:
            return None
        count = numbers.parse_count(text)
        if count is None:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return count

    def validate(self, value: int | None) -> None:
        """Refuse what lies outside the range."""
        super().validate(value)
        if value is not None and not self.min_value <= value <= self.max_value:
            words = {"least": thousands(self.min_value), "most": thousands(self.max_value)}
            raise ValidationError(self.error_messages["range"], code="range", params=words)

    def prepare_value(self, value: Any) -> Any:
        """The number with dots between thousands."""
        return thousands(value) if isinstance(value, int) else value


class LimitedFileField(forms.FileField):
    """A file no larger than `limit` bytes with one of the endings; the page says both."""

    def __init__(self, *, limit: int, endings: Sequence[str], **options: Any) -> None:
        self.limit = limit
        self.endings = tuple(endings)
        super().__init__(**options)
        self.widget.attrs.setdefault("accept", ",".join(self.endings))

    @property
    def limit_text(self) -> str:
        """The limits in words."""
        return _("Tối đa %(size)s. Nhận tệp %(endings)s.") % {
            "size": megabytes(self.limit),
            "endings": ", ".join(self.endings),
        }

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Refuses what is too large or ends otherwise; the content itself is judged by files."""
        file = super().clean(data, initial)
        if isinstance(file, UploadedFile):
            self._check(file)
        return file

    def _check(self, file: UploadedFile[Any]) -> None:
        name = (file.name or "").lower()
        if (file.size or 0) > self.limit:
            message = _("Tệp nặng %(size)s, vượt giới hạn %(limit)s.")
            raise ValidationError(
                message % {"size": megabytes(file.size or 0), "limit": megabytes(self.limit)}
            )
        if not name.endswith(self.endings):
            raise ValidationError(
                _("Không nhận loại tệp này. Nhận: %(endings)s.")
                % {"endings": ", ".join(self.endings)}
            )
