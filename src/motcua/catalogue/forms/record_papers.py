"""The papers of a record as forms."""

from dataclasses import replace
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_conditional import ConditionalForm, pairs_of
from motcua.catalogue.forms.record_fields import a_line, an_area
from motcua.catalogue.rules.record import CopyCount
from motcua.catalogue.rules.row_words import COPY_FORMS
from motcua.ui.fields import CountField

KNOWN_COPIES = tuple(COPY_FORMS)


class ComponentForm(ConditionalForm):
    """A paper with how many of which form."""

    told: ClassVar[tuple[str, ...]] = ("name",)
    name = an_area(_("Tên giấy tờ"), required=True, rows=2)
    original = CountField(label=_("Bản chính"), required=False, min_value=0, max_value=99)
    certified = CountField(
        label=_("Bản sao có chứng thực"), required=False, min_value=0, max_value=99
    )
    plain = CountField(label=_("Bản sao"), required=False, min_value=0, max_value=99)
    electronic = CountField(label=_("Bản điện tử"), required=False, min_value=0, max_value=99)
    is_optional = forms.BooleanField(label=_("Chỉ nộp nếu có"), required=False)
    form_name = a_line(_("Mẫu đơn, tờ khai"), help_text=_("Ví dụ Mẫu số 01."))
    group = a_line(_("Thuộc nhóm"), help_text=_("Ví dụ Giấy tờ phải xuất trình."))
    replaced_by_data = a_line(
        _("Không phải nộp nếu khai thác được từ"),
        help_text=_("Tên cơ sở dữ liệu, ví dụ Cơ sở dữ liệu quốc gia về dân cư."),
    )
    note = an_area(_("Ghi chú"), rows=2)

    @classmethod
    def initial_of(cls, row: Any) -> dict[str, Any]:
        """The copies as one number for each form."""
        counts = {each.form: each.quantity for each in row.copies}
        names = ("name", "form_name", "group", "replaced_by_data", "note")
        shown = {name: getattr(row, name) for name in names}
        shown["is_optional"] = not row.is_required
        return {
            **shown,
            **{form: counts.get(form) for form in KNOWN_COPIES},
            "when": pairs_of(row.when),
        }

    def row(self, base: Any) -> Any:
        """The paper; forms of copies that the page does not show are kept."""
        values = dict(self.cleaned_data)
        for name in ("at", "when"):
            values.pop(name, None)
        values["is_required"] = not values.pop("is_optional")
        counts = {form: values.pop(form) for form in KNOWN_COPIES}
        copies = tuple(
            CopyCount(form=form, quantity=count) for form, count in counts.items() if count
        )
        others = tuple(each for each in base.copies if each.form not in KNOWN_COPIES)
        if set(copies) == set(base.copies) - set(others):  # nothing changed: keep their order
            copies, others = base.copies, ()
        return replace(base, copies=(*copies, *others), when=self.when_of(base.when), **values)
