"""The list of procedures to take away: CSV that is written while it is sent, and XLSX."""

import csv
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.http import FileResponse, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font

from motcua.catalogue import facade as catalogue
from motcua.catalogue.facade import Level, OnlineLevel, ProcedureBrief, Source, Wanted
from motcua.foundation import throttle
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.portal.web.errors import too_many_requests

HEADINGS = (
    gettext_lazy("Mã thủ tục"),
    gettext_lazy("Tên thủ tục"),
    gettext_lazy("Lĩnh vực"),
    gettext_lazy("Cấp thực hiện"),
    gettext_lazy("Dịch vụ công trực tuyến"),
    gettext_lazy("Nơi quy định"),
    gettext_lazy("Cơ quan công bố"),
    gettext_lazy("Quyết định công bố"),
    gettext_lazy("Ngày quyết định"),
    gettext_lazy("Áp dụng từ"),
    gettext_lazy("Áp dụng đến"),
    gettext_lazy("Trang"),
)
WIDTHS = (18, 70, 28, 20, 22, 22, 30, 22, 14, 14, 14, 40)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
AN_HOUR, FILES_AN_HOUR = 60 * 60, 20
IN_MEMORY = 8 * 1024 * 1024


@reads_only
def list_csv(request: HttpRequest) -> HttpResponseBase:
    """Comma-separated, UTF-8 with its mark so that Excel reads Vietnamese."""
    if not _may(request):
        return too_many_requests(request)
    rows = _rows(request)
    answer = StreamingHttpResponse(_lines(rows), content_type="text/csv; charset=utf-8")
    return _named(answer, "csv")


@reads_only
def list_xlsx(request: HttpRequest) -> HttpResponseBase:
    """A workbook, written row by row to a file of its own: memory stays flat."""
    if not _may(request):
        return too_many_requests(request)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Thủ tục hành chính"))
    sheet.freeze_panes = "B2"
    for place, width in enumerate(WIDTHS):
        sheet.column_dimensions["ABCDEFGHIJKL"[place]].width = width
    sheet.append([_bold(sheet, str(one)) for one in HEADINGS])
    for row in _rows(request):
        sheet.append(row)
    kept = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 -- the answer closes it
    book.save(kept)
    kept.seek(0)
    return _named(FileResponse(kept, content_type=XLSX), "xlsx")


def guarded(value: str) -> str:
    """Text that a spreadsheet takes for text: what begins like a formula gets a quote before."""
    return f"'{value}" if value.startswith(FORMULA) else value


def cells(brief: ProcedureBrief, root: str) -> list[str]:
    """One row."""
    return [
        guarded(one)
        for one in (
            brief.number,
            brief.name,
            brief.sector,
            ", ".join(Level(level).label for level in brief.levels),
            OnlineLevel(brief.online_level).label,
            Source(brief.source).label,
            brief.issuer,
            brief.decision,
            _day(brief.decided_on),
            _day(brief.valid_from),
            _day(brief.valid_until),
            f"{root}/thu-tuc/{brief.number}/",
        )
    ]


def _rows(request: HttpRequest) -> Iterator[list[str]]:
    root = request.build_absolute_uri("/").rstrip("/")
    wanted = Wanted(sector=request.GET.get("linh-vuc", "")[:120])
    today = clock.local_date(clock.now())
    return (cells(one, root) for one in catalogue.every_brief(wanted, on=today))


def _lines(rows: Iterable[list[str]]) -> Iterator[bytes]:
    """Pieces of about 500 rows."""
    line = csv.writer(_Line())
    piece = ["\ufeff", line.writerow([str(one) for one in HEADINGS])]
    for row in rows:
        piece.append(line.writerow(row))
        if len(piece) > 500:
            yield "".join(piece).encode()
            piece = []
    yield "".join(piece).encode()


class _Line:
    """A file that hands back what is written to it."""

    def write(self, text: str) -> Any:
        return text


def _bold(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True)
    return cell


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def _may(request: HttpRequest) -> bool:
    """The whole list is read from the database each time: not for everybody every second."""
    return throttle.allows(
        "exports", throttle.caller(request), limit=FILES_AN_HOUR, seconds=AN_HOUR
    )


def _named(answer: Any, ending: str) -> HttpResponseBase:
    day = clock.local_date(clock.now())
    answer["Content-Disposition"] = f'attachment; filename="thu-tuc-{day:%Y-%m-%d}.{ending}"'
    answer["Cache-Control"] = "no-store"
    found: HttpResponseBase = answer
    return found
