"""The posting audit: start it, walk through the office with a phone, see and close the result."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from motcua.catalogue.actions import posting_audits as actions
from motcua.catalogue.forms.posting_audits import StartAuditForm
from motcua.catalogue.models import PostingAudit, PostingAuditLine
from motcua.catalogue.queries import posting_audits as queries
from motcua.catalogue.queries.outdated_copies import unit_calendars
from motcua.catalogue.queries.print_places import print_places
from motcua.catalogue.rules.posting_checklist import must_hang
from motcua.catalogue.rules.posting_kinds import Finding
from motcua.catalogue.rules.posting_terms import repost_by
from motcua.catalogue.web.posted_copies import require_posting
from motcua.catalogue.web.posting_links import way
from motcua.foundation.web.tables import csv_answer
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.formatting import vndate
from motcua.ui.parts import Action, Badge, Crumb, EmptyState, Fact, Pager, Progress

TONES: dict[Finding, Badge] = {
    Finding.UNSEEN: Badge("neutral", Finding.UNSEEN.label),
    Finding.PRESENT: Badge("good", Finding.PRESENT.label),
    Finding.MISSING: Badge("bad", Finding.MISSING.label),
    Finding.OUTDATED: Badge("bad", Finding.OUTDATED.label),
    Finding.DAMAGED: Badge("warn", Finding.DAMAGED.label),
    Finding.EXEMPT: Badge("neutral", Finding.EXEMPT.label),
}


def audit_way(*further: Crumb) -> list[Crumb]:
    """Niêm yết › Kiểm tra › …"""
    return way(Crumb(_("Kiểm tra niêm yết"), reverse("catalogue:posting_audits")), *further)


@staff_page
@require_http_methods(["GET", "POST"])
def posting_audits(request: StaffRequest) -> HttpResponse:
    """Audits by month, and the form that begins one."""
    require_posting(request)
    places = {one.unit: one for one in reversed(print_places(request.actor))}
    today = clock.local_date(clock.now())
    form = StartAuditForm(
        request.POST if request.method == "POST" else None,
        units=[(one.unit, one.name) for one in reversed(places.values())],
        today=today,
    )
    if request.method == "POST" and form.is_valid():
        where, on = places[form.cleaned_data["unit"]], form.cleaned_data["on"]
        wanted = must_hang(
            is_commune=queries.is_commune(where.unit), on=on, folder=settings.LAW_FOLDER
        )
        found = actions.start_audit(
            where.unit, where.unit_path, on, wanted, by=request.actor, at=clock.now()
        )
        return redirect("catalogue:posting_audit", found.code)
    page = queries.page_of(
        request.actor, after=request.GET.get("sau"), before=request.GET.get("truoc")
    )
    here = reverse("catalogue:posting_audits")
    return render(
        request,
        "catalogue/posting/audits.html",
        {
            "form": form,
            "rows": [(row, state_badge(row)) for row in page.rows],
            "pager": Pager(
                newer_url=f"{here}?truoc={page.before}" if page.before else "",
                older_url=f"{here}?sau={page.after}" if page.after else "",
            ),
            "empty": EmptyState(
                _("Chưa có lần kiểm tra nào."),
                _("Mỗi tháng một lần: cầm điện thoại đi một vòng, ghi từng dòng có, thiếu hay cũ."),
            ),
            "crumbs": way(Crumb(_("Kiểm tra niêm yết"))),
        },
        status=422 if form.errors else 200,
    )


def state_badge(found: PostingAudit) -> Badge:
    """Whether somebody is still walking."""
    return (
        Badge("good", _("đã kết thúc")) if found.closed_at else Badge("active", _("đang kiểm tra"))
    )


@staff_page
@require_safe
def posting_audit(request: StaffRequest, code: str) -> HttpResponse:
    """One audit: its lines and what was found."""
    found = queries.audit_of(request.actor, code)
    lines = queries.lines_of(found)
    counts = queries.counts_of(lines)
    seen = len(lines) - counts.get(Finding.UNSEEN, 0)
    return render(
        request,
        "catalogue/posting/audit.html",
        {
            "audit": found,
            "heading": _title(found),
            "state": state_badge(found),
            "actions": _actions(found, lines, seen),
            "progress": Progress(seen, len(lines), _("dòng đã xem")),
            "facts": [
                Fact(_(finding.label), count) for finding, count in counts.items() if finding
            ],
            "rows": [(line, TONES[Finding(line.finding)]) for line in lines],
            "copies_url": f"{reverse('catalogue:posted_copies')}?don-vi={found.unit_id}",
            "crumbs": audit_way(Crumb(_title(found))),
        },
    )


def _title(found: PostingAudit) -> str:
    words = _("Kiểm tra niêm yết tháng %(month)s – %(unit)s")
    return words % {"month": f"{found.month:%m/%Y}", "unit": found.unit.name}


def _actions(found: PostingAudit, lines: list[PostingAuditLine], seen: int) -> list[Action]:
    export = Action(
        _("Tải kết quả (CSV)"),
        reverse("catalogue:posting_audit_csv", args=[found.code]),
        icon="download",
    )
    if found.closed_at is not None:
        return [export]
    if seen == len(lines):
        url = reverse("catalogue:close_posting_audit", args=[found.code])
        words = _("Kết thúc lần kiểm tra này? Các dòng thiếu, cũ, hỏng thành việc phải khắc phục.")
        return [Action(_("Kết thúc kiểm tra"), url, "post", "primary", words), export]
    first = next(line for line in lines if line.finding == Finding.UNSEEN)
    url = reverse("catalogue:posting_audit_line", args=[found.code, first.code])
    return [Action(_("Xem dòng tiếp theo"), url, tone="primary", icon="photo"), export]


@staff_page
@require_POST
def close(request: StaffRequest, code: str) -> HttpResponse:
    """Close it; wrong lines become duties."""
    found = queries.audit_of(request.actor, code)
    at = clock.now()
    today = clock.local_date(at)
    calendar, folder = unit_calendars()(found.unit_id), settings.LAW_FOLDER
    due = repost_by(calendar, wrong_from=today, found_on=today, folder=folder)
    try:
        count = actions.close_audit(found.code, due, by=request.actor, at=at)
    except actions.NotAllSeen:
        messages.warning(request, _("Còn dòng chưa xem. Hãy xem hết rồi mới kết thúc."))
    except actions.AuditClosed:
        messages.info(request, _("Lần kiểm tra này đã kết thúc rồi."))
    else:
        words = _("Đã kết thúc. %(n)s điều phải khắc phục, hạn %(day)s.")
        messages.success(request, words % {"n": count, "day": vndate(due.result)})
    return redirect("catalogue:posting_audit", found.code)


@staff_page
@require_safe
def posting_audit_csv(request: StaffRequest, code: str) -> HttpResponseBase:
    """The result, line by line."""
    found = queries.audit_of(request.actor, code)
    headings = [
        *(_("Nội dung phải niêm yết"), _("Căn cứ"), _("Kết quả"), _("Ghi chú")),
        *(_("Ngày xem"), _("Hạn khắc phục"), _("Khắc phục ngày")),
    ]
    rows = (_cells(line) for line in queries.lines_of(found))
    return csv_answer(headings, rows, "kiem-tra-niem-yet")


def _cells(line: PostingAuditLine) -> list[str]:
    duty = line.duty
    return [
        line.text,
        line.basis,
        Finding(line.finding).label,
        line.note,
        vndate(line.at),
        vndate(duty.due_on) if duty else "",
        vndate(duty.done_at) if duty else "",
    ]
