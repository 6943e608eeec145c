"""Correcting the items of a draft: one form for each kind."""

from typing import Any

from django import forms
from django.core.validators import MaxValueValidator
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.days import PlanDayField
from motcua.plans.forms.numbers import NumberField
from motcua.plans.rules.terms import first_day
from motcua.ui.fields import CountField, MoneyField

COMPARATORS = [
    (">=", _("ít nhất")),
    ("<=", _("không quá")),
    (">", _("trên")),
    ("<", _("dưới")),
    ("=", _("đúng bằng")),
]
PERIODS = [
    ("", _("cả kế hoạch")),
    ("tuần", _("mỗi tuần")),
    ("tháng", _("mỗi tháng")),
    ("quý", _("mỗi quý")),
    ("năm", _("mỗi năm")),
]
RECURRENCES = [
    ("", _("văn bản không nêu")),
    ("weekly", _("hằng tuần")),
    ("monthly", _("hằng tháng")),
    ("quarterly", _("hằng quý")),
    ("yearly", _("hằng năm")),
    ("continuous", _("thường xuyên")),
]


def long_text(label: Any, *, required: bool = True, rows: int = 3) -> forms.CharField:
    """A text of several lines."""
    return forms.CharField(
        label=label, required=required, widget=forms.Textarea(attrs={"rows": rows})
    )


class TermField(forms.CharField):
    """A term as the reader writes it, also typed the Vietnamese way: 31/3/2026, 3/2026, Q1/2026."""

    def prepare_value(self, value: Any) -> Any:
        """The stored spelling the way people write it: the year last, no leading zeros."""
        if not isinstance(value, str) or first_day(value) is None:
            return value
        return "/".join(part.lstrip("0") for part in reversed(value.split("-")))

    def clean(self, value: str) -> str:
        """The stored spelling, or an error that shows the accepted ones."""
        text = str(super().clean(value)).strip().upper().replace(" ", "")
        if not text:
            return ""
        parts = text.split("/")
        if len(parts) > 1:
            text = "-".join(part if "Q" in part else part.zfill(2) for part in reversed(parts))
        if first_day(text) is None:
            raise forms.ValidationError(
                _("Hãy ghi như 31/3/2026, 3/2026, Q1/2026 hoặc 2026, hoặc để trống.")
            )
        return text


class SectionForm(forms.Form):
    """A heading."""

    number = forms.CharField(label=_("Số mục"), required=False, max_length=30)
    heading = long_text(_("Tên mục"))
    level = CountField(label=_("Cấp"), min_value=1, max_value=4, initial=1)


class LinesField(forms.CharField):
    """A list, one entry a line."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        """The list as lines."""
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def clean(self, value: str) -> Any:
        """The lines as a list."""
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]


class TaskForm(forms.Form):
    """The words of a task and their plain reading; units are matched beside it."""

    text = long_text(_("Nội dung nhiệm vụ"), rows=5)
    section_number = forms.CharField(label=_("Thuộc mục"), required=False, max_length=30)
    timing_text = forms.CharField(
        label=_("Thời gian, theo lời văn bản"), required=False, max_length=500
    )
    start_term = TermField(label=_("Bắt đầu"), required=False)
    finish_term = TermField(label=_("Hoàn thành"), required=False)
    finish_is_exclusive = forms.BooleanField(
        label=_("Văn bản ghi “trước” ngày hoàn thành"), required=False
    )
    recurrence = forms.ChoiceField(label=_("Nhịp"), choices=RECURRENCES, required=False)
    expected_result = long_text(_("Kết quả, sản phẩm"), required=False)


class TargetForm(forms.Form):
    """A target."""

    text = long_text(_("Chỉ tiêu"))
    metric = forms.CharField(label=_("Nội dung đo"), required=False, max_length=300)
    comparator = forms.ChoiceField(label=_("So sánh"), choices=COMPARATORS)
    value = NumberField(label=_("Giá trị"), required=False)
    unit = forms.CharField(label=_("Đơn vị tính"), required=False, max_length=60)
    period = forms.ChoiceField(label=_("Tính theo"), choices=PERIODS, required=False)
    deadline_on = PlanDayField(label=_("Đến ngày"), required=False)


class DutyForm(forms.Form):
    """A duty to report."""

    who_text = forms.CharField(label=_("Ai báo cáo"), max_length=500, required=False)
    to_text = forms.CharField(label=_("Báo cáo cho"), max_length=500, required=False)
    content = long_text(_("Nội dung"), required=False)
    due_text = forms.CharField(
        label=_("Thời hạn, theo lời văn bản"), max_length=300, required=False
    )
    due_date = PlanDayField(label=_("Hạn nộp"), required=False)
    due_is_exclusive = forms.BooleanField(label=_("Văn bản ghi “trước” hạn"), required=False)
    periods = LinesField(
        label=_("Kỳ báo cáo"),
        required=False,
        help_text=_("Mỗi dòng một kỳ: tháng, quý, 6 tháng, năm."),
    )
    internal_days = CountField(
        label=_("Đơn vị gửi trước (ngày làm việc)"), min_value=0, max_value=60, initial=5
    )


class BudgetForm(forms.Form):
    """An amount of money for something."""

    text = long_text(_("Nội dung chi"))
    amount_vnd = MoneyField(label=_("Số tiền (đồng)"), validators=[MaxValueValidator(10**15)])


class HeaderForm(forms.Form):
    """What stands around the items."""

    title = long_text(_("Trích yếu"))
    place = forms.CharField(label=_("Địa danh"), required=False, max_length=120)
    issuing_agency_name = forms.CharField(
        label=_("Cơ quan ban hành"), required=False, max_length=250
    )
    parent_agency_name = forms.CharField(
        label=_("Cơ quan chủ quản"), required=False, max_length=250
    )
    symbol = forms.CharField(label=_("Ký hiệu"), required=False, max_length=60)
    starts_on = PlanDayField(label=_("Bắt đầu từ ngày"))
    ends_on = PlanDayField(label=_("Đến hết ngày"))
    signer_authority = forms.CharField(
        label=_("Quyền hạn ký (TM., KT.)"), required=False, max_length=200
    )
    signer_position = forms.CharField(label=_("Chức vụ người ký"), required=False, max_length=200)
    signer_name = forms.CharField(label=_("Họ tên người ký"), required=False, max_length=120)
    recipients = LinesField(label=_("Nơi nhận"), required=False)

    def clean(self) -> dict[str, Any]:
        """The term must not end before it begins."""
        found = super().clean() or {}
        starts_on, ends_on = found.get("starts_on"), found.get("ends_on")
        if starts_on and ends_on and ends_on < starts_on:
            self.add_error("ends_on", _("Ngày kết thúc phải sau ngày bắt đầu."))
        return found


ITEM_FORMS: dict[str, type[forms.Form]] = {
    "section": SectionForm,
    "task": TaskForm,
    "target": TargetForm,
    "duty": DutyForm,
    "budget": BudgetForm,
}
