"""Correcting what is known about people; ending and resuming their work."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.people import actions, policies
from motcua.people.forms.members import MemberForm
from motcua.people.queries import members
from motcua.people.web.forms import address, form_page
from motcua.people.web.units import units_of
from motcua.ui.parts import Crumb


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page
def edit(request: StaffRequest, code: str) -> HttpResponse:
    """Name, post, unit and how to reach the person."""
    member = members.one(code, by=request.actor)
    policies.require_manage(request.actor, member.unit.path)
    known = {
        "name": member.name,
        "unit_code": member.unit_id,
        "post_title": member.post_title,
        "phone": member.phone,
        "email": member.email,
    }
    form = MemberForm(units_of(request.actor), request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
        try:
            actions.edit_member(code, form.described(), by=request.actor, at=clock.now())
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("Đã sửa thông tin của %(name)s.") % {"name": member.name})
            return redirect(address(member))
    crumbs = [Crumb(member.name, address(member)), Crumb(_("Sửa thông tin"))]
    return form_page(request, _("Sửa thông tin"), _("Ghi thông tin"), form, crumbs)


@require_POST
@staff_page
def deactivate(request: StaffRequest, code: str) -> HttpResponse:
    """Let a person act no more."""
    member = members.one(code, by=request.actor)
    try:
        actions.deactivate_member(code, by=request.actor, at=clock.now())
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
    else:
        messages.success(request, _("%(name)s đã ngừng hoạt động.") % {"name": member.name})
    return redirect(address(member))


@require_POST
@staff_page
def reactivate(request: StaffRequest, code: str) -> HttpResponse:
    """Let a person act again."""
    member = members.one(code, by=request.actor)
    actions.reactivate_member(code, by=request.actor, at=clock.now())
    messages.success(request, _("%(name)s hoạt động trở lại.") % {"name": member.name})
    return redirect(address(member))
