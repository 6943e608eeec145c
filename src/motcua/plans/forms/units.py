"""Choosing a unit of the tree for a written name."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.choices import offer
from motcua.plans.models import Assignment

Choices = list[tuple[str, str]]


class UnitForm(forms.Form):
    """One unit, the likely ones first; without one the name stays an external party."""

    role = forms.ChoiceField(
        label=_("Vai trò"),
        choices=[(Assignment.LEAD, _("chủ trì")), (Assignment.SUPPORT, _("phối hợp"))],
    )
    unit = forms.ChoiceField(label=_("Đơn vị trong cây tổ chức"), required=False)

    def __init__(
        self,
        *args: Any,
        proposals: Choices,
        others: Choices,
        with_role: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        groups: list[object] = []
        if not with_role:
            del self.fields["role"]
            groups.append(("", _("Ngoài cây tổ chức (giữ tên như văn bản)")))
        else:
            self.fields["unit"].required = True
        if proposals:
            groups.append((_("Có thể là"), proposals))
        groups.append((_("Tất cả đơn vị"), others))
        offer(self, "unit", groups)
