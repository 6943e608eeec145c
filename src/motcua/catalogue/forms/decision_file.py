"""Handing in a decision of announcement, and choosing what it announces."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.import_file import ProcedureFileForm
from motcua.catalogue.forms.record_fields import a_line
from motcua.catalogue.models import Procedure, ProcedureImportRow
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.codes import is_procedure_number

LEFT_OUT = "bo"
"""The choice that a procedure stays out of the announcement."""
CHANGE, OLD, OWN = "dong_", "thay_", "ma_"
"""Prefixes of the fields of a line: what happens, what it replaces, its number where none was
read."""


class DecisionFileForm(ProcedureFileForm):
    """The decision, and the unit that records it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        file = self.fields["file"]
        file.label = _("Tệp quyết định công bố")
        file.help_text = _("Tệp .docx, .pdf hoặc .txt, không quá 50 MB. Bản quét cần rõ nét.")
        file.widget.attrs["accept"] = ".docx,.pdf,.txt,.doc"
        file.error_messages["required"] = _("Chưa chọn tệp quyết định.")
        self.fields["owner"].label = _("Đơn vị ghi nhận")
        self.fields["owner"].help_text = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What becomes of a line: the change, the number that it replaces, its own where none was
    read."""

    change: Change
    replaces: str = ""
    number: str = ""


class ChosenChangesForm(forms.Form):
    """For each line of the decision: what happens to the procedure, or that it is left out."""

    use_required_attribute = False

    def __init__(self, *args: Any, rows: Iterable[ProcedureImportRow], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for row in rows:
            name, facts = row.number or row.name[:60], row.facts
            self.fields[f"{CHANGE}{row.line}"] = forms.ChoiceField(
                label=_("Việc với %(name)s") % {"name": name},
                choices=[(LEFT_OUT, _("Không đưa vào")), *Change.choices()],
                initial=(row.number and facts.get("change")) or LEFT_OUT,
            )
            if facts.get("replaces") or facts.get("change") == Change.REPLACED:
                self.fields[f"{OLD}{row.line}"] = a_line(
                    _("Thay thế thủ tục mang mã"),
                    limit=40,
                    initial=facts.get("replaces_number", ""),
                    help_text=_choices(facts),
                )
            if not row.number:
                self.fields[f"{OWN}{row.line}"] = a_line(_("Mã thủ tục"), limit=40)

    def clean(self) -> dict[str, Any]:
        """What is replaced stands in the catalogue; a number that is typed has its shape."""
        values = super().clean() or {}
        old = {name: value for name, value in values.items() if name.startswith(OLD) and value}
        rows = Procedure.objects.filter(number__in=old.values())
        known = set(rows.values_list("number", flat=True))
        for name, value in old.items():
            if value not in known:
                self.add_error(name, _("Danh mục không có thủ tục mang mã này."))
        for name, value in values.items():
            if name.startswith(OWN) and value and not is_procedure_number(value):
                self.add_error(name, _("Mã thủ tục có dạng 1.001193."))
        return values

    @property
    def chosen(self) -> dict[int, Choice]:
        """Line → what becomes of it, of those that are taken in."""
        values = self.cleaned_data
        lines = {
            int(name.removeprefix(CHANGE)): Change(value)
            for name, value in values.items()
            if name.startswith(CHANGE) and value != LEFT_OUT
        }
        return {
            line: Choice(change, values.get(f"{OLD}{line}", ""), values.get(f"{OWN}{line}", ""))
            for line, change in lines.items()
        }


def _choices(facts: dict[str, Any]) -> str:
    """What the officer may choose from, where nothing fits by itself."""
    if facts.get("replaces_number") or not facts.get("replaces"):
        return ""
    near = facts.get("replaces_choices", [])
    if not near:
        return str(_("Chưa tìm thấy trong danh mục; hãy ghi mã."))
    return str(_("Có thể là: %(names)s.") % {"names": "; ".join(near)})
