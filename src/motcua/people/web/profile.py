"""The own page."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.ui.parts import EmptyState


@require_safe
@staff_page
def profile(request: StaffRequest) -> HttpResponse:
    """The page of the acting member; an account without member is told so."""
    if request.actor.member:
        return redirect("people:member", request.actor.member)
    nobody = EmptyState(
        _("Tài khoản này chưa gắn với ai trong đơn vị nào."),
        _("Người quản trị cần thêm tên Ông/Bà vào một đơn vị thì mới nhận được việc."),
    )
    return render(request, "people/staff/nobody.html", {"nobody": nobody})
