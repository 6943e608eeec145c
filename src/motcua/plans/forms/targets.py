"""What a target is measured by, and figures entered by hand."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.kernel.periods import CALENDAR, FIFTEENTH
from motcua.plans.forms.numbers import NumberField
from motcua.plans.rules.aims import PERIOD_RULE
from motcua.plans.rules.registry import Measure

RULES = [
    (CALENDAR.value, _("tháng dương lịch, từ ngày 01 đến ngày cuối tháng")),
    (FIFTEENTH.value, _("tháng báo cáo, từ ngày 15 tháng trước đến ngày 14")),
]


class BindForm(forms.Form):
    """The filters of one measure, the way its months run, and a number for a wordy target."""

    value = NumberField(
        label=_("Mức phải đạt"),
        required=False,
        help_text=_(
            "Văn bản đã ký không ghi số. Số thống nhất ở đây hiện riêng, không in như lời đã ký."
        ),
    )

    def __init__(
        self, *args: Any, measure: Measure, is_wordy: bool, has_periods: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.measure = measure
        for one in measure.filters:
            self.fields[one.name] = (
                forms.ChoiceField(label=one.label, choices=list(one.choices), required=False)
                if one.choices
                else forms.CharField(label=one.label, max_length=120, required=False)
            )
        if has_periods:
            self.fields[PERIOD_RULE] = forms.ChoiceField(
                label=_("Tháng, quý tính theo"), choices=RULES, widget=forms.RadioSelect
            )
        if not is_wordy:
            del self.fields["value"]

    @property
    def filters(self) -> dict[str, str]:
        """The filters chosen."""
        names = [one.name for one in self.measure.filters] + [PERIOD_RULE]
        return {name: self.cleaned_data.get(name, "") for name in names}
