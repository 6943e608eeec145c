"""How reports are collected, when one was sent, what a unit hands in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.ui.fields import CountField, DayField

ENDINGS = (".docx", ".doc", ".pdf", ".xlsx", ".jpg", ".png")


class DutyForm(forms.Form):
    """How a duty is carried out; the signed words stay."""

    internal_days = CountField(
        label=_("Hạn nội bộ sớm hơn hạn gửi (ngày làm việc)"), min_value=0, max_value=60
    )
    collects_from_units = forms.BooleanField(
        label=_("Thu báo cáo của các đơn vị được giao nhiệm vụ"), required=False
    )


class SubmissionForm(forms.Form):
    """The day a report was sent and its number."""

    submitted_on = DayField(label=_("Ngày gửi"))
    report_ref = forms.CharField(
        label=_("Số, ký hiệu báo cáo"),
        max_length=80,
        required=False,
        help_text=_("Ví dụ: 15/BC-SVHTT."),
    )
