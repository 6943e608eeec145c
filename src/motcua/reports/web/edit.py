"""Write a report section by section; saved while typing, or by the button without JavaScript."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden
from motcua.foundation.web.asked import whole_number
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.reports import policies
from motcua.reports.actions import compose, editing
from motcua.reports.forms.frame import FrameForm
from motcua.reports.models import Report, UnitPart
from motcua.reports.queries import pages as queries
from motcua.reports.queries.pages import SectionLine
from motcua.reports.web.badges import report_badge
from motcua.reports.web.crumbs import tabs, way
from motcua.reports.web.figures import lines_of
from motcua.reports.web.sheet import SheetPart, part_of
from motcua.ui.parts import Action

AUTOSAVE = "X-Autosave"


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section to write: its box, what is proposed, what stood there before, units' words."""

    line: SectionLine
    part: SheetPart
    rows: int
    is_as_proposed: bool
    before: str
    parts: list[UnitPart]


def writable(request: StaffRequest, code: str) -> Report:
    """The draft, when the actor writes it; Missing or Forbidden otherwise."""
    report = queries.report_for(request.actor, code)
    policies.require(request.actor, "write", report)
    if not report.is_editable:
        raise Forbidden(_("Báo cáo đã trình ký. Hãy rút về hoặc trả lại để sửa."))
    return report


@staff_page
@require_safe
def edit(request: StaffRequest, code: str) -> HttpResponse:
    """All sections, each with its proposal and the wording of the period before."""
    report = writable(request, code)
    whole = queries.whole_report(report)
    return render(
        request,
        "reports/staff/edit.html",
        {
            "report": report,
            "badge": report_badge(report.status),
            "crumbs": way(report),
            "tabs": tabs(report, "edit", request.actor),
            "actions": _actions(report),
            "sections": [_view(line) for line in whole.sections],
            "figures": lines_of(whole.figures),
            "previous": whole.previous,
        },
    )


def _actions(report: Report) -> list[Action]:
    def at(name: str) -> str:
        return reverse(f"reports:{name}", args=[report.code])

    return [
        Action(_("Xem bản in"), at("report"), tone="primary", icon="document"),
        Action(_("Phần đầu, phần cuối"), at("frame"), icon="edit"),
        Action(_("Cập nhật số liệu"), at("redraft"), "post", icon="retry"),
    ]


def _view(line: SectionLine) -> SectionView:
    section = line.section
    lines = section.text.count("\n") + len(section.text) // 90 + 2
    return SectionView(
        line=line,
        part=part_of(section),
        rows=min(max(lines, 4), 24),
        is_as_proposed=section.text == section.proposed,
        before=line.before,
        parts=line.parts,
    )


@staff_page
@require_POST
def save_section(request: StaffRequest, code: str, section: str) -> HttpResponse:
    """Save one section; 409 when somebody else saved it first."""
    version = request.POST.get("version", "")
    is_autosave = AUTOSAVE in request.headers
    try:
        editing.write_section(
            code,
            section,
            request.POST.get("text", ""),
            version=whole_number(version) or 0,
            by=request.actor,
            at=clock.now(),
        )
    except editing.SavedBySomebodyElse as conflict:
        if is_autosave:
            return HttpResponse(str(conflict), status=409, content_type="text/plain")
        messages.error(request, str(conflict))
    else:
        if is_autosave:
            return HttpResponse(status=204)
        messages.success(request, _("Đã lưu."))
    return _back(code, section)


@staff_page
@require_POST
def take_proposal(request: StaffRequest, code: str, section: str) -> HttpResponse:
    """Put the proposed text in place of what is written."""
    editing.take_proposal(code, section, by=request.actor, at=clock.now())
    messages.success(request, _("Đã dùng lời văn đề xuất."))
    return _back(code, section)


def _back(code: str, section: str) -> HttpResponse:
    return redirect(f"{reverse('reports:edit', args=[code])}#muc-{section}")


@staff_page
@require_POST
def redraft(request: StaffRequest, code: str) -> HttpResponse:
    """Take figures and proposals from the plans again."""
    compose.redraft(code, by=request.actor, at=clock.now())
    messages.success(
        request, _("Đã lấy lại số liệu. Lời văn đã sửa được giữ nguyên, đề xuất mới ở bên cạnh.")
    )
    return redirect("reports:edit", code)


@staff_page
@require_http_methods(["GET", "POST"])
def frame(request: StaffRequest, code: str) -> HttpResponse:
    """Subject, opening, closing, recipients and signer."""
    report = writable(request, code)
    names = FrameForm.base_fields
    form = FrameForm(request.POST or None, initial={name: getattr(report, name) for name in names})
    if request.method == "POST" and form.is_valid():
        _change(report, form, request.actor)
        messages.success(request, _("Đã lưu phần đầu, phần cuối."))
        return redirect("reports:edit", code)
    return render(
        request,
        "reports/staff/form.html",
        {
            "form": form,
            "heading": _("Phần đầu, phần cuối"),
            "lead": report.title,
            "submit": _("Lưu"),
            "crumbs": way(report, _("Phần đầu, phần cuối")),
            "back_url": reverse("reports:edit", args=[code]),
        },
        status=422 if form.errors else 200,
    )


def _change(report: Report, form: FrameForm, by: Actor) -> None:
    values = editing.Frame(**form.cleaned_data)
    editing.change_frame(report.code, values, by=by, at=clock.now())
