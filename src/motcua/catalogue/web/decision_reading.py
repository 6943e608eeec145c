"""A decision of announcement: hand it in, confirm what was read, make the draft."""

from django.contrib import messages
from django.forms.boundfield import BoundField
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.catalogue import policies
from motcua.catalogue.actions.decision_drafting import (
    NothingChosen,
    draft_announcement_from_reading,
)
from motcua.catalogue.actions.decision_preview import DECISION
from motcua.catalogue.actions.import_take_in import (
    ImportOwner,
    NotInPreview,
    take_in_procedures,
)
from motcua.catalogue.forms.decision_file import (
    CHANGE,
    OLD,
    OWN,
    ChosenChangesForm,
    DecisionFileForm,
)
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.queries.import_pages import import_for
from motcua.catalogue.rules.import_kinds import ImportState
from motcua.catalogue.web.import_load import owners_of
from motcua.catalogue.web.import_run import WAITING
from motcua.catalogue.web.import_words import crumbs, state_badge
from motcua.foundation import files
from motcua.foundation.policies import Forbidden, Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import Crumb, EmptyState, Fact

_LEFT_OUT = 10
"""Procedures left out that are named in the message."""


@staff_page
@require_http_methods(["GET", "POST"])
def load(request: StaffRequest) -> HttpResponse:
    """The form for the file of a decision."""
    owners = owners_of(request.actor)
    if not owners:
        raise Forbidden(_("Chỉ người điều phối mới đọc được quyết định vào danh mục."))
    choices = [(unit.code, unit.name) for unit in owners]
    form = DecisionFileForm(request.POST or None, request.FILES or None, owners=choices)
    if request.method == "POST" and form.is_valid():
        owner = next(unit for unit in owners if unit.code == form.cleaned_data["owner"])
        upload, at, by = form.cleaned_data["file"], clock.now(), request.actor
        try:
            stored = files.store(upload, name=upload.name, by=by, at=at, allowed=files.DOCUMENTS)
        except files.Refused as refused:
            form.add_error("file", str(refused))
        else:
            owned = ImportOwner(owner.code, owner.path)
            run = take_in_procedures(stored, owner=owned, by=by, at=at, layout=DECISION)
            return redirect("catalogue:decision", run.code)
    return render(
        request,
        "catalogue/staff/decision_load.html",
        {"form": form, "crumbs": crumbs(Crumb(_("Đọc quyết định công bố")))},
        status=422 if form.errors else 200,
    )


@staff_page
@require_http_methods(["GET", "POST"])
def decision(request: StaffRequest, code: str) -> HttpResponse:
    """What was read, each procedure beside its words; sent back, it becomes a draft."""
    run = _decision(request, code)
    is_open = run.state == ImportState.PREVIEW
    rows = list(run.rows.all()) if is_open else []
    form = ChosenChangesForm(request.POST if request.method == "POST" else None, rows=rows)
    if request.method == "POST":
        policies.require_at(request.actor, "submit", run.owner_path)
        if form.is_valid():
            return _draft(request, run, form)
    return render(
        request,
        "catalogue/staff/decision.html",
        {
            "run": run,
            "badge": state_badge(run),
            "is_waiting": run.state in WAITING,
            "is_open": is_open,
            "facts": _facts(run),
            "rows": [
                (row, *(_bound(form, f"{kind}{row.line}") for kind in (CHANGE, OWN, OLD)))
                for row in rows
            ],
            "form": form,
            "has_replaced": any(name.startswith(OLD) for name in form.fields),
            "announcement_url": announcement_url(run.counts.get("announcement", "")),
            "empty": EmptyState(
                _("Không tìm thấy thủ tục nào trong văn bản."),
                _("Kiểm tra đây có phải quyết định công bố thủ tục hành chính không."),
            ),
            "crumbs": crumbs(
                Crumb(_("Đọc quyết định công bố"), reverse("catalogue:decision_load")),
                Crumb(run.file_name),
            ),
        },
        status=422 if form.errors else 200,
    )


@staff_page
@require_safe
def source(request: StaffRequest, code: str) -> HttpResponseBase:
    """The file itself."""
    run = _decision(request, code)
    if run.file is None:
        raise Missing
    return files.file_response(request, run.file)


def announcement_url(code: str) -> str:
    """The page of the draft; "" while there is none."""
    try:
        return reverse("catalogue:announcement", args=[code]) if code else ""
    except NoReverseMatch:
        return ""


def _bound(form: ChosenChangesForm, name: str) -> BoundField | None:
    return form[name] if name in form.fields else None


def _decision(request: StaffRequest, code: str) -> ProcedureImport:
    run = import_for(request.actor, code)
    if run.layout != DECISION:
        raise Missing
    return run


def _draft(request: StaffRequest, run: ProcedureImport, form: ChosenChangesForm) -> HttpResponse:
    try:
        drafted = draft_announcement_from_reading(
            run.code, form.chosen, by=request.actor, at=clock.now()
        )
    except NothingChosen:
        messages.warning(request, _("Chưa chọn thủ tục nào; chưa có dự thảo nào được lập."))
        return redirect("catalogue:decision", run.code)
    except NotInPreview:
        messages.warning(request, _("Quyết định này đã được lập dự thảo hoặc đã bỏ."))
        return redirect("catalogue:decision", run.code)
    messages.success(request, _("Đã lập dự thảo công bố từ quyết định."))
    if drafted.unreplaced:
        words = {"numbers": ", ".join(drafted.unreplaced[:_LEFT_OUT])}
        told = _(
            "Chưa rõ các thủ tục này thay thủ tục nào: %(numbers)s. Đưa ra khỏi quyết định rồi đưa"
            " vào lại với mã của thủ tục bị thay thế."
        )
        messages.warning(request, told % words)
    if drafted.left_out:
        left = "; ".join(drafted.left_out[:_LEFT_OUT])
        messages.warning(request, _("Không đưa vào được: %(left)s.") % {"left": left})
    url = announcement_url(drafted.announcement.code)
    return redirect(url) if url else redirect("catalogue:decision", run.code)


def _facts(run: ProcedureImport) -> list[Fact]:
    read = run.counts
    return [
        Fact(_("Số, ký hiệu"), read.get("number", "")),
        Fact(_("Ngày ký"), _day(read.get("signed_on", ""))),
        Fact(_("Có hiệu lực từ"), _day(read.get("effective_on", ""))),
        Fact(_("Trích yếu"), read.get("subject", "")),
    ]


def _day(iso: str) -> str:
    """ "2026-08-15" → "15/08/2026"."""
    return "/".join(reversed(iso.split("-"))) if iso else ""
