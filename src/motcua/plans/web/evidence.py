"""Proofs: the list, one proof, and the coordinator's decision on it."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from motcua.foundation import files
from motcua.foundation.actor import ANONYMOUS
from motcua.foundation.models import StoredFile
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import prove
from motcua.plans.forms.lifecycle import ReasonForm
from motcua.plans.models import Evidence
from motcua.plans.queries import evidence as queries
from motcua.plans.rules.evidence_kinds import FIGURES, EvidenceKind
from motcua.plans.rules.states import CaptureState, EvidenceState, IllegalMove
from motcua.plans.web.badges import evidence_badge
from motcua.ui.parts import Badge, Crumb, EmptyState, Fact, Filter, FilterOption, Pager

LABELS = {
    "": "tất cả",
    "cho-xac-nhan": "chờ xác nhận",
    "da-xac-nhan": "đã xác nhận",
    "khong-chap-nhan": "không chấp nhận",
}
CAPTURES = {
    CaptureState.QUEUED: Badge("active", CaptureState.QUEUED.label),
    CaptureState.DONE: Badge("good", CaptureState.DONE.label),
    CaptureState.FAILED: Badge("warn", CaptureState.FAILED.label),
}


@staff_page
@require_safe
def evidence_list(request: StaffRequest) -> HttpResponse:
    """The proofs of the actor's units and plans, newest first."""
    state, kind = request.GET.get("loc", ""), request.GET.get("loai", "")
    kind = kind if kind in set(EvidenceKind) else ""
    page = queries.evidence_page(
        request.actor,
        state,
        kind=kind,
        cursor={"after": request.GET.get("sau"), "before": request.GET.get("truoc")},
    )
    kinds = {"": _("mọi loại")} | {one.value: one.label for one in EvidenceKind}
    return render(
        request,
        "plans/staff/evidence_list.html",
        {
            "evidence": [(one, evidence_badge(one.state)) for one in page.rows],
            "filters": [
                _filter(_("Trạng thái"), "loc", LABELS, state, loai=kind),
                _filter(_("Loại"), "loai", kinds, kind, loc=state),
            ],
            "pager": Pager(
                newer_url=_url(loc=state, loai=kind, truoc=page.before) if page.before else "",
                older_url=_url(loc=state, loai=kind, sau=page.after) if page.after else "",
            ),
            "empty": EmptyState(
                _("Chưa có minh chứng nào ở đây."),
                _("Mở một nhiệm vụ và thêm tin đã đăng, ảnh, tệp; điện thoại thì gửi ảnh nhanh."),
            ),
        },
    )


def _filter(label: str, name: str, words: dict[str, str], now: str, **others: str) -> Filter:
    return Filter(
        label,
        [
            FilterOption(_(text), _url(**{name: key}, **others), current=key == now)
            for key, text in words.items()
        ],
    )


def _url(**asked: str) -> str:
    query = urlencode({name: value for name, value in asked.items() if value})
    base = reverse("plans:evidence_list")
    return f"{base}?{query}" if query else base


@staff_page
@require_safe
def evidence(request: StaffRequest, code: str) -> HttpResponse:
    """One proof: what it is, its files, what was found behind its address, what it serves."""
    found = queries.evidence_for(request.actor, code)
    capture = getattr(found, "capture", None)
    uses = queries.uses_of(found)
    may_decide = policies.covers(request.actor, policies.RIGHTS["confirm"], found.owner_path)
    return render(
        request,
        "plans/staff/evidence.html",
        {
            "evidence": found,
            "badge": evidence_badge(found.state),
            "asked_badge": evidence_badge(EvidenceState.WAITING),
            "facts": facts_of(found),
            "capture": capture,
            "capture_badge": CAPTURES[CaptureState(capture.state)] if capture else None,
            "uses": uses,
            "may_grant": queries.may_grant(request.actor, uses),
            "may_use_further": queries.may_use_further(request.actor, found),
            "may_confirm": may_decide and found.state == EvidenceState.WAITING,
            "may_refuse": may_decide and found.state != EvidenceState.REFUSED,
            "crumbs": [Crumb(_("Minh chứng"), reverse("plans:evidence_list")), Crumb(found.title)],
        },
    )


def facts_of(found: Evidence) -> list[Fact]:
    """The facts and figures of a proof."""
    kind = EvidenceKind(found.kind)
    figures = [
        Fact(one.label[:1].upper() + one.label[1:], found.figures[one.name])
        for one in FIGURES[kind]
        if one.name in found.figures
    ]
    known = [
        Fact(_("Loại"), kind.label),
        Fact(_("Ngày thực hiện"), f"{found.happened_on:%d/%m/%Y}"),
        Fact(_("Đơn vị"), found.unit.name if found.unit else ""),
        *figures,
        Fact(_("Chủ đề"), found.theme),
        Fact(_("Địa chỉ"), found.url, found.url),
        Fact(_("Ghi chú"), found.note),
        Fact(_("Nhập thay, theo"), found.entered_for),
        Fact(_("Lý do không chấp nhận"), found.refused_reason),
    ]
    return [fact for fact in known if fact.value]


@staff_page
@require_POST
def confirm(request: StaffRequest, code: str) -> HttpResponse:
    """Accept a proof."""
    queries.evidence_for(request.actor, code)
    try:
        prove.confirm(code, by=request.actor, at=clock.now())
    except IllegalMove as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, _("Đã xác nhận minh chứng."))
    return redirect(_next(request) or reverse("plans:evidence", args=[code]))


def _next(request: StaffRequest) -> str:
    """Back to the list of waiting proofs when the decision was made from there."""
    return (
        reverse("plans:evidence_list") + "?loc=cho-xac-nhan"
        if "tu-danh-sach" in request.POST
        else ""
    )


@staff_page
@require_http_methods(["GET", "POST"])
def refuse(request: StaffRequest, code: str) -> HttpResponse:
    """Refuse a proof with the reason."""
    found = queries.evidence_for(request.actor, code)
    policies.require_at(request.actor, "confirm", found.owner_path)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            prove.refuse(code, reason=form.cleaned_data["reason"], by=request.actor, at=clock.now())
        except IllegalMove as problem:
            messages.error(request, str(problem))
        else:
            messages.success(request, _("Đã trả lại minh chứng, kèm lý do."))
        return redirect("plans:evidence", code)
    return render(
        request,
        "plans/staff/form.html",
        {
            "form": form,
            "heading": _("Không chấp nhận minh chứng"),
            "lead": found.title,
            "submit": _("Không chấp nhận, kèm lý do"),
            "crumbs": [Crumb(_("Minh chứng"), reverse("plans:evidence_list"))],
            "back_url": reverse("plans:evidence", args=[code]),
        },
        status=422 if form.errors else 200,
    )


@staff_page
def file(request: StaffRequest, code: str) -> HttpResponseBase:
    """A file of a proof, for those who see the proof."""
    return files.file_view(_may_see)(request, code)


def _may_see(request: HttpRequest, stored: StoredFile) -> bool:
    seen = policies.readable_evidence(getattr(request, "actor", ANONYMOUS))
    return seen.filter(files__file=stored).exists() or seen.filter(capture__file=stored).exists()
