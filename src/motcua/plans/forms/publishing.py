"""Which parts of a plan everybody may read."""

from django import forms
from django.utils.translation import gettext_lazy as _

from motcua.plans.rules.publishing import Part


class PublishForm(forms.Form):
    """One box a part; none is ticked by itself."""

    parts = forms.MultipleChoiceField(
        label=_("Công khai những phần nào"),
        choices=Part.choices(),
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "Tệp minh chứng, tên người (trừ người ký), số liệu dưới 5 người không được công khai."
        ),
        error_messages={"required": _("Hãy chọn ít nhất một phần, hoặc thu hồi công khai.")},
    )

    @property
    def chosen(self) -> list[Part]:
        """The parts that were ticked."""
        return [Part(one) for one in self.cleaned_data["parts"]]
