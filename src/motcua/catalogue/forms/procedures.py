"""Adding a procedure; its marks and its keeper."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line, an_area, offer
from motcua.catalogue.rules.kinds import Level, Source


class AddForm(forms.Form):
    """What a procedure begins with."""

    number = a_line(
        _("Mã thủ tục"),
        required=True,
        limit=40,
        help_text=_(
            "Mã trên Cơ sở dữ liệu quốc gia, ví dụ 1.001193; thủ tục nội bộ dùng mã riêng."
        ),
    )
    name = an_area(_("Tên thủ tục"), required=True, limit=1_200, rows=2)
    sector = a_line(_("Lĩnh vực"), required=True, limit=200, help_text=_("Ví dụ Hộ tịch."))
    levels = forms.MultipleChoiceField(
        label=_("Cấp thực hiện"), choices=Level.choices(), widget=forms.CheckboxSelectMultiple
    )
    source = forms.ChoiceField(label=_("Nguồn"), choices=Source.choices())
    issuer = a_line(_("Cơ quan công bố"), limit=200)
    unit = forms.ChoiceField(label=_("Đơn vị giữ"))
    is_internal = forms.BooleanField(
        label=_("Thủ tục hành chính nội bộ"),
        required=False,
        help_text=_("Giữa các cơ quan nhà nước; không đăng trên trang công khai."),
    )
    use_required_attribute = False

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units)

    def clean_number(self) -> str:
        """Letters, digits and dots: it stands in addresses and on sheets."""
        number = str(self.cleaned_data["number"]).strip()
        if not all(letter.isascii() and (letter.isalnum() or letter in ".-") for letter in number):
            raise forms.ValidationError(
                _("Mã chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch nối, ví dụ 1.001193.")
            )
        return number
