"""Forms of the posting audit, for a phone in the hand."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.photo import photo_field
from motcua.catalogue.rules.posting_kinds import Finding
from motcua.ui.fields import DayField


class StartAuditForm(forms.Form):
    """Which office, which month: any day of it."""

    unit = forms.ChoiceField(label=_("Nơi kiểm tra"))
    on = DayField(label=_("Ngày kiểm tra"), first_year=2020)

    def __init__(
        self, *args: Any, units: Sequence[tuple[str, str]], today: date, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["on"].initial = today
        field = self.fields["unit"]
        if isinstance(field, forms.ChoiceField):
            field.choices = list(units)

    def clean_on(self) -> date:
        """Refuse a day to come."""
        on: date = self.cleaned_data["on"]
        if on > self.today:
            raise ValidationError(_("Ngày này chưa đến. Hãy ghi ngày đã làm."))
        return on


class LookForm(forms.Form):
    """What was found at one line."""

    finding = forms.ChoiceField(
        label=_("Thấy gì"),
        widget=forms.RadioSelect,
        choices=[pair for pair in Finding.choices() if pair[0]],
        error_messages={"required": _("Hãy chọn một kết quả.")},
    )
    photo = photo_field(_("Ảnh chụp"))
    note = forms.CharField(label=_("Ghi chú"), max_length=300, required=False)


class RemedyForm(forms.Form):
    """How a finding was put right."""

    note = forms.CharField(label=_("Đã khắc phục thế nào"), max_length=300)
    photo = photo_field(_("Ảnh sau khi khắc phục"))
