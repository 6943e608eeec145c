"""Recording an issue, giving a reason."""

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.kernel.identifiers import DocumentNumber
from motcua.plans.forms.days import PlanDayField


class IssueForm(forms.Form):
    """What the clerk enters of the document that was issued."""

    number = forms.CharField(
        label=_("Số"),
        max_length=20,
        help_text=_("Số do văn thư cấp, ví dụ 67."),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    symbol = forms.CharField(label=_("Ký hiệu"), max_length=60, help_text=_("Ví dụ /KH-SVHTTDL."))
    issued_on = PlanDayField(label=_("Ngày ban hành"))
    signer_authority = forms.CharField(
        label=_("Quyền hạn ký"), max_length=200, required=False, help_text=_("Ví dụ KT. GIÁM ĐỐC.")
    )
    signer_position = forms.CharField(label=_("Chức vụ người ký"), max_length=200)
    signer_name = forms.CharField(label=_("Họ tên người ký"), max_length=120)
    signed_file = forms.FileField(
        label=_("Bản đã ký"),
        required=False,
        help_text=_("Tệp .pdf hoặc .docx. Nội dung được so với bản đã duyệt, chữ ký số được kiểm."),
        widget=forms.FileInput(attrs={"accept": ".pdf,.docx"}),
    )

    def clean_number(self) -> str:
        """Digits, perhaps with leading zeros and a letter (Party and combined series)."""
        number = str(self.cleaned_data["number"]).strip()
        if not number[:1].isdigit():
            raise forms.ValidationError(_("Số văn bản bắt đầu bằng chữ số, ví dụ 67."))
        return number

    def clean_symbol(self) -> str:
        """One leading slash, as in "/KH-SVHTTDL"."""
        symbol = "/" + str(self.cleaned_data["symbol"]).strip().lstrip("/")
        try:
            DocumentNumber.parse(f"1{symbol}")
        except ValueError:
            raise forms.ValidationError(_("Ký hiệu có dạng /KH-SVHTTDL.")) from None
        return symbol


class ReasonForm(forms.Form):
    """Why something is returned, refused or cancelled."""

    reason = forms.CharField(
        label=_("Lý do"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": _("Hãy ghi lý do.")},
    )
