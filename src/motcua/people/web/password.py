"""Changing the own password; resetting somebody's."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.people import actions
from motcua.people.forms.passwords import PasswordForm
from motcua.people.models import Account
from motcua.people.queries import members


def _change_password(request: StaffRequest) -> HttpResponse:
    """Take another password; whoever must do so comes here first."""
    account = request.user
    assert isinstance(account, Account)  # noqa: S101 -- the door let only accounts in
    form = PasswordForm(account, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            changed = actions.change_password(
                account.code,
                password=form.cleaned_data["new"],
                by=request.actor,
                at=clock.now(),
            )
        except ValidationError as weak:
            form.add_error("new", weak)
        else:
            update_session_auth_hash(request, changed)
            messages.success(request, _("Đã đổi mật khẩu."))
            return redirect("people:profile")
    values = {"form": form, "must_change": account.must_change_password}
    status = 422 if request.method == "POST" else 200
    return render(request, "people/staff/change_password.html", values, status=status)


change_password = require_http_methods(["GET", "HEAD", "POST"])(staff_page(_change_password))
change_password.with_old_password = True  # type: ignore[attr-defined]  # read by the middleware


@require_POST
@staff_page
def reset_password(request: StaffRequest, code: str) -> HttpResponse:
    """A new first password, shown once to be handed over."""
    member = members.one(code, by=request.actor)
    password = actions.reset_password(code, by=request.actor, at=clock.now())
    values = {"member": member, "password": password}
    return render(request, "people/staff/new_password.html", values)
