"""Forms of guides: events of life, signposts, desks. Lists are written a line each."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from motcua.catalogue.forms.record_fields import a_line, an_area, offer
from motcua.catalogue.rules import guide_text
from motcua.kernel.text import fold
from motcua.ui.fields import CountField


class LinesField(forms.CharField):
    """A text of lines that a rule reads; a line that it cannot read is named."""

    def __init__(self, read: Callable[[str], Any], *, rows: int, **options: Any) -> None:
        self.read = read
        options.setdefault("required", False)
        options.setdefault("max_length", 20_000)
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **options)

    def clean(self, value: Any) -> Any:
        """What the lines say."""
        text = super().clean(value)
        try:
            return self.read(text)
        except guide_text.Unreadable as problem:
            words = {"line": str(problem)[:120]}
            raise forms.ValidationError(
                _("Không đọc được dòng “%(line)s”. Xem cách viết ở trên."), params=words
            ) from problem


class SlugOf(forms.SlugField):
    """An address; left empty it is made from the name."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            label=gettext_lazy("Địa chỉ trên mạng"),
            required=False,
            max_length=80,
            help_text=gettext_lazy("Chữ không dấu, ví dụ sinh-con. Bỏ trống thì lấy theo tên."),
            **options,
        )


class _Named(forms.Form):
    use_required_attribute = False

    def clean(self) -> dict[str, Any]:
        """The address from the name where none was written."""
        values = super().clean() or {}
        if not values.get("slug") and values.get("name"):
            words = "".join(one if one.isalnum() else " " for one in fold(values["name"]))
            values["slug"] = "-".join(words.split())[:80] or "huong-dan"
        return values


class EventForm(_Named):
    """An event of life with its questions and what is to be done."""

    name = a_line(gettext_lazy("Tên việc"), required=True, limit=120)
    slug = SlugOf()
    summary = a_line(
        gettext_lazy("Nói gọn"),
        limit=300,
        help_text=gettext_lazy("Cụm từ giữa các dấu phẩy cũng giúp người dân tìm thấy việc này."),
    )
    questions = LinesField(
        guide_text.questions_of,
        rows=6,
        label=gettext_lazy("Câu hỏi"),
        help_text=gettext_lazy(
            "Dòng câu hỏi bắt đầu bằng ?, dòng trả lời bằng -, mỗi dòng có khóa không dấu. "
            "Ví dụ: ? ket-hon: Cha mẹ đã đăng ký kết hôn chưa? Dưới đó: - roi: Đã đăng ký"
        ),
    )
    things = LinesField(
        guide_text.things_of,
        rows=8,
        label=gettext_lazy("Việc cần làm, theo thứ tự"),
        help_text=gettext_lazy(
            "Mỗi dòng: mã thủ tục hoặc tên việc | lời dặn | khi nào cần | địa chỉ trang. "
            "Ví dụ: 1.001193 | Làm trong 60 ngày | ket-hon=roi"
        ),
    )
    order = CountField(label=gettext_lazy("Thứ tự"), min_value=0, max_value=999, initial=0)
    is_published = forms.BooleanField(label=gettext_lazy("Công khai"), required=False)


class SignpostForm(forms.Form):
    """Where to go for what is not ours."""

    use_required_attribute = False
    title = a_line(gettext_lazy("Việc"), required=True, limit=200)
    words = a_line(
        gettext_lazy("Từ người dân hay gõ"),
        limit=600,
        help_text=gettext_lazy("Cách nhau bằng dấu phẩy: căn cước, CCCD, chứng minh nhân dân."),
    )
    advice = an_area(gettext_lazy("Đến đâu, làm thế nào"), required=True, limit=4_000)
    url = forms.URLField(
        label=gettext_lazy("Trang của nơi làm"),
        required=False,
        max_length=500,
        assume_scheme="https",
    )


class DeskForm(_Named):
    """A one-stop desk."""

    unit = forms.ChoiceField(label=gettext_lazy("Đơn vị"))
    name = a_line(gettext_lazy("Tên nơi tiếp nhận"), required=True, limit=200)
    slug = SlugOf()
    address = a_line(gettext_lazy("Địa chỉ"), required=True, limit=300)
    directions = a_line(gettext_lazy("Chỉ đường"), limit=300)
    hours = LinesField(
        guide_text.hours_from,
        rows=3,
        label=gettext_lazy("Giờ tiếp nhận"),
        help_text=gettext_lazy("Mỗi dòng: Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00"),
    )
    phone = a_line(gettext_lazy("Điện thoại"), limit=40)
    hotline = a_line(gettext_lazy("Đường dây nóng"), limit=40)
    email = forms.EmailField(label=gettext_lazy("Thư điện tử"), required=False)
    website = forms.URLField(
        label=gettext_lazy("Trang thông tin"), required=False, max_length=200, assume_scheme="https"
    )
    feedback_address = a_line(gettext_lazy("Nơi nhận phản ánh, kiến nghị"), limit=300)
    serves_commune = forms.BooleanField(
        label=gettext_lazy("Nhận thủ tục cấp xã"), required=False, initial=True
    )
    serves_province = forms.BooleanField(
        label=gettext_lazy("Nhận thủ tục cấp tỉnh"), required=False
    )
    sectors = forms.MultipleChoiceField(
        label=gettext_lazy("Chỉ nhận các lĩnh vực"),
        required=False,
        help_text=gettext_lazy("Không chọn lĩnh vực nào: nhận mọi thủ tục của cấp đó."),
    )
    people = LinesField(
        guide_text.people_of,
        rows=5,
        label=gettext_lazy("Người làm việc tại đây"),
        help_text=gettext_lazy(
            "Mỗi dòng: họ tên | chức danh | Người đứng đầu, Cấp phó hoặc Người được cử đến "
            "| lĩnh vực | điện thoại"
        ),
    )
    order = CountField(label=gettext_lazy("Thứ tự"), min_value=0, max_value=999, initial=0)
    is_published = forms.BooleanField(label=gettext_lazy("Công khai"), required=False, initial=True)

    def __init__(
        self,
        *args: Any,
        units: Sequence[tuple[str, str]],
        sectors: Sequence[tuple[str, str]],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "unit", units)
        offer(self, "sectors", sectors)
