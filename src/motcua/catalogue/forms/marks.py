"""The form of a procedure's marks and keeper."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line, offer


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
