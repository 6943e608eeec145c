"""Ending a unit, and taking that back."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.agencies import actions, policies
from motcua.agencies.forms.units import EndForm
from motcua.agencies.queries import tree
from motcua.agencies.web.asking import Question, ask
from motcua.agencies.web.crumbs import address, crumbs_to
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page
def end(request: StaffRequest, code: str) -> HttpResponse:
    """The last day of a unit and who continues its work."""
    unit = tree.one(code, by=request.actor)
    policies.require_edit(request.actor, unit.path)
    now = clock.now()
    form = EndForm(request.POST or None, initial={"until": clock.local_date(now)})
    form.choose_among(tree.heirs_for(unit, on=clock.local_date(now)))

    def carry_out() -> str:
        told = form.cleaned_data
        actions.abolish_unit(
            code,
            until=told["until"],
            successor_code=told["successor"],
            by=request.actor,
            at=now,
        )
        return address(unit)

    return ask(
        request,
        Question(
            title=_("Kết thúc hoạt động của %(name)s") % {"name": unit.name},
            submit=_("Ghi ngày kết thúc"),
            form=form,
            crumbs=crumbs_to(unit, _("Kết thúc hoạt động")),
            back_url=address(unit),
            carry_out=carry_out,
            done=_("Đã ghi ngày kết thúc. Có thể bỏ việc kết thúc tại trang này."),
            lead=_("Dùng khi đơn vị sáp nhập, chia tách hoặc giải thể. Dữ liệu cũ được giữ."),
        ),
    )


@require_POST
@staff_page
def restore(request: StaffRequest, code: str) -> HttpResponse:
    """Take back an end that was recorded by mistake."""
    unit = tree.one(code, by=request.actor)
    actions.restore_unit(code, by=request.actor, at=clock.now())
    messages.success(request, _("Đơn vị hoạt động trở lại."))
    return redirect(address(unit))
