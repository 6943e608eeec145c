"""The registry of posted copies: a list, a file, a book to print."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from urllib.parse import urlencode

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue import policies
from motcua.catalogue.models import PostedCopy
from motcua.catalogue.queries import posted_list as queries
from motcua.catalogue.queries.posted_list import Asked, Row
from motcua.catalogue.web.posting_links import standing_badge, state_badge, way
from motcua.foundation.policies import Forbidden
from motcua.foundation.web.tables import csv_answer
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.formatting import vndate
from motcua.ui.parts import Crumb, EmptyState, Filter, FilterOption, Pager

LIST = "catalogue:posted_copies"
STATES = {
    "": "đã in hoặc đang treo",
    "dang-treo": "đang treo",
    "cu": "đang treo mà đã cũ",
    "moi-in": "đã in, chưa treo",
    "da-go": "đã gỡ",
}
CHUNK = 200
MOST_PRINTED = 1000


@staff_page
@require_safe
def posted_copies(request: StaffRequest) -> HttpResponse:
    """Copies of the actor's units, the latest printed first."""
    require_posting(request)
    asked, today = asked_by(request), clock.local_date(clock.now())
    page = queries.page_of(
        request.actor,
        asked,
        on=today,
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    rows = queries.rows_of(page.rows, on=today)
    return render(
        request,
        "catalogue/posting/copies.html",
        {
            "rows": [
                (row, state_badge(row.copy), standing_badge(row.copy, row.standing)) for row in rows
            ],
            "print_url": _print_url(asked),
            "is_stale": asked.state == "cu" and bool(rows),
            "filters": _filters(request, asked),
            "clear_url": reverse(LIST) if asked != Asked() else "",
            "pager": Pager(
                newer_url=_url(LIST, asked, truoc=page.before) if page.before else "",
                older_url=_url(LIST, asked, sau=page.after) if page.after else "",
            ),
            "csv_url": _url("catalogue:posted_csv", asked),
            "book_url": _url("catalogue:posting_register", asked),
            "empty": EmptyState(
                _("Không có bản niêm yết nào ở đây."),
                _("Mỗi tờ in ra có mã riêng; treo lên rồi thì quét mã QR trên tờ để ghi nhận."),
            ),
        },
    )


def _print_url(asked: Asked) -> str:
    """The print page, at the unit that the list is narrowed to."""
    base = reverse("catalogue:print_sheets")
    return f"{base}?{urlencode({'don-vi': asked.unit})}" if asked.unit else base


def require_posting(request: StaffRequest) -> None:
    """Raise Forbidden for staff who post nowhere."""
    if not policies.may_somewhere(request.actor, "post"):
        raise Forbidden(_("Trang này dành cho người được giao niêm yết ở đơn vị."))


def asked_by(request: StaffRequest) -> Asked:
    """The filters of an address."""
    get = request.GET.get
    state = get("loc", "")
    return Asked(
        state=state if state in STATES else "",
        unit=get("don-vi", "")[:40],
        sector=get("linh-vuc", "")[:120],
    )


def _filters(request: StaffRequest, asked: Asked) -> list[Filter]:
    found = [
        Filter(
            _("Tình trạng"),
            [
                FilterOption(_(text), _url(LIST, asked, loc=key), key == asked.state)
                for key, text in STATES.items()
            ],
        )
    ]
    units = queries.units_offered(request.actor)
    sectors = queries.sectors_offered(request.actor)
    for label, name, offered, chosen in (
        (_("Đơn vị"), "don-vi", units, asked.unit),
        (_("Lĩnh vực"), "linh-vuc", sectors, asked.sector),
    ):
        if len(offered) > 1 or chosen:
            options = [
                FilterOption(text, _url(LIST, asked, **{name: key}), key == chosen)
                for key, text in offered
            ]
            found.append(Filter(label, options))
    return found


def _url(name: str, asked: Asked, **more: str) -> str:
    known = {"loc": asked.state, "don-vi": asked.unit, "linh-vuc": asked.sector} | more
    query = urlencode({key: value for key, value in known.items() if value})
    return f"{reverse(name)}?{query}" if query else reverse(name)


@staff_page
@require_safe
def posted_csv(request: StaffRequest) -> HttpResponseBase:
    """Everything the filters show, row by row."""
    require_posting(request)
    today = clock.local_date(clock.now())
    rows = queries.listed(request.actor, asked_by(request), on=today).defer("version__record")
    copies = rows.order_by("-printed_at", "-pk").iterator(CHUNK)
    return csv_answer(_headings(), _lines(copies, today), "ban-niem-yet")


def _lines(copies: Iterator[PostedCopy], today: date) -> Iterator[list[str]]:
    while chunk := list(islice(copies, CHUNK)):
        yield from (cells(row) for row in queries.rows_of(chunk, on=today))


def _headings() -> list[str]:
    return [
        _("Mã bản"), _("Mã thủ tục"), _("Tên tờ"), _("Loại tờ"), _("Đơn vị"), _("Vị trí"),
        _("Trạng thái"), _("In ngày"), _("Niêm yết ngày"), _("Gỡ ngày"), _("Tình trạng"),
        _("Thay đổi"), _("Vì sao"), _("Lượt báo chưa xem"),
    ]  # fmt: skip


def cells(row: Row) -> list[str]:
    """A copy as a line of the book."""
    copy = row.copy
    return [
        copy.code,
        copy.version.procedure.number if copy.version else "",
        copy.title,
        copy.get_kind_display(),
        copy.unit.name,
        copy.place,
        copy.get_state_display(),
        vndate(copy.printed_at),
        vndate(copy.posted_on),
        vndate(copy.taken_down_on),
        standing_badge(copy, row.standing).text,
        "; ".join(row.changes),
        row.standing.because,
        str(row.signals),
    ]


@staff_page
@require_safe
def posting_register(request: StaffRequest) -> HttpResponse:
    """Sổ theo dõi niêm yết: what the filters show, to print; at most a thousand lines."""
    require_posting(request)
    today = clock.local_date(clock.now())
    rows = queries.listed(request.actor, asked_by(request), on=today).defer("version__record")
    copies = list(rows.order_by("unit_path", "posted_on", "pk")[:MOST_PRINTED])
    return render(
        request,
        "catalogue/posting/register.html",
        {
            "rows": [
                (row, standing_badge(row.copy, row.standing))
                for row in queries.rows_of(copies, on=today)
            ],
            "on": today,
            "is_cut": len(copies) == MOST_PRINTED,
            "back_url": _url(LIST, asked_by(request)),
            "crumbs": way(Crumb(_("Sổ niêm yết"))),
        },
    )
