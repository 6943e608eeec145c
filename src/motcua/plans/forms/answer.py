"""What a unit without an account says about its task."""

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.evidence import ManyFilesField


class AnswerForm(forms.Form):
    """Who answers, one line, and perhaps files or an address."""

    sender = forms.CharField(label=_("Họ tên, chức vụ người gửi"), max_length=150)
    text = forms.CharField(
        label=_("Kết quả, tiến độ"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
    url = forms.URLField(
        label=_("Địa chỉ đã đăng, nếu có"), max_length=1000, required=False, assume_scheme="https"
    )
    files = ManyFilesField(  # type: ignore[assignment]  # a declared field, not the attribute
        label=_("Ảnh, tệp, nếu có"), required=False
    )
