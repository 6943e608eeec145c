"""Decisions of announcement: what they are about, their procedures, their issue."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line, an_area, offer
from motcua.catalogue.rules.announcement_kinds import AnnouncementKind, Change
from motcua.ui.fields import DayField

OWN, OTHER = "own", "other"


def day(label: Any, *, required: bool = False) -> DayField:
    """A day of a decision."""
    return DayField(label=label, required=required, first_year=1990)


class SubjectForm(forms.Form):
    """What a decision is about."""

    whose = forms.ChoiceField(
        label=_("Quyết định của"),
        choices=[(OWN, _("Cơ quan mình, đang soạn")), (OTHER, _("Cơ quan khác, đã ban hành"))],
        widget=forms.RadioSelect,
        initial=OWN,
    )
    kind = forms.ChoiceField(label=_("Loại"), choices=AnnouncementKind.choices())
    issuer = a_line(_("Cơ quan ban hành quyết định"), required=True, limit=200)
    subject = an_area(
        _("Trích yếu"),
        required=True,
        limit=600,
        rows=2,
        help_text=_("Ví dụ: Về việc công bố thủ tục hành chính trong lĩnh vực hộ tịch."),
    )
    legal_text = a_line(
        _("Văn bản quy phạm pháp luật"),
        limit=300,
        help_text=_("Văn bản quy định hoặc sửa đổi các thủ tục, ví dụ Nghị định số 12/2026/NĐ-CP."),
    )
    legal_text_on = day(_("Ngày ban hành văn bản"))
    legal_effective_on = day(_("Ngày văn bản có hiệu lực"))
    is_shortened = forms.BooleanField(label=_("Ban hành theo thủ tục rút gọn"), required=False)
    unit = forms.ChoiceField(label=_("Đơn vị soạn"))
    use_required_attribute = False

    def __init__(self, *args: Any, units: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units)

    def clean(self) -> dict[str, Any]:
        """A shortened procedure is dated by the day of issue."""
        values = super().clean() or {}
        if values.get("is_shortened") and not values.get("legal_text_on"):
            self.add_error("legal_text_on", _("Thủ tục rút gọn tính hạn từ ngày ban hành văn bản."))
        return values


class ItemForm(forms.Form):
    """A procedure of a decision."""

    number = a_line(
        _("Mã thủ tục"),
        required=True,
        limit=40,
        help_text=_("Thủ tục đã có bản dự thảo, hoặc bị bãi bỏ."),
    )
    change = forms.ChoiceField(label=_("Thay đổi"), choices=Change.choices())
    replaces = a_line(
        _("Thay thế thủ tục mang mã"),
        limit=40,
        help_text=_("Chỉ ghi khi thủ tục này thay một thủ tục khác."),
    )
    note = an_area(_("Ghi chú"), limit=600, rows=2)
    use_required_attribute = False

    def clean(self) -> dict[str, Any]:
        """What is replaced is another procedure."""
        values = super().clean() or {}
        if values.get("replaces") and values["replaces"] == values.get("number"):
            self.add_error("replaces", _("Thủ tục không thay thế chính nó."))
        if values.get("change") == Change.REPLACED and not values.get("replaces"):
            self.add_error("replaces", _("Hãy ghi mã của thủ tục bị thay thế."))
        return values


class ChooseForm(forms.Form):
    """Into which decision a procedure goes."""

    announcement = forms.ChoiceField(label=_("Quyết định"))
    change = forms.ChoiceField(label=_("Thay đổi"), choices=Change.choices())
    replaces = ItemForm.base_fields["replaces"]
    note = ItemForm.base_fields["note"]
    use_required_attribute = False

    def __init__(self, *args: Any, announcements: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "announcement", announcements)


class IssueForm(forms.Form):
    """What is recorded of a signed decision."""

    number = a_line(_("Số, ký hiệu"), required=True, limit=60, help_text=_("Ví dụ 1234/QĐ-UBND."))
    signed_on = day(_("Ngày ký"), required=True)
    effective_on = day(_("Có hiệu lực từ"), required=True)
    signer = a_line(_("Người ký"), limit=120)
    signer_post = a_line(_("Chức vụ người ký"), limit=120)
    file = forms.FileField(
        label=_("Bản đã ký"),
        required=False,
        help_text=_("Tệp .pdf hoặc .docx."),
        widget=forms.FileInput(attrs={"accept": ".pdf,.docx"}),
    )
    use_required_attribute = False

    def clean(self) -> dict[str, Any]:
        """A decision holds from the day of signing at the earliest."""
        values = super().clean() or {}
        signed, effective = values.get("signed_on"), values.get("effective_on")
        if signed and effective and effective < signed:
            self.add_error("effective_on", _("Ngày có hiệu lực đứng trước ngày ký."))
        return values


class CancelForm(forms.Form):
    """Why a decision is given up."""

    reason = an_area(_("Lý do hủy"), required=True, limit=1_000, rows=2)
    use_required_attribute = False


class UndoForm(forms.Form):
    """Why a recorded issue is taken back."""

    reason = an_area(
        _("Lý do rút lại"),
        required=True,
        limit=200,
        rows=2,
        help_text=_("Ví dụ: Ghi nhầm ngày có hiệu lực."),
    )
    use_required_attribute = False


class DoneForm(forms.Form):
    """A word on how a duty was done."""

    note = a_line(
        _("Ghi chú khi xong"), limit=300, help_text=_("Ví dụ đường dẫn trang đã công khai.")
    )
    use_required_attribute = False
