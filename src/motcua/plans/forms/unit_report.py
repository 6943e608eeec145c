"""The form in which a unit hands in its report."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.duties import ENDINGS
from motcua.ui.fields import DayField, LimitedFileField


class UnitReportForm(forms.Form):
    """A unit's report: words, figures a line each, a file; the source when entered for it."""

    text = forms.CharField(
        label=_("Kết quả thực hiện"),
        required=False,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Việc đã làm, số lượng, khó khăn, vướng mắc, việc kỳ tới."),
    )
    figures = forms.CharField(
        label=_("Số liệu"),
        required=False,
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Mỗi dòng một số liệu, dạng “tên: số”. Ví dụ: Tin, bài đã đăng: 12."),
    )
    file = LimitedFileField(
        label=_("Tệp báo cáo"), required=False, limit=settings.MAX_UPLOAD, endings=ENDINGS
    )
    received_on = DayField(label=_("Ngày đơn vị gửi"))
    entered_for = forms.CharField(
        label=_("Nguồn"),
        required=False,
        max_length=200,
        help_text=_("Ghi khi nhập thay đơn vị. Ví dụ: Công văn 12/UBND-VHXH, tin nhắn ngày 10/6."),
    )

    def __init__(self, *args: Any, is_own: bool, has_file: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.has_file = has_file
        if is_own:
            del self.fields["received_on"], self.fields["entered_for"]
        else:
            self.fields["entered_for"].required = True

    def clean_figures(self) -> dict[str, str]:
        """Name → figure as typed; a line without a colon is refused."""
        lines = [line for line in self.cleaned_data["figures"].splitlines() if line.strip()]
        found = {}
        for line in lines:
            name, colon, value = line.rpartition(":")
            if not colon or not name.strip() or not value.strip():
                raise forms.ValidationError(
                    _("Không hiểu dòng “%(line)s”. Hãy viết “tên: số”.") % {"line": line[:60]}
                )
            found[name.strip()[:120]] = value.strip()[:60]
        return found

    def clean(self) -> dict[str, Any]:
        """Something must be handed in."""
        found = super().clean() or {}
        given = found.get("text", "").strip() or found.get("figures") or found.get("file")
        if not given and not self.has_file and not self.errors:
            raise forms.ValidationError(_("Hãy ghi nội dung, số liệu hoặc chọn tệp báo cáo."))
        return found
