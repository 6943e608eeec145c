"""The list as a file that a spreadsheet opens."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from django.http import StreamingHttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.agencies.models import Unit
from motcua.agencies.queries.tree import listed
from motcua.agencies.web.tree import asked_by
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import vndate

BYTE_ORDER_MARK = "\ufeff"
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class _Line:
    """A file that hands back what is written to it."""

    def write(self, text: str) -> str:
        """The text itself."""
        return text


@require_safe
@staff_page
def export(request: StaffRequest) -> StreamingHttpResponse:
    """Everything the filters show, row by row."""
    today = clock.local_date(clock.now())
    units = listed(asked_by(request), by=request.actor, on=today).order_by("path")
    response = StreamingHttpResponse(_lines(units.iterator(500)), content_type="text/csv")
    response["Content-Disposition"] = 'attachment; filename="don-vi.csv"'
    return response


def _lines(units: Iterator[Unit]) -> Iterator[str]:
    writer = csv.writer(_Line())
    yield BYTE_ORDER_MARK + writer.writerow(_headings())
    for unit in units:
        yield writer.writerow([harmless(text) for text in _cells(unit)])


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


def harmless(text: str) -> str:
    """A cell that a spreadsheet never takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
