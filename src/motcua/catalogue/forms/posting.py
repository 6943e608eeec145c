"""Forms of posting: where a sheet hangs, why it came off."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.photo import photo_field
from motcua.ui.fields import DayField

SPOTS = ("Bảng niêm yết", "Quyển niêm yết tại quầy", "Màn hình tại quầy")


class _OnADay(forms.Form):
    """A day that is not to come."""

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["on"].initial = today

    def clean_on(self) -> date:
        """Refuse a day to come."""
        on: date = self.cleaned_data["on"]
        if on > self.today:
            raise ValidationError(_("Ngày này chưa đến. Hãy ghi ngày đã làm."))
        return on


class PostForm(_OnADay):
    """A copy hangs: the picture first, since the phone is in the hand."""

    photo = photo_field(_("Ảnh chụp tờ đã treo"))
    place = forms.CharField(
        label=_("Vị trí"),
        max_length=200,
        help_text=_("Ví dụ: Bảng niêm yết cạnh quầy số 2."),
        widget=forms.TextInput(attrs={"list": "vi-tri"}),
    )
    on = DayField(label=_("Niêm yết ngày"), first_year=2010)
    replaces = forms.MultipleChoiceField(
        label=_("Gỡ các bản cũ mà tờ này thay"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self, *args: Any, old: Sequence[tuple[str, str]] = (), place: str = "", **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["place"].initial = place or SPOTS[0]
        field = self.fields["replaces"]
        if old and isinstance(field, forms.MultipleChoiceField):
            field.choices = list(old)
            field.initial = [code for code, _label in old]
        else:
            del self.fields["replaces"]


class TakeDownForm(_OnADay):
    """A copy came off the wall."""

    on = DayField(label=_("Gỡ ngày"), first_year=2010)
    note = forms.CharField(
        label=_("Lý do gỡ"), max_length=300, help_text=_("Ví dụ: thủ tục bị bãi bỏ; tờ bị rách.")
    )
    photo = photo_field(_("Ảnh nơi đã gỡ"))
