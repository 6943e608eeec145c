"""One row of the specifying table."""

from typing import Any

from django import forms
from django.forms.utils import ErrorDict
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.choices import offer
from motcua.plans.forms.days import PlanDayField
from motcua.plans.rules.details import Details
from motcua.plans.rules.evidence_kinds import COUNTABLE, EvidenceKind
from motcua.plans.rules.rhythm import Rhythm
from motcua.ui.fields import CountField, DayInput

Choices = list[tuple[str, str]]


class SpecifyForm(forms.Form):
    """What the words of one task leave open."""

    take = forms.BooleanField(label=_("Lưu dòng này"), required=False)
    rhythm = forms.ChoiceField(
        label=_("Nhịp"), required=False, choices=[("", "—"), *Rhythm.choices()]
    )
    starts_on = PlanDayField(
        label=_("Từ ngày"),
        required=False,
        widget=DayInput({"placeholder": "dd/mm/yyyy"}),
    )
    due_on = PlanDayField(
        label=_("Hạn nội bộ"),
        required=False,
        widget=DayInput({"placeholder": "dd/mm/yyyy"}),
    )
    product = forms.ChoiceField(
        label=_("Sản phẩm"), required=False, choices=[("", "—"), *EvidenceKind.choices()]
    )
    quantity = CountField(label=_("Số lượng mỗi kỳ"), min_value=1, max_value=1_000_000, initial=1)
    counted_by = forms.ChoiceField(
        label=_("Đếm theo"), choices=list(COUNTABLE.items()), initial="items"
    )
    responsible = forms.ChoiceField(label=_("Người phụ trách"), required=False)
    is_shared = forms.BooleanField(label=_("Các đơn vị làm chung"), required=False)
    measure_note = forms.CharField(label=_("Cách đo"), required=False, max_length=300)

    def __init__(self, *args: Any, members: Choices = (), **kwargs: Any) -> None:  # type: ignore[assignment]
        super().__init__(*args, **kwargs)
        offer(self, "responsible", [("", "—"), *members])
        for name, field in self.fields.items():
            field.widget.attrs["aria-label"] = str(field.label)
            if name != "take":
                field.widget.attrs["data-column"] = name

    @property
    def is_ticked(self) -> bool:
        """True when the row is to be saved; the others are shown again but not judged."""
        return self.is_bound and self.add_prefix("take") in self.data

    def full_clean(self) -> None:
        """Judge only a row that is ticked."""
        if self.is_bound and not self.is_ticked:
            self._errors, self.cleaned_data = ErrorDict(), {}
        else:
            super().full_clean()

    def clean(self) -> dict[str, Any]:
        """The internal day must not come before the first day."""
        found = super().clean() or {}
        starts_on, due_on = found.get("starts_on"), found.get("due_on")
        if starts_on and due_on and due_on < starts_on:
            self.add_error("due_on", _("Hạn nội bộ phải sau ngày bắt đầu."))
        return found

    def details(self) -> Details:
        """The row as the action takes it."""
        values = {name: value for name, value in self.cleaned_data.items() if name != "take"}
        return Details(**values)
