"""The rows of a record's time limits."""

from dataclasses import replace
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_conditional import ConditionalForm, pairs_of
from motcua.catalogue.forms.record_fields import a_line
from motcua.catalogue.rules.pieces import TimeRow
from motcua.catalogue.rules.record_time import TimeUnit
from motcua.ui.fields import CountField


class TimeForm(ConditionalForm):
    """A time limit of a channel."""

    told: ClassVar[tuple[str, ...]] = ("channel", "value", "text")
    channel = forms.ChoiceField(label=_("Cách nộp"), required=True)
    value = CountField(label=_("Số"), required=False, min_value=0, max_value=10_000)
    unit = forms.ChoiceField(
        label=_("Đơn vị"),
        required=False,
        choices=[(one.value, one.label or _("Không tính bằng số")) for one in TimeUnit],
    )
    text = a_line(_("Ghi bằng chữ"), help_text=_("Chỉ khi không có số, ví dụ “Trong ngày”."))
    case = a_line(_("Trường hợp"))

    @classmethod
    def initial_of(cls, row: TimeRow) -> dict[str, Any]:
        """A number and its unit, or words."""
        time = row.time
        return {
            "channel": row.channel,
            "value": time.value,
            "unit": time.unit.value,
            "text": time.text,
            "case": time.case,
            "when": pairs_of(time.when),
        }

    def clean(self) -> dict[str, Any]:
        """A number has a unit; without a number there are words."""
        values = super().clean() or {}
        has_unit = values.get("unit") not in ("", TimeUnit.UNKNOWN.value)
        if values.get("value") is not None and not has_unit:
            self.add_error("unit", _("Hãy chọn đơn vị của số này."))
        if values.get("value") is None and not values.get("text"):
            self.add_error("value", _("Hãy ghi số, hoặc ghi bằng chữ."))
        return values

    def row(self, base: TimeRow) -> TimeRow:
        """The time under its channel."""
        values = self.cleaned_data
        time = replace(
            base.time,
            value=values["value"],
            unit=TimeUnit(values["unit"] or TimeUnit.UNKNOWN.value),
            text=values["text"],
            case=values["case"],
            when=self.when_of(base.time.when),
        )
        return TimeRow(channel=values["channel"], time=time)
