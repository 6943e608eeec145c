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
from motcua.people import actions
from motcua.people.queries import members
from motcua.people.web.forms import address


@require_POST
@staff_page
def grant(request: StaffRequest, code: str) -> HttpResponse:
    """A role on a unit; what the actor may not give is refused by the verb."""
    member = members.one(code, by=request.actor)
    try:
        actions.grant_role(
            code,
            role=request.POST.get("role", ""),
            unit_code=request.POST.get("unit_code", ""),
            by=request.actor,
            at=clock.now(),
        )
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
    else:
        messages.success(request, _("Đã giao vai trò cho %(name)s.") % {"name": member.name})
    return redirect(f"{address(member)}#vai-tro")


@require_POST
@staff_page
def revoke(request: StaffRequest, code: str) -> HttpResponse:
    """Take a role back."""
    member = members.one(code, by=request.actor)
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
