"""What is said once for many procedures: the unit that takes them, the number of their sets."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import offer


class KeeperForm(forms.Form):
    """The unit that keeps the records from now on."""

    unit = forms.ChoiceField(
        label=_("Đơn vị giữ"),
        help_text=_("Đơn vị này sửa, công bố và niêm yết các thủ tục được nhận."),
    )
    use_required_attribute = False

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units)


class SetsForm(forms.Form):
    """How many sets of the papers are handed in."""

    sets = forms.ChoiceField(
        label=_("Số bộ hồ sơ"),
        choices=[(f"{count:02d} bộ", f"{count:02d} bộ") for count in range(1, 6)],
        help_text=_("Đúng như quyết định công bố; thủ tục cần số khác thì sửa riêng từng thủ tục."),
    )
    use_required_attribute = False
