"""Choosing what a report is about."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.kernel.periods import Period, PeriodKind, PeriodRule
from motcua.reports.rules.wording import opened

GROUPS = (
    (PeriodKind.MONTH, "Tháng", 12),
    (PeriodKind.QUARTER, "Quý", 4),
    (PeriodKind.HALF_YEAR, "6 tháng", 2),
    (PeriodKind.NINE_MONTHS, "9 tháng", 1),
    (PeriodKind.YEAR, "Năm", 1),
)
RULES = (
    (PeriodRule.FIFTEENTH.value, _("Từ ngày 15 tháng trước đến ngày 14 (Nghị định 09/2019/NĐ-CP)")),
    (PeriodRule.CALENDAR.value, _("Tròn tháng dương lịch")),
)


def period_choices(years: range) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every period of the years, grouped by length, the newest year first."""
    return [
        (
            label,
            [
                (period.code, opened(period.label))
                for year in reversed(years)
                for period in (Period(kind, year, index) for index in range(1, count + 1))
            ],
        )
        for kind, label, count in GROUPS
    ]


class ReportForm(forms.Form):
    """Period, plans, outline, and the report owed that this one answers."""

    period = forms.ChoiceField(label=_("Kỳ báo cáo"))
    rule = forms.ChoiceField(
        label=_("Cách tính kỳ"), choices=RULES, widget=forms.RadioSelect, initial="fifteenth"
    )
    plans = forms.MultipleChoiceField(
        label=_("Kế hoạch"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Hãy chọn ít nhất một kế hoạch.")},
    )
    outline = forms.ChoiceField(
        label=_("Đề cương"),
        required=False,
        help_text=_(
            "Không chọn thì lập theo các mục có nhiệm vụ của kế hoạch và các phần thường có."
        ),
    )
    obligation = forms.ChoiceField(
        label=_("Báo cáo phải nộp"),
        required=False,
        help_text=_("Khi báo cáo được ban hành, hạn nộp này được ghi nhận đã nộp."),
    )

    def __init__(self, *args: Any, choices: dict[str, list[Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, offered in choices.items():
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = offered

    def clean_period(self) -> Period:
        """The period chosen."""
        return Period.parse(self.cleaned_data["period"])

    def clean_rule(self) -> PeriodRule:
        """Where its months begin."""
        return PeriodRule(self.cleaned_data["rule"])
