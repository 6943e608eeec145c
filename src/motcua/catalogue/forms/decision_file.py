"""Handing in a decision of announcement, and choosing what it announces."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.import_file import ProcedureFileForm
from motcua.catalogue.models import ProcedureImportRow
from motcua.catalogue.rules.announcement_kinds import Change

LEFT_OUT = "bo"
"""The choice that a procedure stays out of the announcement."""


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


class ChosenChangesForm(forms.Form):
    """For each line of the decision: what happens to the procedure, or that it is left out."""

    def __init__(self, *args: Any, rows: Iterable[ProcedureImportRow], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for row in rows:
            self.fields[f"dong_{row.line}"] = forms.ChoiceField(
                label=_("Việc với %(name)s") % {"name": row.number or row.name[:60]},
                choices=[(LEFT_OUT, _("Không đưa vào")), *Change.choices()],
                initial=(row.number and row.facts.get("change")) or LEFT_OUT,
            )

    @property
    def chosen(self) -> dict[int, Change]:
        """Line → change, of those that are taken in."""
        return {
            int(name.removeprefix("dong_")): Change(value)
            for name, value in self.cleaned_data.items()
            if value != LEFT_OUT
        }
