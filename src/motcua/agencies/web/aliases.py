"""The other names of a unit."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from motcua.agencies import actions, policies
from motcua.agencies.forms.contacts import AliasForm
from motcua.agencies.queries import tree
from motcua.agencies.web.crumbs import address
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock


@require_POST
@staff_page
def learn(request: StaffRequest, code: str) -> HttpResponse:
    """Record another name under which documents mention the unit."""
    unit = tree.one(code, by=request.actor)
    policies.require_learn(request.actor, unit.path)
    form = AliasForm(request.POST)
    if form.is_valid():
        text = form.cleaned_data["text"]
        actions.learn_alias(text, code, by=request.actor, at=clock.now())
        messages.success(request, _("Đã ghi tên gọi khác “%(text)s”.") % {"text": text})
    else:
        messages.error(request, _("Chưa ghi được: hãy nhập tên gọi khác, tối đa 200 ký tự."))
    return redirect(f"{address(unit)}#ten-goi-khac")


@require_POST
@staff_page
def forget(request: StaffRequest, code: str) -> HttpResponse:
    """Forget one of the unit's other names."""
    unit = tree.one(code, by=request.actor)
    text = request.POST.get("text", "")
    actions.forget_alias(text, code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã xóa tên gọi khác “%(text)s”.") % {"text": text})
    return redirect(f"{address(unit)}#ten-goi-khac")
