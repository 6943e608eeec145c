"""What a procedure is, as a form."""

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line, an_area
from motcua.catalogue.forms.record_values import ValuesForm
from motcua.catalogue.rules.kinds import Level, OnlineLevel
from motcua.catalogue.rules.pieces import Pieces


class IdentityForm(ValuesForm):
    """Name, sector, levels, online level, who it is for."""

    lines = ("audiences",)
    name = an_area(_("Tên thủ tục"), required=True, limit=1_200, rows=2)
    sector = forms.ChoiceField(label=_("Lĩnh vực"))
    new_sector = a_line(
        _("Lĩnh vực khác"), limit=200, help_text=_("Chỉ ghi khi lĩnh vực chưa có trong danh sách.")
    )
    levels = forms.MultipleChoiceField(
        label=_("Cấp thực hiện"), choices=Level.choices(), widget=forms.CheckboxSelectMultiple
    )
    online_level = forms.ChoiceField(label=_("Mức độ trực tuyến"), choices=OnlineLevel.choices())
    partial_reason = an_area(
        _("Vì sao chỉ làm trực tuyến một phần"),
        rows=2,
        help_text=_("Nêu quy định buộc người dân phải đến, ví dụ một điều của luật chuyên ngành."),
    )
    audiences = an_area(
        _("Đối tượng thực hiện"), help_text=_("Mỗi dòng một đối tượng, ví dụ Công dân Việt Nam.")
    )

    def values(self) -> Pieces:
        """Levels and online level as the record keeps them; a new sector before a known one."""
        found = super().values()
        new = found.pop("new_sector").strip()
        found["sector"] = new or found["sector"]
        found["levels"] = tuple(level for level in Level if level in found["levels"])
        found["online_level"] = OnlineLevel(found["online_level"])
        return found
