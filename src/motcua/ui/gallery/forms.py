"""A sample form with every kind of field, empty and with errors."""

from django import forms
from django.forms import BaseForm
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from motcua.ui import fields

KINDS = (("news", _("Tin, bài đã đăng")), ("radio", _("Phát thanh")), ("event", _("Hội nghị")))
TERMS = (("", _("Chọn kỳ")), ("month", _("Hằng tháng")), ("quarter", _("Hằng quý")))


class SampleForm(forms.Form):
    """Fields of every kind."""

    title = forms.CharField(
        label=_("Tên nhiệm vụ"), help_text=_("Chép nguyên văn trong kế hoạch đã ký.")
    )
    detail = forms.CharField(
        label=_("Nội dung"), widget=forms.Textarea({"rows": 4}), required=False
    )
    due_on = fields.DayField(label=_("Hạn hoàn thành"))
    rhythm = forms.ChoiceField(label=_("Kỳ thực hiện"), choices=TERMS)
    kind = forms.ChoiceField(label=_("Loại minh chứng"), choices=KINDS, widget=forms.RadioSelect)
    units = forms.MultipleChoiceField(
        label=_("Đơn vị phối hợp"),
        choices=(("a", "Sở Nội vụ"), ("b", "UBND xã Tân Lập")),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    proof = fields.LimitedFileField(
        label=_("Tệp minh chứng"), limit=20 * 1024 * 1024, endings=(".docx", ".pdf", ".jpg", ".png")
    )
    cost = fields.MoneyField(label=_("Kinh phí"), required=False)
    known = forms.BooleanField(label=_("Đã thống nhất với đơn vị phối hợp"), required=False)


def clean_form() -> BaseForm:
    """As a person first meets it."""
    return SampleForm()


def wrong_form() -> BaseForm:
    """After an unsuccessful attempt."""
    typed = {"wrong-title": "Phát chuyên mục", "wrong-due_on": "32/13/2026", "wrong-cost": "nhiều"}
    return SampleForm(typed, MultiValueDict(), prefix="wrong")
