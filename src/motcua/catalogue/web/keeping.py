"""Take procedures that no unit keeps: one, those of a file, or those that the list shows."""

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.catalogue import policies
from motcua.catalogue.actions import marking
from motcua.catalogue.forms.keeping import KeeperForm
from motcua.catalogue.models import Procedure
from motcua.catalogue.queries import record_list
from motcua.catalogue.queries.import_pages import import_for
from motcua.catalogue.queries.unkept import unkept, unkept_numbered, unkept_of
from motcua.catalogue.web.record_addresses import address, asked
from motcua.catalogue.web.record_steps import units_for
from motcua.catalogue.web.record_words import way
from motcua.catalogue.web.records import require_reader
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import thousands


@staff_page
@require_http_methods(["GET", "POST"])
def take(request: StaffRequest) -> HttpResponse:
    """Ask which unit, say how many, then take them."""
    if not policies.may_somewhere(require_reader(request), "edit"):
        raise Forbidden(_("Chỉ chuyên viên điều phối nhận giữ được thủ tục."))
    free, back = _free(request)
    if not free.exists():
        messages.info(request, _("Không còn thủ tục nào chờ nhận: tất cả đã có đơn vị giữ."))
        return redirect(back)
    units = units_for(request.actor)
    form = KeeperForm(request.POST or None, units=[(u.code, u.label) for u in units.values()])
    if request.method == "POST" and form.is_valid():
        unit = units[form.cleaned_data["unit"]]
        codes = list(free.order_by("pk").values_list("code", flat=True))
        count = marking.take(
            codes, unit_code=unit.code, unit_path=unit.path, by=request.actor, at=clock.now()
        )
        words = {"count": thousands(count), "unit": unit.label}
        messages.success(request, _("%(unit)s đã nhận giữ %(count)s thủ tục.") % words)
        return redirect(back)
    heading, words = _("Nhận giữ thủ tục"), {"count": thousands(free.count())}
    return render(
        request,
        "catalogue/staff/confirm.html",
        {
            "heading": heading,
            "question": _("Nhận giữ %(count)s thủ tục chưa có đơn vị giữ?") % words,
            "consequence": _("Thủ tục đã có đơn vị giữ không thay đổi."),
            "submit": _("Nhận giữ"),
            "tone": "primary",
            "form": form,
            "crumbs": way("", heading),
            "back_url": back,
        },
        status=422 if form.errors else 200,
    )


def _free(request: StaffRequest) -> tuple[QuerySet[Procedure], str]:
    """What the address names, and the page to go back to. Raises Missing."""
    by, number, code = request.actor, request.GET.get("ma", ""), request.GET.get("lan-nhap", "")
    if number:
        if not policies.visible_procedures(by).filter(number=number).exists():
            raise Missing
        return unkept_numbered(by, number), reverse("catalogue:procedure", args=[number])
    if code:
        run = import_for(by, code)
        return unkept_of(by, run), reverse("catalogue:import_run", args=[run.code])
    wanted = asked(request)
    today = clock.local_date(clock.now())
    mine = record_list.Wanted(sector=wanted.sector, keeper=record_list.MINE)
    return unkept(by, wanted, on=today), address(mine)
