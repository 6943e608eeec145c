"""A task given by a letter outside any plan."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.choices import offer
from motcua.plans.forms.days import PlanDayField


class OutsideForm(forms.Form):
    """What the letter gives, to whom, until when."""

    origin = forms.CharField(
        label=_("Văn bản giao việc"), max_length=300, help_text=_("Ví dụ: Công văn số 45/UBND-TH.")
    )
    text = forms.CharField(label=_("Nội dung"), widget=forms.Textarea(attrs={"rows": 4}))
    expected_result = forms.CharField(label=_("Kết quả, sản phẩm"), required=False)
    finishes_on = PlanDayField(label=_("Hạn"), required=False)
    leads = forms.MultipleChoiceField(
        label=_("Đơn vị chủ trì"),
        widget=forms.SelectMultiple(attrs={"size": 8}),
        error_messages={"required": _("Hãy chọn ít nhất một đơn vị chủ trì.")},
    )
    supports = forms.MultipleChoiceField(
        label=_("Đơn vị phối hợp"), required=False, widget=forms.SelectMultiple(attrs={"size": 8})
    )

    def __init__(self, *args: Any, units: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "leads", units)
        offer(self, "supports", units)

    def clean_leads(self) -> list[str]:
        """Each unit once."""
        return list(dict.fromkeys(self.cleaned_data["leads"]))

    def clean_supports(self) -> list[str]:
        """Each unit once."""
        return list(dict.fromkeys(self.cleaned_data["supports"]))
