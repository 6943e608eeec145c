"""A sample form with every kind of field, empty and with errors."""

from django import forms
from django.forms import BaseForm
from django.utils.translation import gettext_lazy as _

KINDS = (("news", _("Tin, bài đã đăng")), ("radio", _("Phát thanh")), ("event", _("Hội nghị")))
TERMS = (("", _("Chọn kỳ")), ("month", _("Hằng tháng")), ("quarter", _("Hằng quý")))


class SampleFileField(forms.FileField):
    """A file field that says its limits."""

    limit_text = _("Tối đa 20 MB. Nhận .docx, .pdf, .jpg, .png.")


class SampleForm(forms.Form):
    """Fields of every kind."""

    title = forms.CharField(
        label=_("Tên nhiệm vụ"), help_text=_("Chép nguyên văn trong kế hoạch đã ký.")
    )
    detail = forms.CharField(label=_("Nội dung"), widget=forms.Textarea, required=False)
    due_on = forms.DateField(label=_("Hạn hoàn thành"), widget=forms.DateInput({"type": "date"}))
    rhythm = forms.ChoiceField(label=_("Kỳ thực hiện"), choices=TERMS)
    kind = forms.ChoiceField(label=_("Loại minh chứng"), choices=KINDS, widget=forms.RadioSelect)
    units = forms.MultipleChoiceField(
        label=_("Đơn vị phối hợp"),
        choices=(("a", "Sở Nội vụ"), ("b", "UBND xã Tân Lập")),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    proof = SampleFileField(label=_("Tệp minh chứng"))
    known = forms.BooleanField(label=_("Đã thống nhất với đơn vị phối hợp"), required=False)



def clean_form() -> BaseForm:
    """As a person first meets it."""
    return SampleForm()


def wrong_form() -> BaseForm:
    """After an unsuccessful attempt."""
    return SampleForm({"title": "Phát chuyên mục", "due_on": "32/13/2026"}, {}, prefix="wrong")
