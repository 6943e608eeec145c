"""What a biên bản is about."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from motcua.ui.fields import DayField

CO_SIGNERS = ("Đại diện đơn vị", "Người chứng kiến")
"""As what a second person signs; the words stand on the paper."""


class MinutesForm(forms.Form):
    """Asked by address, so that the paper can be made again."""

    loai = forms.ChoiceField(
        label=_("Biên bản"),
        choices=[
            ("niem-yet", _("Biên bản niêm yết")),
            ("ket-thuc", _("Biên bản kết thúc niêm yết")),
        ],
        widget=forms.RadioSelect,
        initial="niem-yet",
    )
    noi = forms.ChoiceField(label=_("Đơn vị"))
    tu = DayField(label=_("Từ ngày"), first_year=2010)
    den = DayField(label=_("Đến ngày"), first_year=2010)
    gom = forms.CharField(
        label=_("Thành phần, mỗi người một dòng"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    ky = forms.ChoiceField(
        label=_("Người ký cùng"),
        required=False,
        choices=[("", _("Chỉ người lập ký")), *((one, one) for one in CO_SIGNERS)],
        initial=CO_SIGNERS[0],
    )

    def __init__(
        self, *args: Any, units: Sequence[tuple[str, str]], today: date, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tu"].initial = self.fields["den"].initial = today
        field = self.fields["noi"]
        if isinstance(field, forms.ChoiceField):
            field.choices = list(units)

    def clean(self) -> dict[str, Any]:
        """Refuse days in the wrong order."""
        values = super().clean() or {}
        first, last = values.get("tu"), values.get("den")
        if first and last and last < first:
            raise ValidationError(_("Ngày cuối phải từ ngày đầu trở đi."))
        return values
