"""The page of one member."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation import audit
from motcua.foundation.actor import Actor
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.people import policies
from motcua.people.forms.members import GrantForm
from motcua.people.models import Member, RoleGrant
from motcua.people.queries import members
from motcua.people.web.members import badge_of
from motcua.people.web.units import units_for_grants
from motcua.ui.formatting import phone, vndate
from motcua.ui.parts import Action, Crumb, Fact, TimelineEntry


@dataclass(frozen=True)
class Held:
    """A role with the unit it covers."""

    grant: RoleGrant
    may_revoke: bool


@require_safe
@staff_page
def member(request: StaffRequest, code: str) -> HttpResponse:
    """Who it is, what roles they hold; for administrators also the means to change that."""
    shown = members.one(code, by=request.actor)
    is_own = shown.code == request.actor.member
    may_manage = policies.may_manage(request.actor, shown.unit.path)
    values = {
        "member": shown,
        "badge": badge_of(shown),
        "crumbs": _crumbs(shown, request.actor),
        "facts": _facts(shown),
        "held": [
            Held(grant, policies.may_manage(request.actor, grant.unit.path))
            for grant in members.grants_of(shown)
        ],
        "actions": [
            *(_own_actions() if is_own else []),
            *(_actions(shown) if may_manage else []),
        ],
        "grant_form": _grant_form(shown, request.actor) if may_manage else None,
        "history": _history(shown) if may_manage else None,
    }
    return render(request, "people/staff/member.html", values)


def _crumbs(member: Member, by: Actor) -> list[Crumb]:
    listed = policies.may_manage_anybody(by)
    first = [Crumb(_("Nhân sự"), reverse("people:members"))] if listed else []
    return [*first, Crumb(member.name)]


def _facts(member: Member) -> list[Fact]:
    account = member.account
    return [
        Fact(_("Đơn vị"), member.unit.name, reverse("agencies:unit", args=[member.unit.code])),
        Fact(_("Cơ quan"), member.unit.agency.name),
        Fact(_("Chức vụ"), member.post_title),
        Fact(_("Điện thoại"), phone(member.phone)),
        Fact(_("Thư điện tử"), member.email),
        Fact(_("Tên đăng nhập"), account.username if account else ""),
        Fact(_("Đăng nhập gần nhất"), vndate(account.last_login) if account else ""),
    ]


def _own_actions() -> list[Action]:
    return [Action(_("Đổi mật khẩu"), reverse("people:change_password"), icon="locked")]


def _actions(member: Member) -> list[Action]:
    def to(name: str) -> str:
        return reverse(f"people:{name}", args=[member.code])

    if not member.is_active:
        return [
            Action(_("Cho hoạt động trở lại"), to("reactivate_member"), method="post", icon="undo")
        ]
    return [
        Action(
            _("Ngừng hoạt động"),
            to("deactivate_member"),
            method="post",
            tone="danger",
            confirm=_("Ngừng hoạt động của %(name)s? Người này sẽ không đăng nhập được nữa.")
            % {"name": member.name},
        ),
        _account_action(member),
        Action(_("Sửa thông tin"), to("edit_member"), tone="primary", icon="edit"),
    ]


def _account_action(member: Member) -> Action:
    if member.account is None:
        address = reverse("people:open_account", args=[member.code])
        return Action(_("Lập tài khoản"), address, icon="add")
    return Action(
        _("Đặt lại mật khẩu"),
        reverse("people:reset_password", args=[member.code]),
        method="post",
        confirm=_("Đặt lại mật khẩu của %(name)s? Mật khẩu cũ mất hiệu lực ngay.")
        % {"name": member.name},
        icon="retry",
    )


def _grant_form(member: Member, by: Actor) -> GrantForm:
    return GrantForm(units_for_grants(member, by), initial={"unit_code": member.unit_id})


def _history(member: Member) -> list[TimelineEntry]:
    return [
        TimelineEntry(line.at, line.by_name, line.sentence)
        for line in audit.trail(member, limit=20)
    ]
