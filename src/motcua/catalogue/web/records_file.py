"""The officer's list of procedures as a file: everything that the filters show."""

from collections.abc import Iterator
from datetime import date

from django.contrib import messages
from django.db.models.fields.json import KeyTransform
from django.http import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue.models import ProcedureVersion, VersionQuerySet
from motcua.catalogue.queries import record_list
from motcua.catalogue.queries.facts_list import channels_of
from motcua.catalogue.rules import offer_columns
from motcua.catalogue.web.record_addresses import address, asked
from motcua.catalogue.web.record_words import levels_of, marks_of, version_badge
from motcua.catalogue.web.records import require_reader
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.foundation.web.tables import MOST_ROWS, Cell, csv_answer, xlsx_answer
from motcua.kernel import clock
from motcua.ui.formatting import thousands, vndate

WIDTHS = (18, 70, 28, 18, 22, 20, 20, 12, 12, 22, 30, 20)
NAME = "thu-tuc"


@staff_page
@require_safe
def export(request: StaffRequest) -> HttpResponseBase:
    """Everything the filters show, row by row."""
    today = clock.local_date(clock.now())
    return csv_answer(_headings(), _rows(_found(request, today), today), NAME)


@staff_page
@require_safe
def export_workbook(request: StaffRequest) -> HttpResponseBase:
    """The same as a workbook, up to MOST_ROWS; a longer list is not begun."""
    today = clock.local_date(clock.now())
    found = _found(request, today)
    if found.order_by().values("pk")[: MOST_ROWS + 1].count() > MOST_ROWS:
        said = _("Danh sách đang xem dài hơn %(most)s thủ tục mà một tệp Excel ở đây chứa được.")
        more = _("Hãy lọc bớt, hoặc tải tệp CSV: Excel và LibreOffice đều mở được.")
        messages.error(request, f"{said % {'most': thousands(MOST_ROWS)}} {more}")
        return redirect(address(asked(request)))
    widths = (*WIDTHS, *offer_columns.WIDTHS)
    rows = _rows(found, today)
    return xlsx_answer(_headings(), rows, NAME, title=_("Danh mục thủ tục"), widths=widths)


def _found(request: StaffRequest, today: date) -> VersionQuerySet:
    return record_list.versions(require_reader(request), asked(request), on=today)


def _headings() -> list[str]:
    return [
        *(_("Mã thủ tục"), _("Tên thủ tục"), _("Lĩnh vực"), _("Cấp thực hiện")),
        *(_("Mức độ trực tuyến"), _("Nguồn"), _("Trạng thái"), _("Từ ngày"), _("Đến hết ngày")),
        *(_("Quyết định công bố"), _("Đơn vị giữ"), _("Dấu hiệu")),
        *offer_columns.HEADINGS,
    ]


def _rows(found: VersionQuerySet, on: date) -> Iterator[list[Cell]]:
    rows = found.annotate(channels=KeyTransform("channels", "record"))
    return (_row(version, on) for version in rows.order_by("name_key", "pk").iterator(500))


def _row(version: ProcedureVersion, on: date) -> list[Cell]:
    procedure = version.procedure
    return [
        procedure.number,
        version.name,
        version.sector.name,
        levels_of(version),
        version.get_online_level_display(),
        procedure.get_source_display(),
        version_badge(version, on=on).text,
        vndate(version.valid_from),
        vndate(version.valid_until),
        version.decision,
        procedure.unit.name if procedure.unit else "",
        ", ".join(marks_of(procedure)),
        *offer_columns.offer_cells(channels_of(version), on=on),
    ]
