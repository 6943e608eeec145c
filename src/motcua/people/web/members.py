"""The members whom an administrator looks after."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.paging import page_by_key
from motcua.foundation.policies import Forbidden
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.people import policies
from motcua.people.models import Member, RoleName
from motcua.people.queries.members import listed
from motcua.ui.parts import Action, Badge, EmptyState, Filter, FilterOption, ListSearch, Pager

ENDED = "da-ngung"


@dataclass(frozen=True)
class Row:
    """A member of the list."""

    member: Member
    url: str
    roles: list[str]
    badge: Badge


@require_safe
@staff_page
def members(request: StaffRequest) -> HttpResponse:
    """Fifty members by Vietnamese name."""
    if not policies.may_manage_anybody(request.actor):
        raise Forbidden(_("Chỉ người quản trị xem được danh sách nhân sự."))
    asked = _asked(request)
    found = listed(
        by=request.actor,
        text=asked["tim"],
        role=asked["vai-tro"],
        state="ended" if asked["trang-thai"] else "active",
    )
    page = page_by_key(
        found, key="sort_name", after=request.GET.get("sau"), before=request.GET.get("truoc")
    )
    add = Action(_("Thêm người"), reverse("people:add_member"), tone="primary", icon="add")
    values = {
        "rows": [_row(member) for member in page.rows],
        "search": ListSearch(
            _("Tìm theo họ tên"), _address(asked), _("Tìm theo họ tên, có dấu hoặc không dấu")
        ),
        "filters": _filters(asked),
        "clear_url": reverse("people:members") if any(asked.values()) else "",
        "pager": Pager(
            newer_url=_address(asked, truoc=page.before) if page.before else "",
            older_url=_address(asked, sau=page.after) if page.after else "",
        ),
        "actions": [add],
        "empty": EmptyState(
            _("Không có ai như vậy trong các đơn vị Ông/Bà quản trị."),
            _("Bỏ lọc để xem tất cả, hoặc thêm người mới vào một đơn vị."),
            add,
        ),
    }
    return render(request, "people/staff/members.html", values)


def badge_of(member: Member) -> Badge:
    """Whether the person acts and can sign in."""
    if not member.is_active:
        return Badge("neutral", _("Đã ngừng"), "locked")
    if member.account is None:
        return Badge("neutral", _("Không có tài khoản"), "member")
    return Badge("good", _("Đang hoạt động"))


def _row(member: Member) -> Row:
    held = [f"{grant.get_role_display()}: {grant.unit.name}" for grant in member.grants.all()]
    return Row(member, reverse("people:member", args=[member.code]), held, badge_of(member))


def _asked(request: HttpRequest) -> dict[str, str]:
    role = request.GET.get("vai-tro", "")
    return {
        "tim": request.GET.get("tim", "").strip()[:100],
        "vai-tro": role if role in RoleName.values else "",
        "trang-thai": ENDED if request.GET.get("trang-thai") == ENDED else "",
    }


def _filters(asked: dict[str, str]) -> list[Filter]:
    roles = [("", _("Tất cả")), *RoleName.choices]
    states = [("", _("Đang hoạt động")), (ENDED, _("Đã ngừng"))]
    return [
        Filter(_("Vai trò"), [_option(asked, "vai-tro", value, text) for value, text in roles]),
        Filter(
            _("Trạng thái"), [_option(asked, "trang-thai", value, text) for value, text in states]
        ),
    ]


def _option(asked: dict[str, str], name: str, value: str, text: object) -> FilterOption:
    current = bool(value) and asked[name] == value
    return FilterOption(str(text), _address({**asked, name: value}), current)


def _address(asked: dict[str, str], **cursor: str) -> str:
    query = urlencode({name: value for name, value in {**asked, **cursor}.items() if value})
    return f"{reverse('people:members')}{'?' if query else ''}{query}"
