"""Choices in a preview: which of the rows shown are left out; then on to the page asked for."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from motcua.catalogue.actions.import_choose import (
    choose_rows,
    leave_replacing_out,
    take_replacing,
)
from motcua.catalogue.actions.import_take_in import NotInPreview
from motcua.catalogue.queries.import_pages import import_for
from motcua.catalogue.web.import_words import rows_url
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page

AUTOSAVE = "X-Autosave"
SHOWN, LEFT_OUT = "dong_", "bo_qua_"
"""Before the line: every row that the form shows; a ticked one."""
_FOR_ALL = {"bo-het": leave_replacing_out, "lay-het": take_replacing}
_TOO_LATE = "Lần nhập này không còn chờ quyết định; lựa chọn không được lưu."


@staff_page
@require_POST
def import_choose(request: StaffRequest, code: str) -> HttpResponse:
    """Keep what is ticked; pressed twice, it is the same."""
    run, posted, at = import_for(request.actor, code), request.POST, clock.now()
    shown, ticked = _lines(posted, SHOWN), _lines(posted, LEFT_OUT)
    for_all = _FOR_ALL.get(posted.get("viec", ""))
    try:
        out, kept = shown & ticked, shown - ticked
        choose_rows(run.code, left_out=out, taken=kept, by=request.actor, at=at)
        if for_all:
            for_all(run.code, by=request.actor, at=at)
    except NotInPreview:
        if AUTOSAVE in request.headers:
            return HttpResponse(status=409)
        messages.warning(request, _(_TOO_LATE))
    else:
        if AUTOSAVE in request.headers:
            return HttpResponse(status=204)
        messages.success(request, _("Đã lưu lựa chọn. Chưa có gì được ghi vào danh mục."))
    if posted.get("o", "").isdecimal():
        return redirect("catalogue:import_row", run.code, int(posted["o"]))
    on = {name: posted.get(name, "") for name in ("loc", "sau", "truoc")}
    return redirect(rows_url(run, **on))


def _lines(posted: Mapping[str, object], before: str) -> set[int]:
    """Lines named by fields that begin so; what is no number is nobody's line."""
    told = (name.removeprefix(before) for name in posted if name.startswith(before))
    return {int(line) for line in told if line.isdecimal() and len(line) < 9}
