"""The rows of a record that apply to everybody: steps, channels, results, bases."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line, an_area, offer
from motcua.catalogue.forms.rows import RowForm
from motcua.catalogue.rules.pieces import ChannelRow
from motcua.catalogue.rules.row_words import ACTORS, CHANNELS, channel_name


class StepForm(RowForm):
    """A step of the order of execution."""

    told: ClassVar[tuple[str, ...]] = ("text", "title")
    title = a_line(_("Tên bước"))
    text = an_area(_("Nội dung"), required=True)
    actor = forms.ChoiceField(
        label=_("Ai làm"), required=False, choices=[("", _("Không nói riêng")), *ACTORS.items()]
    )
    place = a_line(_("Nơi làm"))
    time = a_line(_("Thời gian"))


class ChannelForm(RowForm):
    """A way to submit."""

    told: ClassVar[tuple[str, ...]] = ("kind",)
    kind = forms.ChoiceField(label=_("Cách nộp"), required=True)
    note = an_area(_("Mô tả"), rows=2)

    def __init__(self, *args: Any, channels: Sequence[str] = (), **kwargs: Any) -> None:
        kwargs.pop("questions", None)
        super().__init__(*args, **kwargs)
        kinds = dict.fromkeys([*CHANNELS, *(key.partition("#")[0] for key in channels)])
        offer(self, "kind", [("", _("Chọn cách nộp")), *((k, channel_name(k)) for k in kinds)])

    def row(self, base: Any) -> ChannelRow:
        """The channel; its key is given by the page, which sees its neighbours."""
        kind = self.cleaned_data["kind"]
        row: ChannelRow = replace(base, key=kind, kind=kind, note=self.cleaned_data["note"])
        return row


class ResultForm(RowForm):
    """What the applicant gets."""

    told: ClassVar[tuple[str, ...]] = ("name",)
    name = a_line(_("Tên kết quả"), required=True)
    code = a_line(_("Mã kết quả"), help_text=_("Ví dụ KQ.G01.00262."))
    validity = a_line(_("Thời hạn của kết quả"))
    note = a_line(_("Ghi chú"))
