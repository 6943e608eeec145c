"""The officer's list of procedures, and the same as a file."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue import policies
from motcua.catalogue.models import ProcedureVersion, Sector
from motcua.catalogue.queries import record_list
from motcua.catalogue.queries.record_list import Wanted
from motcua.catalogue.rules.kinds import Level, OnlineLevel, Source
from motcua.catalogue.web.record_words import days_of, levels_of, marks_of, version_badge
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import thousands
from motcua.ui.parts import (
    Action,
    Badge,
    EmptyState,
    Filter,
    FilterOption,
    ListSearch,
    Pager,
    Select,
)

STATES = (
    (record_list.IN_FORCE, "đang có hiệu lực"),
    (record_list.COMING, "sắp có hiệu lực"),
    (record_list.ENDED, "đã hết hiệu lực"),
    (record_list.DRAFT, "dự thảo"),
    (record_list.INCOMPLETE, "còn thiếu nội dung"),
)
KEEPERS = (
    ("", "mọi đơn vị"),
    (record_list.MINE, "đơn vị của tôi"),
    (record_list.NOBODY, "chưa có đơn vị giữ"),
)
MARKS = (
    ("", "tất cả"),
    ("noi-bo", "nội bộ"),
    ("lien-thong", "liên thông"),
    ("tai-cho", "04 tại chỗ"),
    ("phi-dia-gioi", "phi địa giới"),
)
NAMES = {
    "text": "tim",
    "state": "trang-thai",
    "sector": "linh-vuc",
    "level": "cap",
    "online": "truc-tuyen",
    "source": "nguon",
    "keeper": "don-vi",
    "mark": "dau-hieu",
}
"""Field of `Wanted` → its word in the address."""


@dataclass(frozen=True, slots=True)
class Row:
    """A version in the list."""

    version: ProcedureVersion
    url: str
    badge: Badge
    days: str
    levels: str
    marks: str


@staff_page
@require_safe
def procedures(request: StaffRequest) -> HttpResponse:
    """Fifty procedures by name, narrowed by what the address asks."""
    wanted, today = asked(request), clock.local_date(clock.now())
    found = record_list.listed(
        require_reader(request),
        wanted,
        on=today,
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    page = found.page
    return render(
        request,
        "catalogue/staff/procedures.html",
        {
            "rows": [row_of(version, on=today) for version in page.rows],
            "search": _search(wanted),
            "said": _said(found),
            "filters": _filters(wanted),
            "clear_url": reverse("catalogue:procedures") if wanted != Wanted() else "",
            "export_urls": {
                "csv": address(wanted, to="catalogue:export_procedures"),
                "xlsx": address(wanted, to="catalogue:export_workbook"),
            },
            "pager": Pager(
                newer_url=address(wanted, truoc=page.before) if page.before else "",
                older_url=address(wanted, sau=page.after) if page.after else "",
            ),
            "actions": _actions(request, wanted),
            "kept": _kept(wanted) if policies.may_somewhere(request.actor, "correct") else None,
            "empty": EmptyState(
                _("Không có thủ tục nào như vậy."),
                _("Bỏ bớt điều kiện lọc, hoặc xem ở trạng thái khác."),
            ),
        },
    )


def _said(found: record_list.Listed) -> str:
    """With a text: how many fit, and what is not shown."""
    if found.fitting_count is None:
        return ""
    words = {"count": thousands(found.fitting_count)}
    if found.is_similar:
        return _("Không có thủ tục nào đúng như đã gõ. %(count)s thủ tục gần giống nhất:") % words
    if not found.is_whole:
        said = _("Rất nhiều thủ tục có những chữ này: danh sách dừng ở %(count)s thủ tục.")
        return f"{said % words} {_('Gõ thêm chữ hoặc chọn thêm điều kiện lọc.')}"
    return _("%(count)s thủ tục, khớp nhất trước.") % words


def require_reader(request: StaffRequest) -> Actor:
    """The actor, who must act for some unit; raises Forbidden."""
    if not policies.reads(request.actor):
        raise Forbidden(_("Danh mục này dành cho cán bộ của các cơ quan."))
    return request.actor


def row_of(version: ProcedureVersion, *, on: date) -> Row:
    """A version as the list shows it."""
    procedure = version.procedure
    return Row(
        version,
        reverse("catalogue:version", args=[procedure.number, version.ordinal]),
        version_badge(version, on=on),
        days_of(version),
        levels_of(version),
        ", ".join(marks_of(procedure)),
    )


def asked(request: HttpRequest) -> Wanted:
    """What the address asks for, within bounds."""
    return Wanted(**{name: request.GET.get(word, "")[:100] for name, word in NAMES.items()})


def address(wanted: Wanted, *, to: str = "catalogue:procedures", **more: str) -> str:
    """The list narrowed in this way."""
    values = {NAMES[name]: value for name, value in asdict(wanted).items()} | more
    query = urlencode({name: value for name, value in values.items() if value})
    return f"{reverse(to)}?{query}" if query else reverse(to)


def _kept(wanted: Wanted) -> list[tuple[str, str]]:
    """What the address asks for, as hidden fields of a form about the rows."""
    return [(NAMES[name], value) for name, value in asdict(wanted).items() if value]


def _search(wanted: Wanted) -> ListSearch:
    sectors = Sector.objects.order_by("folded").values_list("slug", "name")
    return ListSearch(
        _("Tìm theo mã hoặc tên"),
        address(wanted),
        _("Mã, tên, chữ viết tắt; không cần dấu"),
        Select("linh-vuc", _("Lĩnh vực"), [("", _("Mọi lĩnh vực")), *sectors]),
    )


def _filters(wanted: Wanted) -> list[Filter]:
    everything = ("", _("tất cả"))
    offered: tuple[tuple[str, str, Iterable[tuple[str, str]]], ...] = (
        ("state", _("Trạng thái"), STATES),
        ("level", _("Cấp"), (everything, *Level.choices())),
        ("online", _("Trực tuyến"), (everything, *OnlineLevel.choices())),
        ("source", _("Nguồn"), (everything, *Source.choices())),
        ("keeper", _("Đơn vị giữ"), KEEPERS),
        ("mark", _("Dấu hiệu"), MARKS),
    )
    now = asdict(wanted)
    return [
        Filter(
            label,
            [
                FilterOption(
                    _(text),
                    address(Wanted(**{**now, name: value})),
                    now[name] == value and bool(value or name == "state"),
                )
                for value, text in options
            ],
        )
        for name, label, options in offered
    ]


def _actions(request: StaffRequest, wanted: Wanted) -> list[Action]:
    load = Action(_("Nhập thủ tục từ tệp"), reverse("catalogue:import_load"), tone="quiet")
    loads = [load] if policies.may_somewhere(request.actor, "import") else []
    if not policies.may_somewhere(request.actor, "edit"):
        return loads
    add = Action(_("Thêm thủ tục"), reverse("catalogue:add_procedure"), tone="primary", icon="add")
    sets = Action(_("Ghi số bộ hồ sơ"), address(wanted, to="catalogue:state_sets"), tone="quiet")
    if wanted.keeper != record_list.NOBODY:
        return [add, sets, *loads]
    url = address(wanted, to="catalogue:take_procedures")
    return [
        Action(_("Nhận giữ các thủ tục đang xem"), url, tone="primary"),
        replace(add, tone="quiet"),
        *loads,
    ]
