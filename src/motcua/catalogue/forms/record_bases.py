"""The rows of a record's legal bases."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from motcua.catalogue.forms.record_fields import a_line
from motcua.catalogue.forms.rows import RowForm


class BasisForm(RowForm):
    """A document the procedure rests on."""

    told: ClassVar[tuple[str, ...]] = ("number", "title")
    number = a_line(_("Số, ký hiệu"), help_text=_("Ví dụ 63/2010/NĐ-CP."))
    title = a_line(_("Tên văn bản"), required=True, limit=2_000)
    issued_on = a_line(_("Ngày ban hành"), limit=40)
    issuer = a_line(_("Cơ quan ban hành"))
