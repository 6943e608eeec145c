"""The list of procedures to take away: CSV that is written while it is sent, and XLSX."""

from collections.abc import Iterator
from datetime import date

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from motcua.catalogue import facade as catalogue
from motcua.catalogue.facade import Level, OfferRow, OnlineLevel, Source, Wanted, offer_columns
from motcua.foundation import throttle
from motcua.foundation.web.busy import TooOften
from motcua.foundation.web.methods import reads_only
from motcua.foundation.web.tables import MOST_ROWS, Cell, csv_answer, xlsx_answer
from motcua.kernel import clock

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
AN_HOUR, FILES_AN_HOUR = 60 * 60, 20


@reads_only
def list_csv(request: HttpRequest) -> HttpResponseBase:
    """The whole list, or of one field."""
    if not _may(request):
        return TooOften(_("tải danh sách"), seconds=AN_HOUR)
    return csv_answer(_headings(), _rows(request), _name())


@reads_only
def list_xlsx(request: HttpRequest) -> HttpResponseBase:
    """The same as a workbook, up to MOST_ROWS; a longer list is offered as CSV in words."""
    if not _may(request):
        return TooOften(_("tải danh sách"), seconds=AN_HOUR)
    if catalogue.is_longer(_wanted(request), MOST_ROWS, on=_today()):
        words = {"most": MOST_ROWS, "csv_url": reverse("portal:list_csv")}
        return render(request, "portal/list_too_long.html", words, status=422)
    widths = (*WIDTHS, *offer_columns.WIDTHS)
    return xlsx_answer(
        _headings(), _rows(request), _name(), title=_("Thủ tục hành chính"), widths=widths
    )


def cells(row: OfferRow, root: str, *, on: date) -> list[Cell]:
    """One row."""
    brief = row.brief
    return [
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
        *offer_columns.offer_cells(row.channels, on=on),
    ]


def _headings() -> list[str]:
    return [*(str(one) for one in HEADINGS), *offer_columns.HEADINGS]


def _rows(request: HttpRequest) -> Iterator[list[Cell]]:
    root, today = request.build_absolute_uri("/").rstrip("/"), _today()
    found = catalogue.every_offer(_wanted(request), on=today)
    return (cells(one, root, on=today) for one in found)


def _wanted(request: HttpRequest) -> Wanted:
    return Wanted(sector=request.GET.get("linh-vuc", "")[:120])


def _today() -> date:
    return clock.local_date(clock.now())


def _name() -> str:
    return f"thu-tuc-{_today():%Y-%m-%d}"


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def _may(request: HttpRequest) -> bool:
    """The whole list is read from the database each time: not for everybody every second."""
    return throttle.allows(
        "exports", throttle.caller(request), limit=FILES_AN_HOUR, seconds=AN_HOUR
    )
