"""Handing in proof."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.forms.choices import offer
from motcua.plans.forms.days import PlanDayField
from motcua.plans.rules.evidence_figures import Figure
from motcua.plans.rules.evidence_kinds import FIGURES, EvidenceKind
from motcua.ui.fields import CountField, CountInput

LIMIT_TEXT = _("Mỗi tệp không quá 20 MB. Vị trí chụp bị xóa, giờ chụp được giữ.")


class ManyFilesInput(forms.FileInput):
    """A file input that takes several files."""

    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """Several files at once, each checked like one."""

    widget = ManyFilesInput
    limit_text = LIMIT_TEXT

    def clean(self, data: Any, initial: Any = None) -> Any:
        """A list of uploads, perhaps empty."""
        given = data if isinstance(data, list | tuple) else [data] if data else []
        found = [super(ManyFilesField, self).clean(one, initial) for one in given]
        if self.required and not found:
            raise forms.ValidationError(self.error_messages["required"])
        return found


def once_field() -> forms.CharField:
    """A word that the page (or the phone) chose: what is sent twice with it arrives once."""
    return forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)


class EvidenceForm(forms.Form):
    """One proof: what, when, its figures, an address or files."""

    kind = forms.ChoiceField(label=_("Loại minh chứng"), choices=EvidenceKind.choices())
    title = forms.CharField(label=_("Tên, nội dung"), max_length=300)
    happened_on = PlanDayField(label=_("Ngày thực hiện"))
    url = forms.URLField(
        label=_("Địa chỉ đã đăng"),
        max_length=1000,
        required=False,
        assume_scheme="https",
        help_text=_("Trang được lưu lại làm bằng chứng nếu truy cập được."),
    )
    files = ManyFilesField(  # type: ignore[assignment]  # a declared field, not the attribute
        label=_("Ảnh, tệp"), required=False, help_text=_("Có thể dán ảnh chụp màn hình vào đây.")
    )
    theme = forms.CharField(label=_("Chủ đề"), max_length=120, required=False)
    note = forms.CharField(
        label=_("Ghi chú"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    entered_for = forms.CharField(
        label=_("Nguồn, khi nhập thay đơn vị"),
        max_length=200,
        required=False,
        help_text=_("Ví dụ: Công văn 12/VP-TH, tin nhắn Zalo ngày 05/3."),
    )
    upload_key = once_field()
    also = forms.MultipleChoiceField(
        label=_("Dùng cho cả nhiệm vụ"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Một minh chứng dùng cho nhiều nhiệm vụ vẫn chỉ đếm một lần."),
    )

    def __init__(
        self, *args: Any, today: date, others: list[tuple[str, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        offer(self, "also", others)
        if not others:
            del self.fields["also"]
        self.fields["files"].widget.attrs["data-behaviour"] = "paste_files"
        for figure in every_figure():
            self.fields[f"figure_{figure.name}"] = figure_field(figure)

    def clean_happened_on(self) -> date:
        """A proof is of something that happened."""
        day: date = self.cleaned_data["happened_on"]
        if day > self.today:
            raise forms.ValidationError(_("Ngày thực hiện chưa đến."))
        return day

    def clean(self) -> dict[str, Any]:
        """Something must prove it: an address, a file, or words that say where it stands."""
        found = super().clean() or {}
        if not (found.get("url") or found.get("files") or found.get("note")):
            self.add_error(
                "files", _("Hãy thêm địa chỉ, ảnh, tệp hoặc ghi chú nơi lưu minh chứng.")
            )
        return found

    def figures(self) -> dict[str, Any]:
        """The figures of the chosen kind that were filled in."""
        kind = EvidenceKind(self.cleaned_data["kind"])
        values = {one.name: self.cleaned_data.get(f"figure_{one.name}") for one in FIGURES[kind]}
        return {name: value for name, value in values.items() if value not in (None, "")}


def every_figure() -> list[Figure]:
    """Each figure once, in the order of the kinds."""
    found: dict[str, Figure] = {}
    for figures in FIGURES.values():
        found |= {one.name: one for one in figures if one.name not in found}
    return list(found.values())


def figure_field(figure: Figure) -> forms.Field:
    """The field of one figure; which kinds it belongs to is said for the eye and for scripts."""
    kinds = [kind for kind, figures in FIGURES.items() if figure in figures]
    label = figure.label[:1].upper() + figure.label[1:]
    words = _("Với %(kinds)s.") % {"kinds": "; ".join(kind.label for kind in kinds)}
    attrs = {"data-kinds": " ".join(kinds)}
    if figure.is_number:
        return CountField(
            label=label,
            required=False,
            min_value=0,
            max_value=10_000_000,
            help_text=words,
            widget=CountInput(attrs),
        )
    return forms.CharField(
        label=label,
        required=False,
        max_length=120,
        help_text=words,
        widget=forms.TextInput(attrs=attrs),
    )


class ManyLinksForm(forms.Form):
    """Many addresses pasted at once, one a line, perhaps with a title after a space."""

    lines = forms.CharField(
        label=_("Các địa chỉ đã đăng"),
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Mỗi dòng một địa chỉ; có thể ghi tên bài sau địa chỉ. Nhiều nhất 50 dòng."),
    )
    happened_on = PlanDayField(label=_("Ngày đăng"))
    theme = forms.CharField(label=_("Chủ đề"), max_length=120, required=False)
    entered_for = forms.CharField(
        label=_("Nguồn, khi nhập thay đơn vị"), max_length=200, required=False
    )

    def clean_lines(self) -> list[tuple[str, str]]:
        """(address, title) pairs; a line that is no address is named in the error."""
        if len(self.cleaned_data["lines"].splitlines()) > 200:
            raise forms.ValidationError(_("Nhiều hơn 50 dòng. Hãy chia làm nhiều lần."))
        check = forms.URLField(assume_scheme="https", max_length=1000)
        found: list[tuple[str, str]] = []
        for number, line in enumerate(self.cleaned_data["lines"].splitlines(), start=1):
            if not line.strip():
                continue
            address, _space, title = line.strip().partition(" ")
            try:
                found.append((check.clean(address), title.strip() or address))
            except forms.ValidationError:
                raise forms.ValidationError(
                    _("Dòng %(number)s không phải địa chỉ trang: %(line)s")
                    % {"number": number, "line": line[:80]}
                ) from None
        if len(found) > 50:
            raise forms.ValidationError(_("Nhiều hơn 50 dòng. Hãy chia làm nhiều lần."))
        return found


class UseMoreForm(forms.Form):
    """Further tasks that a proof serves."""

    parts = forms.MultipleChoiceField(
        label=_("Nhiệm vụ"),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Một minh chứng dùng cho nhiều nhiệm vụ vẫn chỉ đếm một lần."),
        error_messages={"required": _("Hãy chọn ít nhất một nhiệm vụ.")},
    )

    def __init__(self, *args: Any, parts: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "parts", parts)


class ProgressForm(forms.Form):
    """One line on how far a task is."""

    text = forms.CharField(
        label=_("Tiến độ"), widget=forms.Textarea(attrs={"rows": 2}), max_length=2000
    )
    entered_for = forms.CharField(
        label=_("Nguồn, khi nhập thay đơn vị"), max_length=200, required=False
    )


class PhotoForm(forms.Form):
    """Proof from a phone in twenty seconds: the task, the pictures, one line."""

    assignment = forms.ChoiceField(label=_("Việc"), widget=forms.RadioSelect)
    photos = ManyFilesField(
        label=_("Ảnh"),
        widget=ManyFilesInput(attrs={"accept": "image/*", "capture": "environment"}),
        error_messages={"required": _("Hãy chụp hoặc chọn ít nhất một ảnh.")},
    )
    title = forms.CharField(label=_("Một dòng mô tả"), max_length=300)
    upload_key = once_field()

    def __init__(self, *args: Any, tasks: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "assignment", tasks)
        if tasks:
            self.fields["assignment"].initial = tasks[0][0]
