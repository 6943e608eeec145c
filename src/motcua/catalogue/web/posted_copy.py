"""One posted copy: what it says, where it hangs, what can be done with it."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from motcua.catalogue.actions.print_sheets import print_sheets
from motcua.catalogue.actions.sheet_signals import note_signals_seen
from motcua.catalogue.models import PostedCopy
from motcua.catalogue.queries import copy_page as queries
from motcua.catalogue.queries.posted_quotes import standing
from motcua.catalogue.queries.posting_minutes import REMOVED
from motcua.catalogue.queries.print_choices import reprints
from motcua.catalogue.queries.sheet_values import sheets_of
from motcua.catalogue.rules.posting_kinds import SignalKind
from motcua.catalogue.rules.print_order import PrintOrder
from motcua.catalogue.rules.sheet_kinds import CopyState, PaperSize
from motcua.catalogue.rules.sheet_standing import Standing
from motcua.catalogue.sheets.blocks import Group, Print
from motcua.catalogue.sheets.setting import to_pdf
from motcua.catalogue.web.posting_links import public_address, standing_badge, state_badge, way
from motcua.foundation import audit
from motcua.foundation.files import file_response
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people import facade as people
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.formatting import vndate
from motcua.ui.parts import Action, Crumb, Fact, Notice, TimelineEntry


@staff_page
@require_safe
def posted_copy(request: StaffRequest, code: str) -> HttpResponse:
    """The copy's page."""
    copy = queries.copy_of(request.actor, code)
    today = clock.local_date(clock.now())
    found = standing(copy, on=today)
    now = queries.current_version(copy, on=today)
    told = queries.signals(copy)
    return render(
        request,
        "catalogue/posting/copy.html",
        {
            "copy": copy,
            "state": state_badge(copy),
            "standing": standing_badge(copy, found),
            "warning": _warning(copy, found),
            "changes": [] if found.is_current else queries.changes_since(copy, now),
            "actions": _actions(copy, found),
            "facts": _facts(copy),
            "signals": [(SignalKind(one.kind).label, one) for one in told],
            "timeline": _timeline(copy),
            "crumbs": way(Crumb(copy.title[:60])),
        },
    )


def _warning(copy: PostedCopy, found: Standing) -> Notice | None:
    if found.is_current or copy.state == CopyState.TAKEN_DOWN:
        return None
    text = _("Đã cũ từ %(day)s vì %(why)s.") % {"day": vndate(found.since), "why": found.because}
    return Notice("bad", text)


def _actions(copy: PostedCopy, found: Standing) -> list[Action]:
    if copy.state == CopyState.TAKEN_DOWN:
        return [_minutes(copy)] if copy.posted_by else []
    post = Action(
        _("Ghi nhận đã niêm yết"), reverse("catalogue:post_copy", args=[copy.code]), icon="photo"
    )
    again = Action(
        _("In bản thay"), reverse("catalogue:reprint", args=[copy.code]), "post", icon="print"
    )
    down = Action(
        _("Ghi nhận đã gỡ"), reverse("catalogue:take_down", args=[copy.code]), icon="remove"
    )
    ordered = [again, down] if copy.state == CopyState.POSTED else [post, down]
    if not found.is_current and copy.state == CopyState.PRINTED:
        ordered = [again, down]
    first, *others = ordered
    return [Action(first.text, first.url, first.method, "primary", icon=first.icon), *others]


def _minutes(copy: PostedCopy) -> Action:
    """The paper about its end, for the unit and the day on which it came off."""
    day = vndate(copy.taken_down_on)
    asked = urlencode({"loai": REMOVED, "noi": copy.unit_id, "tu": day, "den": day})
    url = f"{reverse('catalogue:posting_minutes')}?{asked}"
    return Action(_("Lập biên bản kết thúc niêm yết"), url, tone="primary", icon="document")


def _facts(copy: PostedCopy) -> list[Fact]:
    version = copy.version
    names = people.members({copy.printed_by, copy.posted_by} - {""})
    posted_by = names[copy.posted_by].name if copy.posted_by in names else ""
    facts = [
        Fact(_("Mã bản"), copy.code, reverse("sheets:scan", args=[copy.code])),
        Fact(_("Loại tờ"), copy.get_kind_display()),
        Fact(_("Thủ tục"), version.procedure.number if version else ""),
        Fact(_("Quyết định công bố"), version.decision if version else ""),
        Fact(_("Đơn vị"), copy.unit.name),
        Fact(_("Vị trí"), copy.place),
        Fact(_("Khổ giấy"), copy.get_size_display()),
        Fact(_("In ngày"), vndate(copy.printed_at)),
        Fact(_("Niêm yết ngày"), vndate(copy.posted_on)),
        Fact(_("Người ghi nhận"), posted_by),
    ]
    if copy.taken_down_on:
        facts.append(Fact(_("Gỡ ngày"), vndate(copy.taken_down_on)))
        facts.append(Fact(_("Lý do gỡ"), copy.removal_note))
    if copy.replaced_by:
        url = reverse("catalogue:posted_copy", args=[copy.replaced_by.code])
        facts.append(Fact(_("Được thay bằng bản"), copy.replaced_by.code, url))
    return [fact for fact in facts if fact.value]


def _timeline(copy: PostedCopy) -> list[TimelineEntry]:
    return [TimelineEntry(one.at, one.by_name, one.sentence) for one in audit.trail(copy)]


@staff_page
@require_safe
def copy_pdf(request: StaffRequest, code: str) -> HttpResponse:
    """The copy's sheet again, with its own code and what it said when it was printed."""
    copy = queries.copy_of(request.actor, code)
    base = public_address(request)
    sheet = next(sheet for _, sheet in sheets_of([copy], lambda one: f"{base}/n/{one.code}/"))
    on = clock.local_date(copy.printed_at)
    wanted = Print(
        title=copy.title,
        author=sheet.agency,
        on=(on.year, on.month, on.day),
        large=copy.size == PaperSize.A3,
        groups=[Group("", [sheet])],
    )
    return pdf_response(to_pdf(wanted), f"niem-yet-{copy.code}.pdf")


def pdf_response(pdf: bytes, name: str) -> HttpResponse:
    """A PDF that opens in the browser."""
    shown = content_disposition_header(as_attachment=False, filename=name) or "inline"
    return HttpResponse(pdf, content_type="application/pdf", headers={"Content-Disposition": shown})


@staff_page
@require_safe
def copy_photo(request: StaffRequest, code: str, which: str) -> HttpResponseBase:
    """The picture of the sheet on its wall, or of the wall without it."""
    copy = queries.copy_of(request.actor, code)
    stored = {"treo": copy.photo, "go": copy.removal_photo}.get(which)
    if stored is None:
        raise Missing
    return file_response(request, stored)


@staff_page
@require_POST
def reprint(request: StaffRequest, code: str) -> HttpResponse:
    """Print the sheet as it is now, meant for the same spot."""
    copy = queries.copy_of(request.actor, code)
    today = clock.local_date(clock.now())
    where = queries.print_place(copy)
    wanted, without = reprints([copy], where, on=today)
    if without:
        messages.warning(
            request, _("Thủ tục này không còn bản nào đang áp dụng: chỉ cần gỡ tờ xuống.")
        )
        return redirect("catalogue:posted_copy", copy.code)
    order = PrintOrder(
        title=copy.title,
        unit=copy.unit_id,
        unit_path=copy.unit_path,
        desk=copy.desk_id,
        size=copy.size,
        sheets=wanted,
        public_address=public_address(request),
    )
    run = print_sheets(order, by=request.actor, at=clock.now())
    return redirect("catalogue:sheet_run", run.code)


@staff_page
@require_POST
def signals_seen(request: StaffRequest, code: str) -> HttpResponse:
    """Note that the reports of readers were looked into."""
    copy = queries.copy_of(request.actor, code)
    note_signals_seen(copy.code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã ghi nhận là đã xem."))
    return redirect("catalogue:posted_copy", copy.code)
