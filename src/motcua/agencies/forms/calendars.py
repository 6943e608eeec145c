"""Forms about working time."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from motcua.agencies.forms.hours import HourField
from motcua.agencies.models import DayKind, DayState
from motcua.agencies.rules.calendars import Kept, kept_blocks, week_of
from motcua.agencies.rules.descriptions import Blocks, DayDescription
from motcua.kernel.working_time import WorkingCalendar
from motcua.ui.fields import DayField

WEEKDAYS = (
    _("Thứ Hai"), _("Thứ Ba"), _("Thứ Tư"), _("Thứ Năm"), _("Thứ Sáu"), _("Thứ Bảy"),
    _("Chủ nhật"),
)  # fmt: skip
SPANS = (("morning", _("sáng")), ("afternoon", _("chiều")))


EDGES = [(span, edge) for span, _words in SPANS for edge in ("start", "end")]


class DayForm(forms.Form):
    """What is different on a day."""

    kind = forms.ChoiceField(label=_("Loại ngày"), choices=DayKind.choices)
    name = forms.CharField(
        label=_("Tên ngày"),
        max_length=120,
        help_text=_("Ví dụ: Tết Nguyên đán, nghỉ phòng chống bão."),
    )
    kept = forms.ChoiceField(label=_("Giờ vẫn làm việc"), choices=Kept.choices())
    state = forms.ChoiceField(label=_("Tình trạng"), choices=DayState.choices)
    basis = forms.CharField(
        label=_("Căn cứ"),
        max_length=200,
        required=False,
        help_text=_("Số, ký hiệu, ngày của văn bản quyết định."),
    )

    def described(self, calendar: WorkingCalendar, on: date) -> DayDescription:
        """The answers as a value; half-days are halves of the agency's ordinary day."""
        told = self.cleaned_data
        return DayDescription(
            kind=told["kind"],
            name=told["name"],
            state=told["state"],
            basis=told["basis"],
            blocks=kept_blocks(Kept(told["kept"]), calendar.week),
            on=on,
        )


class WeekForm(forms.Form):
    """The hours of each weekday, morning and afternoon; empty hours are rest."""

    headings = (_("Sáng từ"), _("Sáng đến"), _("Chiều từ"), _("Chiều đến"))

    valid_from = DayField(label=_("Áp dụng từ ngày"))
    basis = forms.CharField(label=_("Căn cứ"), max_length=200, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for day, weekday in enumerate(WEEKDAYS):
            for span, words in SPANS:
                for edge, said in (("start", _("từ")), ("end", _("đến"))):
                    self.fields[f"{day}_{span}_{edge}"] = HourField(
                        label=f"{weekday}, {words}, {said}"
                    )

    def clean(self) -> dict[str, Any]:
        """Refuse hours that do not make a week."""
        told = super().clean() or {}
        try:
            week_of(self.blocks())
        except ValueError as error:
            raise ValidationError(
                _("Giờ làm việc chưa hợp lý: mỗi buổi cần đủ giờ đầu và giờ cuối, theo thứ tự.")
            ) from error
        return told

    def rows(self) -> list[tuple[str, list[tuple[str, forms.BoundField]]]]:
        """Each weekday with its four fields under the heading of their column, for a table."""
        columns = [
            (str(heading), f"{span}_{edge}")
            for (span, edge), heading in zip(EDGES, self.headings, strict=True)
        ]
        return [
            (str(weekday), [(heading, self[f"{day}_{edge}"]) for heading, edge in columns])
            for day, weekday in enumerate(WEEKDAYS)
        ]

    def blocks(self) -> dict[str, Blocks]:
        """The answers as stored: weekday → spans."""
        return {str(day): spans for day in range(7) if (spans := self._spans(day))}

    def _spans(self, day: int) -> Blocks:
        found: Blocks = []
        for span, _words in SPANS:
            edges = [self.cleaned_data.get(f"{day}_{span}_{edge}") for edge in ("start", "end")]
            if any(edges):
                found.append([f"{edge:%H:%M}" if edge else "" for edge in edges])
        return found
