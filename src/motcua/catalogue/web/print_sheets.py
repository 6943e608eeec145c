"""Choose what to print at a place: some procedures, a sector, what is out of date, a binder."""

from collections.abc import Callable
from datetime import date
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.catalogue.actions.print_sheets import NothingToPrint, print_sheets
from motcua.catalogue.forms.printing import PrintForm
from motcua.catalogue.models import ProcedureVersion, SheetRun
from motcua.catalogue.queries import print_choices as choices
from motcua.catalogue.queries.print_places import PrintPlace, print_places
from motcua.catalogue.queries.sheet_runs import latest_runs
from motcua.catalogue.rules.posting_kinds import RunKind
from motcua.catalogue.rules.print_order import PrintOrder, WantedSheet, volumes
from motcua.catalogue.rules.sheet_kinds import SheetKind
from motcua.catalogue.web.posted_copies import require_posting
from motcua.catalogue.web.posting_links import public_address, run_badge, way
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import Crumb, EmptyState, Filter, FilterOption, Pager

PAGE = "catalogue:print_sheets"
MOST = 2000
"""Sheets asked for at once; they are laid out in volumes."""
BINDER_SPOT = "Quyển niêm yết tại quầy"


@staff_page
@require_http_methods(["GET", "POST"])
def choose(request: StaffRequest) -> HttpResponse:
    """The page to choose on; each button prints what it says."""
    require_posting(request)
    places = print_places(request.actor)
    where = _where(request, places)
    if where is None:
        empty = EmptyState(
            _("Chưa có nơi niêm yết nào của đơn vị."),
            _("Người quản trị khai báo bộ phận một cửa của đơn vị trước."),
        )
        return render(request, "catalogue/posting/print.html", {"empty": empty, "crumbs": _way()})
    today = clock.local_date(clock.now())
    sectors = choices.sectors_of(where, on=today)
    form = PrintForm(
        request.POST if request.method == "POST" else None,
        sectors=[(one.slug, one.name) for one in sectors],
    )
    if request.method == "POST" and form.is_valid():
        orders = volumes(_order(request, form, where, today))
        try:
            runs = [print_sheets(one, by=request.actor, at=clock.now()) for one in orders]
        except NothingToPrint:
            form.add_error(None, _("Chưa chọn tờ nào để in. Hãy đánh dấu ít nhất một tờ."))
        else:
            return _made(request, runs)
    return _page(request, form, where, places)


def _made(request: StaffRequest, runs: list[SheetRun]) -> HttpResponse:
    if len(runs) > 1:
        told = _("Nhiều tờ nên chia thành %(n)s tập; mỗi tập là một lần in, xem ở danh sách dưới.")
        messages.success(request, told % {"n": len(runs)})
        return redirect(PAGE)
    return redirect("catalogue:sheet_run", runs[0].code)


def _where(request: StaffRequest, places: list[PrintPlace]) -> PrintPlace | None:
    """The place that the address names, or the first of the unit that it names, or the first."""
    key, unit = request.GET.get("noi", ""), request.GET.get("don-vi", "")
    named = [one for one in places if one.key == key] if key else []
    of_unit = [one for one in places if one.unit == unit] if unit else []
    return next(iter([*named, *of_unit, *places]), None)


def _page(
    request: StaffRequest, form: PrintForm, where: PrintPlace, places: list[PrintPlace]
) -> HttpResponse:
    today = clock.local_date(clock.now())
    sector, words = request.GET.get("linh-vuc", "")[:120], request.GET.get("tim", "")[:100]
    rows = choices.procedures_of(where, on=today, sector=sector, words=words)
    get = request.GET.get
    page = choices.page_of(rows, where, after=get("sau"), before=get("truoc"))
    asked = {"noi": where.key, "linh-vuc": sector, "tim": words}
    return render(
        request,
        "catalogue/posting/print.html",
        {
            "form": form,
            "where": where,
            "rows": page.rows,
            "words": words,
            "sector": sector,
            "asked": asked,
            "action_url": _url(asked),
            "outdated_count": choices.outdated_at(where, on=today).count(),
            "binder_count": choices.procedures_of(where, on=today).count(),
            "whole_count": rows.count() if sector else 0,
            "filters": _filters(places, asked, form),
            "pager": Pager(
                newer_url=_url(asked | {"truoc": page.before}) if page.before else "",
                older_url=_url(asked | {"sau": page.after}) if page.after else "",
            ),
            "runs": [(run, run_badge(run)) for run in latest_runs(request.actor)],
            "nothing": EmptyState(
                _("Không có thủ tục nào khớp."), _("Thử bỏ lọc hoặc gõ ít chữ hơn.")
            ),
            "crumbs": _way(),
        },
        status=422 if form.errors else 200,
    )


def _way() -> list[Crumb]:
    return way(Crumb(_("In bản niêm yết")))


def _filters(places: list[PrintPlace], asked: dict[str, str], form: PrintForm) -> list[Filter]:
    wheres = [
        FilterOption(one.name, _url({"noi": one.key}), one.key == asked["noi"]) for one in places
    ]
    offered = [("", _("mọi lĩnh vực")), *form.fields["lists"].choices]  # type: ignore[attr-defined]
    sectors = [
        FilterOption(str(name), _url(asked | {"linh-vuc": slug}), slug == asked["linh-vuc"])
        for slug, name in offered
    ]
    return [Filter(_("Nơi niêm yết"), wheres), Filter(_("Lĩnh vực"), sectors)]


def _url(asked: dict[str, str]) -> str:
    query = urlencode({name: value for name, value in asked.items() if value})
    return f"{reverse(PAGE)}?{query}" if query else reverse(PAGE)


def _order(request: StaffRequest, form: PrintForm, where: PrintPlace, today: date) -> PrintOrder:
    """What the pressed button asks for."""
    button = request.POST.get("viec", "")
    made: dict[str, Callable[[], list[WantedSheet]]] = {
        "cu": lambda: _outdated(request, where, today),
        "linh-vuc": lambda: _sector(request, where, today),
        "quyen": lambda: choices.binder_of(where, on=today, place=BINDER_SPOT)[:MOST],
    }
    sheets = made.get(button, lambda: _chosen(request, form, where, today))()
    is_binder = button == "quyen"
    return PrintOrder(
        kind=(RunKind.BINDER if is_binder else RunKind.COPIES).value,
        title=_title(where, sheets, is_binder=is_binder),
        unit=where.unit,
        unit_path=where.unit_path,
        desk=where.desk.pk if where.desk else None,
        size=form.cleaned_data["size"],
        sheets=sheets,
        public_address=public_address(request),
    )


def _title(where: PrintPlace, sheets: list[WantedSheet], *, is_binder: bool) -> str:
    if is_binder:
        return _("Quyển niêm yết thủ tục hành chính")
    if len(sheets) == 1:
        return sheets[0].title[:250]
    return _("%(n)s tờ niêm yết – %(place)s") % {"n": len(sheets), "place": where.name}


def _outdated(request: StaffRequest, where: PrintPlace, today: date) -> list[WantedSheet]:
    """New sheets for all that is out of date here; what has no successor is told."""
    old = choices.outdated_at(where, on=today).select_related("version", "sector")[:MOST]
    wanted, without = choices.reprints(old, where, on=today)
    if without:
        messages.warning(
            request,
            _("%(n)s bản cũ không có nội dung thay thế (thủ tục bị bãi bỏ): chỉ cần gỡ xuống.")
            % {"n": len(without)},
        )
    return wanted


def _sector(request: StaffRequest, where: PrintPlace, today: date) -> list[WantedSheet]:
    slug = request.GET.get("linh-vuc", "")[:120]
    if not slug:
        return []
    rows = choices.procedures_of(where, on=today, sector=slug).order_by("name_key", "pk")
    sectors = [one for one in choices.sectors_of(where, on=today) if one.slug == slug]
    lists = [choices.list_of(one, where, on=today) for one in sectors]
    return [*lists, *(choices.sheet_of(row, where) for row in rows.defer("record")[:MOST])]


def _chosen(
    request: StaffRequest, form: PrintForm, where: PrintPlace, today: date
) -> list[WantedSheet]:
    codes = request.POST.getlist("so")[:MOST]
    rows: list[ProcedureVersion] = list(
        choices.procedures_of(where, on=today).filter(code__in=codes).defer("record")
    )
    slugs = form.cleaned_data["lists"]
    sectors = [one for one in choices.sectors_of(where, on=today) if one.slug in slugs]
    return [
        *(choices.own_sheet(SheetKind(kind), where) for kind in form.cleaned_data["own"]),
        *(choices.list_of(one, where, on=today) for one in sectors),
        *(choices.sheet_of(row, where) for row in rows),
    ]
