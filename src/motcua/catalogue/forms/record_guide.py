"""What a record tells citizens in everyday words, as a form."""

from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import an_area
from motcua.catalogue.forms.record_values import ValuesForm


class GuideForm(ValuesForm):
    """The everyday words by which people find and understand a procedure."""

    lines = ("keywords", "related")
    summary = an_area(
        _("Thủ tục này để làm gì"),
        limit=1_000,
        help_text=_("Một hai câu bằng lời người dân, không trích luật."),
    )
    keywords = an_area(
        _("Người dân hay gọi là"),
        help_text=_("Mỗi dòng một cách gọi, ví dụ “làm giấy khai sinh”."),
    )
    related = an_area(_("Mã thủ tục liên quan"), help_text=_("Mỗi dòng một mã, ví dụ 1.001193."))
