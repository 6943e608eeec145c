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


class MarksForm(forms.Form):
    """The marks with their basis, and who keeps the record."""

    is_internal = forms.BooleanField(label=_("Nội bộ giữa các cơ quan nhà nước"), required=False)
    is_linked = forms.BooleanField(label=_("Liên thông"), required=False)
    is_on_the_spot = forms.BooleanField(
        label=_("04 tại chỗ"),
        required=False,
        help_text=_("Tiếp nhận, thẩm định, phê duyệt và trả kết quả ngay tại Bộ phận Một cửa."),
    )
    is_boundary_free = forms.BooleanField(
        label=_("Phi địa giới"),
        required=False,
        help_text=_("Nộp được ở bất kỳ nơi nào trong tỉnh."),
    )
    marks_basis = a_line(
        _("Căn cứ của các dấu hiệu"),
        limit=300,
        help_text=_("Ví dụ số quyết định phê duyệt danh mục."),
    )
    unit = forms.ChoiceField(label=_("Đơn vị giữ"))
    use_required_attribute = False

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units)

    def clean(self) -> dict[str, Any]:
        """A mark rests on something."""
        values = super().clean() or {}
        marked = any(
            values.get(name) for name in ("is_linked", "is_on_the_spot", "is_boundary_free")
        )
        if marked and not values.get("marks_basis"):
            self.add_error("marks_basis", _("Hãy ghi căn cứ của dấu hiệu đã chọn."))
        return values
