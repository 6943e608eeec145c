"""Recording an issue, giving a reason."""

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.reports.forms.symbols import SymbolField
from motcua.ui.fields import DayField


class IssueForm(forms.Form):
    """What the clerk enters of the report that was issued."""

    number = forms.CharField(
        label=_("Số"),
        max_length=20,
        help_text=_("Số do văn thư cấp, ví dụ 67."),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    symbol = SymbolField()
    issued_on = DayField(label=_("Ngày ban hành"))
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
        """Digits, perhaps with leading zeros and a letter."""
        number = str(self.cleaned_data["number"]).strip()
        if not number[:1].isdecimal():
            raise forms.ValidationError(_("Số văn bản bắt đầu bằng chữ số, ví dụ 67."))
        return number


class ReasonForm(forms.Form):
    """Why a report is returned."""

    reason = forms.CharField(
        label=_("Lý do"),
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": _("Hãy ghi lý do.")},
    )
