"""Giving roles and taking them back."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.people import actions, policies
from motcua.people.forms.members import GrantForm
from motcua.people.queries import members
from motcua.people.web.forms import address
from motcua.people.web.units import units_for_grants


@require_POST
@staff_page
def grant(request: StaffRequest, code: str) -> HttpResponse:
    """A role on one of the units that the page offers."""
    member = members.one(code, by=request.actor)
    policies.require_manage(request.actor, member.unit.path)
    form = GrantForm(units_for_grants(member, request.actor), request.POST)
    if form.is_valid():
        actions.grant_role(code, **form.cleaned_data, by=request.actor, at=clock.now())
        messages.success(request, _("Đã giao vai trò cho %(name)s.") % {"name": member.name})
    else:
        messages.error(request, _("Chưa giao được: hãy chọn vai trò và đơn vị trong danh sách."))
    return redirect(f"{address(member)}#vai-tro")


@require_POST
@staff_page
def revoke(request: StaffRequest, code: str) -> HttpResponse:
    """Take a role back."""
    member = members.one(code, by=request.actor)
    policies.require_manage(request.actor, member.unit.path)
    try:
        actions.revoke_role(
            code,
            role=request.POST.get("role", ""),
            unit_code=request.POST.get("unit_code", ""),
            by=request.actor,
            at=clock.now(),
        )
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
    else:
        messages.success(request, _("Đã thôi giao vai trò của %(name)s.") % {"name": member.name})
    return redirect(f"{address(member)}#vai-tro")
