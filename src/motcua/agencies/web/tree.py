"""The tree of agencies and units as a list that can be filtered, searched and exported."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.agencies import policies
from motcua.agencies.models import AgencyKind, Unit
from motcua.agencies.queries.tree import Asked, listed
from motcua.agencies.web.badges import badge_of
from motcua.foundation.actor import Actor
from motcua.foundation.paging import page_by_key
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.parts import Action, Badge, EmptyState, Filter, FilterOption, ListSearch, Pager

STATES = {"past": "da-ket-thuc", "partner": "phoi-hop"}
NAMES = {"text": "tim", "kind": "loai", "state": "trang-thai"}


@dataclass(frozen=True)
class Row:
    """A unit of the list; `depth` is how far it is set in, never further than the style goes."""

    name: str
    url: str
    depth: int
    kind: str
    agency: str
    badge: Badge | None


@require_safe
@staff_page
def tree(request: StaffRequest) -> HttpResponse:
    """Fifty units of the tree in its order."""
    today = clock.local_date(clock.now())
    asked = asked_by(request)
    page = page_by_key(
        listed(asked, by=request.actor, on=today),
        key="path",
        after=request.GET.get("sau"),
        before=request.GET.get("truoc"),
    )
    values = {
        "rows": [_row(unit, asked, today) for unit in page.rows],
        "asked": asked,
        "names_agencies": asked != Asked(),
        "search": ListSearch(
            _("Tìm theo tên"), _address(asked, always=""), _("Tìm theo tên, có dấu hoặc không dấu")
        ),
        "filters": _filters(asked),
        "clear_url": reverse("agencies:tree") if asked != Asked() else "",
        "pager": Pager(
            newer_url=_address(asked, truoc=page.before), older_url=_address(asked, sau=page.after)
        ),
        "actions": _actions(request.actor, asked),
        "empty": EmptyState(
            _("Không có đơn vị nào như vậy."),
            _("Bỏ lọc để xem toàn bộ cây đơn vị, hoặc tìm bằng một phần của tên."),
        ),
    }
    return render(request, "agencies/staff/tree.html", values)


def asked_by(request: HttpRequest) -> Asked:
    """What the address asks for; what is not known is ignored."""
    states = {word: state for state, word in STATES.items()}
    kind = request.GET.get(NAMES["kind"], "")
    return Asked(
        text=request.GET.get(NAMES["text"], "").strip()[:100],
        kind=kind if kind in AgencyKind.values else "",
        state=states.get(request.GET.get(NAMES["state"], ""), ""),
    )


def _row(unit: Unit, asked: Asked, today: date) -> Row:
    whole = unit.kind == "agency"
    return Row(
        name=unit.name,
        url=reverse("agencies:unit", args=[unit.code]),
        depth=0 if asked != Asked() else min(unit.depth, 5),
        kind=str(unit.agency.get_kind_display() if whole else unit.get_kind_display()),
        agency="" if whole or asked == Asked() else unit.agency.name,
        badge=badge_of(unit, today) if _is_unusual(unit) else None,
    )


def _is_unusual(unit: Unit) -> bool:
    return bool(unit.valid_until or unit.valid_from or unit.is_partner)


def _filters(asked: Asked) -> list[Filter]:
    kinds = [("", _("Tất cả")), *AgencyKind.choices]
    states = [("", _("Đang hoạt động")), ("past", _("Đã kết thúc")), ("partner", _("Phối hợp"))]
    return [
        Filter(_("Loại cơ quan"), [_option(asked, "kind", value, text) for value, text in kinds]),
        Filter(_("Trạng thái"), [_option(asked, "state", value, text) for value, text in states]),
    ]


def _option(asked: Asked, field: str, value: str, text: object) -> FilterOption:
    current = bool(value) and getattr(asked, field) == value
    return FilterOption(str(text), _address(replace(asked, **{field: value}), always=""), current)


def _address(asked: Asked, *, always: str | None = None, **cursor: str) -> str:
    """The list as asked for; with an empty cursor there is no such page, hence no address."""
    if always is None and not any(cursor.values()):
        return ""
    told = {
        NAMES["text"]: asked.text,
        NAMES["kind"]: asked.kind,
        NAMES["state"]: STATES.get(asked.state, ""),
        **cursor,
    }
    query = urlencode({name: value for name, value in told.items() if value})
    return f"{reverse('agencies:tree')}{'?' if query else ''}{query}"


def _actions(by: Actor, asked: Asked) -> list[Action]:
    query = _address(asked, always="").partition("?")[2]
    export = f"{reverse('agencies:export')}{'?' if query else ''}{query}"
    calendar = reverse("agencies:national_calendar")
    actions = [
        Action(_("Lịch nghỉ cả nước"), calendar, icon="calendar"),
        Action(_("Tải danh sách (CSV)"), export, icon="download"),
    ]
    if policies.may_edit(by, policies.COUNTRY):
        add = reverse("agencies:add_top_agency")
        actions.append(Action(_("Thêm cơ quan"), add, tone="primary", icon="add"))
    return actions
