"""The rows of a record's fees."""

from dataclasses import replace
from typing import Any, ClassVar

from django import forms
from django.core.validators import MaxValueValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_conditional import ConditionalForm, pairs_of
from motcua.catalogue.forms.record_fields import a_line
from motcua.catalogue.rules.pieces import FeeRow
from motcua.catalogue.rules.record_money import FeeKind, FeeRule
from motcua.catalogue.rules.sums import is_named, sums_in
from motcua.kernel.money import money
from motcua.ui.fields import DayField, MoneyField


class FeeForm(ConditionalForm):
    """A fee of a channel, from a day until a day."""

    told: ClassVar[tuple[str, ...]] = ("channel", "amount", "text")
    channel = forms.ChoiceField(label=_("Cách nộp"), required=True)
    kind = forms.ChoiceField(
        label=_("Loại"), choices=[(one.value, one.label.capitalize()) for one in FeeKind]
    )
    # A browser's number box reads 12.000, as people here write it, as twelve.
    amount = MoneyField(
        label=_("Số tiền"),
        required=False,
        validators=[MaxValueValidator(10**12)],
        widget=forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}),
        help_text=_("Đồng, ví dụ 50.000; không thu thì ghi 0."),
    )
    per = a_line(_("Tính cho"), help_text=_("Ví dụ: lần, bản, trang."))
    case = a_line(_("Trường hợp"))
    text = a_line(_("Ghi bằng chữ"), help_text=_("Chỉ khi không có số tiền cụ thể."))
    basis = a_line(_("Căn cứ thu"))
    valid_from = DayField(label=_("Áp dụng từ"), required=False, first_year=1990)
    valid_until = DayField(label=_("Đến hết ngày"), required=False, first_year=1990)

    @classmethod
    def initial_of(cls, row: FeeRow) -> dict[str, Any]:
        """The fee's own fields beside its channel."""
        fee = row.fee
        names = ("amount", "per", "case", "text", "basis", "valid_from", "valid_until")
        shown = {name: getattr(fee, name) for name in names}
        return {
            **shown,
            "channel": row.channel,
            "kind": fee.kind.value,
            "when": pairs_of(fee.when),
        }

    def clean(self) -> dict[str, Any]:
        """An amount or words; days in order."""
        values = super().clean() or {}
        if values.get("amount") is None and not values.get("text"):
            self.add_error("amount", _("Hãy ghi số tiền (0 nếu không thu), hoặc ghi bằng chữ."))
        starts, ends = values.get("valid_from"), values.get("valid_until")
        if starts and ends and ends < starts:
            self.add_error("valid_until", _("Ngày cuối đứng trước ngày đầu."))
        return values

    def compare(self, base: FeeRow) -> None:
        """A sum that was changed may not stay in the words beside it: people would read it."""
        new = self.cleaned_data.get("amount")
        for old in _sums_changed(base.fee, new):
            for name in ("case", "text"):
                said = str(self.cleaned_data.get(name) or "")
                if is_named(said, old):
                    self.add_error(name, _still_named(said, old, new))

    def row(self, base: FeeRow) -> FeeRow:
        """The fee under its channel."""
        values = dict(self.cleaned_data)
        for name in ("at", "when"):
            values.pop(name, None)
        channel, kind = values.pop("channel"), FeeKind(values.pop("kind"))
        fee = replace(base.fee, kind=kind, when=self.when_of(base.fee.when), **values)
        return FeeRow(channel=channel, fee=fee)


def _sums_changed(fee: FeeRule, new: int | None) -> list[int]:
    """The sums of the stored fee that the amount typed now replaces."""
    if new is None or new == fee.amount or fee.currency != "VND":
        return []
    old = sums_in(fee.text) if fee.amount is None else (fee.amount,)
    return [one for one in old if one != new]


def _still_named(said: str, old: int, new: int | None) -> str:
    words = {"said": said[:200], "old": money(old), "new": money(new or 0)}
    told = gettext(
        "Ô này còn ghi “%(said)s”, trong khi số tiền đã đổi từ %(old)s thành %(new)s. "
        "Chưa lưu: hãy sửa hoặc bỏ mức cũ ở ô này."
    )
    return told % words
