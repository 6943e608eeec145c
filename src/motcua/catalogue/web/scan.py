"""The page behind a sheet's QR code: first, in large words, whether the sheet still holds."""

from dataclasses import dataclass
from datetime import date

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from motcua.catalogue import policies
from motcua.catalogue.actions.sheet_signals import signal_sheet
from motcua.catalogue.models import PostedCopy, ProcedureVersion
from motcua.catalogue.queries import copy_page as queries
from motcua.catalogue.queries.posted_quotes import standing
from motcua.catalogue.queries.sheet_places import mark_of, places_of
from motcua.catalogue.queries.sheet_values import current_sheet, list_now
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.posting_kinds import SignalKind
from motcua.catalogue.rules.sheet_kinds import PaperSize, SheetKind
from motcua.catalogue.rules.sheet_standing import Standing
from motcua.catalogue.sheets.blocks import Group, Print, Sheet, Stamp
from motcua.catalogue.sheets.lists import feedback_sheet, staff_sheet
from motcua.catalogue.sheets.places import Place
from motcua.catalogue.sheets.setting import to_pdf
from motcua.catalogue.sheets.words import day
from motcua.catalogue.web.posted_copy import pdf_response
from motcua.catalogue.web.posting_links import public_address
from motcua.foundation.throttle import allows, caller
from motcua.foundation.web.busy import TooOften
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.ui.formatting import vndate
from motcua.ui.parts import Tone

MINUTE, HOUR = 60, 3600
SCANS = 600
"""In a minute from one address: a carrier puts thousands of phones behind one (ADR 17)."""
LONGEST_CODE = 40
PDF_KEPT = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class Answer:
    """The large words, what explains them, and their tone."""

    tone: Tone
    words: str
    why: str


@reads_only
def scan(request: HttpRequest, code: str = "") -> HttpResponse:
    """What holds at this moment; a code that names nothing gets help, not a riddle."""
    code = code or request.GET.get("ma", "")
    copy = queries.scanned(code) if 0 < len(code) <= LONGEST_CODE else None
    if copy is None:
        return _unknown(request, code)
    if not allows("scan", caller(request), limit=SCANS, seconds=MINUTE):
        return TooOften(_("quét tờ niêm yết"), seconds=MINUTE)
    today = clock.local_date(clock.now())
    found = standing(copy, on=today)
    now = queries.current_version(copy, on=today)
    place = places_of([copy])[copy.pk]
    response = render(
        request,
        "catalogue/posting/scan.html",
        {
            "copy": copy,
            "answer": answer_of(copy, found, now, on=today),
            "changes": [] if found.is_current else queries.changes_since(copy, now),
            "looked_at": clock.now(),
            "place": place,
            "has_current": now is not None or copy.version is None,
            "procedure_url": procedure_url(now.procedure.number) if now else "",
            "signals": [(one.value, one.label) for one in SignalKind],
            "was_told": "da-bao" in request.GET,
            "may_post": policies.may_at(request.actor, "post", copy.unit_path),  # type: ignore[attr-defined]
        },
    )
    return _fresh(response)


def _fresh(response: HttpResponse) -> HttpResponse:
    """Asked anew each time, and in no index."""
    response.headers["Cache-Control"] = "no-cache"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def answer_of(
    copy: PostedCopy, found: Standing, now: ProcedureVersion | None, *, on: date
) -> Answer:
    """The answer, computed from days; the state of the copy only adds to it."""
    if copy.version is not None and copy.version.procedure.is_internal:
        why = _("Thủ tục này nay chỉ dùng giữa các cơ quan nhà nước.")
        return Answer("bad", _("Không còn niêm yết"), why)
    if copy.version is not None and copy.version.state == VersionState.WITHDRAWN:
        words = _("Không áp dụng. Việc công bố đã rút lại")
        return Answer("bad", words, _("vì %(why)s.") % {"why": found.because})
    if not found.is_current:
        since = day(found.since)
        why = _("vì %(why)s.") % {"why": found.because}
        if now is None and copy.version is not None:
            return Answer("bad", _("Không còn áp dụng từ %(day)s") % {"day": since}, why)
        return Answer("bad", _("Đã cũ từ %(day)s") % {"day": since}, why)
    if found.starts_on:
        words = _("Chưa áp dụng. Áp dụng từ %(day)s") % {"day": day(found.starts_on)}
        return Answer("warn", words, _("Trước ngày đó vẫn theo nội dung cũ."))
    why = _("Tờ này đúng với nội dung hiện hành.")
    if found.ends_on:
        left = _("Còn đúng đến hết ngày %(day)s; sau đó tờ này cũ vì %(why)s.")
        why = left % {"day": day(found.ends_on), "why": found.because}
    return Answer("good", _("Đang áp dụng"), why)


def procedure_url(number: str) -> str:
    """The public page of a procedure."""
    return reverse("procedures:procedure", args=[number])


def _unknown(request: HttpRequest, code: str) -> HttpResponse:
    if not allows("scan-unknown", caller(request), limit=20, seconds=10 * MINUTE):
        return TooOften(_("nhập mã không có"), seconds=10 * MINUTE)
    values = {
        "code": code[:LONGEST_CODE],
        "asked": bool(code),
        "search_url": reverse("procedures:search"),
    }
    status = 404 if code else 200
    return _fresh(render(request, "catalogue/posting/scan_unknown.html", values, status=status))


@csrf_exempt  # a token would need a cookie, and strangers get none; see _is_from_elsewhere
@require_POST
def report(request: HttpRequest, code: str) -> HttpResponse:
    """Count that a reader found the sheet wrong, damaged or out of place; nothing else is kept."""
    if _is_from_elsewhere(request):
        return redirect("sheets:scan", code)
    copy = queries.scanned(code) if len(code) <= LONGEST_CODE else None
    if copy is None:
        return _unknown(request, code)
    kind = request.POST.get("kind", "")
    may = allows("signal", caller(request), limit=10, seconds=HOUR) and allows(
        "signal-copy", copy.code, limit=60, seconds=HOUR
    )
    if not may:
        return TooOften(_("báo về tờ niêm yết"), seconds=HOUR)
    if kind in {one.value for one in SignalKind}:
        signal_sheet(copy.code, kind, at=clock.now())
        return redirect(f"{reverse('sheets:scan', args=[copy.code])}?da-bao")
    return redirect("sheets:scan", copy.code)


def _is_from_elsewhere(request: HttpRequest) -> bool:
    """Whether another site makes the reader's browser report; older browsers do not say."""
    return request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none")


@reads_only
def current_pdf(request: HttpRequest, code: str) -> HttpResponse:
    """The sheet as it should hang there now."""
    copy = queries.scanned(code) if len(code) <= LONGEST_CODE else None
    if copy is None:
        return _unknown(request, code)
    if not allows("scan-pdf", caller(request), limit=20, seconds=MINUTE):
        return TooOften(_("tải tờ niêm yết"), seconds=MINUTE)
    today = clock.local_date(clock.now())
    version = queries.current_version(copy, on=today)
    if copy.version is not None and version is None:
        return _unknown(request, code)
    place = places_of([copy])[copy.pk]
    about = f"{version.code}.{version.revision}" if version else copy.code
    key = f"current-sheet:{about}:{mark_of(place, copy.kind)}:{copy.size}:{today}"
    pdf = cache.get(key)
    if pdf is None:
        pdf = _current(request, copy, version, place, today)
        cache.set(key, pdf, PDF_KEPT)
    return _fresh(pdf_response(pdf, f"niem-yet-hien-hanh-{copy.code}.pdf"))


def _current(
    request: HttpRequest,
    copy: PostedCopy,
    version: ProcedureVersion | None,
    place: Place,
    on: date,
) -> bytes:
    address = f"{public_address(request)}{reverse('sheets:scan', args=[copy.code])}"
    if version is not None:
        address = f"{public_address(request)}{procedure_url(version.procedure.number)}"
    sheet = _sheet(copy, version, place, address, on)
    wanted = Print(
        title=sheet.name,
        author=place.agency,
        on=(on.year, on.month, on.day),
        large=copy.size == PaperSize.A3,
        groups=[Group("", [sheet])],
    )
    return to_pdf(wanted)


def _sheet(
    copy: PostedCopy, version: ProcedureVersion | None, place: Place, address: str, on: date
) -> Sheet:
    if version is not None:
        return current_sheet(version, place, address, on=on)
    if copy.kind == SheetKind.SECTOR and copy.sector is not None:
        return list_now(copy.sector, queries.list_versions(copy, on=on), place, address, on=on)
    stamp = Stamp(code="", address=address, printed=vndate(on))
    return (staff_sheet if copy.kind == SheetKind.STAFF else feedback_sheet)(place, stamp)
