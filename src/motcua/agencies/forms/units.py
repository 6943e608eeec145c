"""Forms about agencies and units."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.agencies.models import AgencyKind, Level, Unit, UnitKind
from motcua.ui.fields import DayField


class AgencyForm(forms.Form):
    """A new agency below the unit whose page it is asked on, or at the top."""

    name = forms.CharField(label=_("Tên đầy đủ"), max_length=200)
    short_name = forms.CharField(label=_("Tên gọn"), max_length=80, required=False)
    symbol = forms.CharField(
        label=_("Ký hiệu trong số văn bản"),
        max_length=40,
        required=False,
        help_text=_("Ví dụ: SVHTT trong số 67/KH-SVHTT."),
    )
    place = forms.CharField(
        label=_("Địa danh trên văn bản"),
        max_length=80,
        required=False,
        help_text=_("Đứng trước ngày, tháng, năm của văn bản."),
    )
    kind = forms.ChoiceField(label=_("Loại cơ quan"), choices=AgencyKind.choices)
    level = forms.ChoiceField(
        label=_("Cấp"),
        choices=[choice for choice in Level.choices if choice[0] != Level.DISTRICT],
    )
    valid_from = DayField(label=_("Có từ ngày"), required=False)
    is_partner = forms.BooleanField(
        label=_("Cơ quan phối hợp, ngoài hệ thống chỉ đạo (nhận đề nghị, không bị tính chậm)"),
        required=False,
    )


class UnitForm(forms.Form):
    """A new unit inside the agency of the unit whose page it is asked on."""

    name = forms.CharField(label=_("Tên đầy đủ"), max_length=200)
    short_name = forms.CharField(label=_("Tên gọn"), max_length=80, required=False)
    kind = forms.ChoiceField(
        label=_("Loại đơn vị"),
        choices=[choice for choice in UnitKind.choices if choice[0] != UnitKind.AGENCY],
        initial=UnitKind.DIVISION,
    )
    valid_from = DayField(label=_("Có từ ngày"), required=False)


class NameForm(forms.Form):
    """Another name for a unit; the old one stays known."""

    name = forms.CharField(
        label=_("Tên đầy đủ"),
        max_length=200,
        help_text=_("Tên cũ được giữ làm tên gọi khác, để văn bản cũ vẫn khớp."),
    )
    short_name = forms.CharField(label=_("Tên gọn"), max_length=80, required=False)


class LetterheadForm(forms.Form):
    """What an agency's documents carry."""

    symbol = forms.CharField(label=_("Ký hiệu trong số văn bản"), max_length=40, required=False)
    place = forms.CharField(label=_("Địa danh trên văn bản"), max_length=80, required=False)


class EndForm(forms.Form):
    """The last day of a unit and who continues its work."""

    until = DayField(label=_("Tồn tại đến hết ngày"))
    successor = forms.ChoiceField(
        label=_("Đơn vị kế thừa"),
        required=False,
        help_text=_("Nhiệm vụ và tên gọi trong văn bản cũ sẽ chuyển sang đơn vị này."),
    )

    def choose_among(self, units: list[Unit]) -> None:
        """Offer these units as successors."""
        offered = [(unit.code, f"{unit.name} ({unit.agency.name})") for unit in units]
        field = self.fields["successor"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [("", _("Không có")), *offered]
