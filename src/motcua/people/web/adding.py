"""Adding people and opening their accounts."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.foundation.policies import Forbidden
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.people import actions, policies
from motcua.people.forms.members import AccountForm, NewMemberForm
from motcua.people.models import Member
from motcua.people.queries import members
from motcua.people.web.forms import address, form_page
from motcua.people.web.units import units_of
from motcua.ui.parts import Crumb

FORM = require_http_methods(["GET", "HEAD", "POST"])


@FORM
@staff_page
def add(request: StaffRequest) -> HttpResponse:
    """A person, with an account when a user name is given."""
    if not policies.may_manage_anybody(request.actor):
        raise Forbidden(_("Chỉ người quản trị mới được thêm người."))
    initial = {"unit_code": request.GET.get("don-vi", "")}
    form = NewMemberForm(units_of(request.actor), request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            added = actions.add_member(
                form.described(),
                username=form.cleaned_data["username"],
                by=request.actor,
                at=clock.now(),
            )
        except ValidationError as refusal:
            form.add_error("username", refusal)
        else:
            return _hand_over(request, added)
    crumbs = [Crumb(_("Nhân sự"), reverse("people:members")), Crumb(_("Thêm người"))]
    return form_page(request, _("Thêm người"), _("Thêm người"), form, crumbs)


@FORM
@staff_page
def open_account(request: StaffRequest, code: str) -> HttpResponse:
    """An account for a member who has none."""
    member = members.one(code, by=request.actor)
    policies.require_manage(request.actor, member.unit.path)
    form = AccountForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            opened = actions.open_account(
                code, username=form.cleaned_data["username"], by=request.actor, at=clock.now()
            )
        except ValidationError as refusal:
            form.add_error("username", refusal)
        else:
            return _hand_over(request, opened)
    crumbs = [Crumb(member.name, address(member)), Crumb(_("Lập tài khoản"))]
    return form_page(request, _("Lập tài khoản"), _("Lập tài khoản"), form, crumbs)


def _hand_over(request: StaffRequest, member: Member) -> HttpResponse:
    """Show the first password once; without an account there is nothing to hand over."""
    if member.account is None:
        messages.success(request, _("Đã thêm %(name)s.") % {"name": member.name})
        return redirect(address(member))
    password = actions.reset_password(member.code, by=request.actor, at=clock.now())
    values = {"member": member, "password": password}
    return render(request, "people/staff/new_password.html", values)
