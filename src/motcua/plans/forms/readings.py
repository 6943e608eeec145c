"""The form in which a figure read off somewhere is entered."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.choices import offer
from motcua.plans.forms.numbers import NumberField
from motcua.ui.fields import CountField, DayField


class ReadForm(forms.Form):
    """A figure as of a day, with its source and perhaps a proof."""

    value = NumberField(label=_("Số liệu"))
    whole = CountField(
        label=_("Tính trên bao nhiêu"),
        required=False,
        min_value=1,
        max_value=1_000_000_000,
        help_text=_(
            "Chỉ ghi với tỷ lệ phần trăm: tỷ lệ của bao nhiêu người, hồ sơ. Kế hoạch công khai "
            "không nêu tỷ lệ của quá ít người, hoặc không rõ của bao nhiêu người."
        ),
    )
    read_on = DayField(label=_("Tính đến ngày"))
    source = forms.CharField(
        label=_("Nguồn số liệu"),
        max_length=300,
        help_text=_("Ví dụ: Báo cáo 15/BC-VP ngày 10/6/2026."),
        error_messages={"required": _("Hãy ghi nguồn của số liệu.")},
    )
    evidence = forms.ChoiceField(label=_("Minh chứng kèm theo"), required=False)

    def __init__(self, *args: Any, proofs: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "evidence", [("", _("không có")), *proofs])
