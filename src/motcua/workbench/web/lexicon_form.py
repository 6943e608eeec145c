"""What staff write about a word people use."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.foundation.models import LexiconEntry, LexiconKind
from motcua.foundation.search.lexicon.changing import Wording


class WordingForm(forms.Form):
    """A word, what it means, whether public pages explain it."""

    words = forms.CharField(
        label=_("Từ người dân dùng"),
        max_length=100,
        help_text=_("Viết như người dân gõ khi tìm, có dấu. Ví dụ: giấy hôn thú, BHXH."),
    )
    kind = forms.ChoiceField(
        label=_("Loại"),
        choices=LexiconKind.choices,
        widget=forms.RadioSelect,
        initial=LexiconKind.SYNONYM,
        help_text=_("Chữ viết tắt được hiểu theo cả hai chiều; từ thường gọi chỉ dẫn một chiều."),
    )
    means = forms.CharField(
        label=_("Nghĩa là"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Mỗi cách gọi chính thức một dòng; cách hay gặp nhất đứng đầu."),
    )
    is_shown = forms.BooleanField(
        label=_("Giải thích chữ viết tắt này trên các trang công khai"), required=False
    )

    def wording(self) -> Wording:
        """The answer as the lexicon takes it."""
        said = self.cleaned_data
        return Wording(
            kind=LexiconKind(said["kind"]),
            words=said["words"],
            means=";".join(said["means"].splitlines()),
            is_shown=said["is_shown"],
        )


def answers_of(entry: LexiconEntry) -> dict[str, Any]:
    """What the form shows of an entry."""
    lines = "\n".join(one.strip() for one in entry.means.split(";"))
    return {
        "words": entry.words,
        "kind": entry.kind,
        "means": lines,
        "is_shown": entry.is_shown,
    }
