"""The officer's list of procedures, and the same as a file."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue import policies
from motcua.catalogue.models import ProcedureVersion, Sector
from motcua.catalogue.queries import record_list
from motcua.catalogue.queries.record_list import Wanted
from motcua.catalogue.rules.kinds import Level, OnlineLevel, Source
from motcua.catalogue.rules.sector_names import named
from motcua.catalogue.web.record_addresses import address, asked, fields_of, with_list
from motcua.catalogue.web.record_words import (
    days_of,
    levels_of,
    marks_of,
    version_badge,
    version_url,
)
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
    TypedChoice,
)

OFFERED = 20
"""Fields that words may have meant, as links."""
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
    by, wanted, today = require_reader(request), asked(request), clock.local_date(clock.now())
    sectors = list(Sector.objects.order_by("folded").values_list("slug", "name"))
    meant = named(wanted.sector, sectors)
    if len(meant) == 1 and meant[0][0] != wanted.sector:
        return redirect(address(replace(wanted, sector=meant[0][0])))
    found = record_list.listed(
        by,
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
            "rows": [_row(request, version, on=today) for version in page.rows],
            "search": _search(wanted, sectors),
            "sectors": _sectors(wanted, meant),
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
            "kept": fields_of(wanted) if policies.may_somewhere(request.actor, "correct") else None,
            "empty": _nothing(wanted, meant),
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


def _row(request: StaffRequest, version: ProcedureVersion, *, on: date) -> Row:
    procedure = version.procedure
    return Row(
        version,
        with_list(version_url(version, procedure.number), request),
        version_badge(version, on=on),
        days_of(version),
        levels_of(version),
        ", ".join(marks_of(procedure)),
    )


def _search(wanted: Wanted, sectors: list[tuple[str, str]]) -> ListSearch:
    chosen = dict(sectors).get(wanted.sector, wanted.sector)
    return ListSearch(
        _("Tìm theo mã hoặc tên"),
        address(wanted),
        _("Mã, tên, chữ viết tắt; không cần dấu"),
        choice=TypedChoice(
            "linh-vuc", _("Lĩnh vực"), [name for _slug, name in sectors], chosen,
            _("Mọi lĩnh vực; gõ để chọn"),
        ),
    )  # fmt: skip


def _sectors(wanted: Wanted, meant: list[tuple[str, str]]) -> list[Action]:
    """Where the words typed fit more than one field: each of them as a link."""
    if len(meant) < 2:
        return []
    return [Action(name, address(replace(wanted, sector=slug))) for slug, name in meant[:OFFERED]]


def _nothing(wanted: Wanted, meant: list[tuple[str, str]]) -> EmptyState:
    if wanted.sector and not meant:
        said = _("Không có lĩnh vực nào có chữ “%(words)s”.") % {"words": wanted.sector}
        return EmptyState(said, _("Gõ ít chữ hơn rồi chọn trong danh sách hiện ra."))
    if len(meant) > 1:
        return EmptyState(
            _("%(count)s lĩnh vực có những chữ này.") % {"count": thousands(len(meant))},
            _("Chọn một lĩnh vực ở trên, hoặc gõ thêm chữ."),
        )
    return EmptyState(
        _("Không có thủ tục nào như vậy."),
        _("Bỏ bớt điều kiện lọc, hoặc xem ở trạng thái khác."),
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
