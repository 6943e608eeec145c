"""The list as a file that a spreadsheet opens."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.agencies.models import Unit
from motcua.agencies.queries.tree import listed
from motcua.agencies.web.tree import asked_by
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.foundation.web.tables import csv_answer
from motcua.kernel import clock
from motcua.ui.formatting import vndate


@require_safe
@staff_page
def export(request: StaffRequest) -> HttpResponseBase:
    """Everything the filters show, row by row."""
    today = clock.local_date(clock.now())
    units = listed(asked_by(request), by=request.actor, on=today).order_by("path")
    rows = (_cells(unit) for unit in units.iterator(500))
    return csv_answer(_headings(), rows, "don-vi")


def _headings() -> list[str]:
    kind = [_("Mã"), _("Tên"), _("Tên gọn"), _("Loại"), _("Cơ quan"), _("Phối hợp")]
    return [*kind, _("Có từ"), _("Đến hết")]


def _cells(unit: Unit) -> list[str]:
    kind = unit.agency.get_kind_display() if unit.kind == "agency" else unit.get_kind_display()
    return [
        unit.code,
        unit.name,
        unit.short_name,
        str(kind),
        unit.agency.name,
        _("có") if unit.is_partner else "",
        vndate(unit.valid_from),
        vndate(unit.valid_until),
    ]
