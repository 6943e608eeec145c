"""Units' own reports, read against the outline and taken over part by part."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.agencies import facade as agencies
from motcua.documents import facade as documents
from motcua.foundation import files
from motcua.foundation.models import StoredFile
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import facade as plans
from motcua.reports.actions import unit_parts as actions
from motcua.reports.forms.outline import UnitReportForm
from motcua.reports.models import Report, UnitPart
from motcua.reports.rules.parts_of_text import TextPart, parts_of
from motcua.reports.rules.wording import number
from motcua.reports.web.badges import report_badge
from motcua.reports.web.crumbs import tabs, way
from motcua.reports.web.edit import writable


@dataclass(frozen=True, slots=True)
class StatedView:
    """A figure that a unit states beside the one that confirmed proofs give."""

    label: str
    stated: str
    counted: str
    quotes: str


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a unit's report with the figures it states."""

    part: UnitPart
    figures: list[StatedView]


@staff_page
@require_http_methods(["GET", "POST"])
def unit_parts(request: StaffRequest, code: str) -> HttpResponse:
    """What units wrote, and the form to read another of their files."""
    report = writable(request, code)
    units = agencies.units_under(report.owner_path, on=report.ends_on)
    choices = [(unit.code, unit.name) for unit in units]
    form = UnitReportForm(request.POST or None, request.FILES or None, units=choices)
    if request.method == "POST" and form.is_valid():
        refused = _read_upload(request, report, form, dict(choices))
        if refused is None:
            messages.success(request, _("Đã đọc báo cáo của đơn vị."))
            return redirect("reports:unit_parts", code)
        form.add_error("file", refused)
    received = plans.received_reports(report.obligation_code) if report.obligation_code else []
    return render(
        request,
        "reports/staff/unit_parts.html",
        {
            "report": report,
            "badge": report_badge(report.status),
            "crumbs": way(report, _("Báo cáo của đơn vị")),
            "tabs": tabs(report, "unit_parts", request.actor),
            "form": form,
            "received_count": len(received),
            "parts": _views(report),
            "sections": [one for one in report.sections.all() if one.is_written],
        },
        status=422 if form.errors else 200,
    )


def _views(report: Report) -> list[PartView]:
    figures = {one.name: one for one in report.figures.defer("rows")}
    return [
        PartView(part, [_stated(one, figures) for one in part.figures])
        for part in report.unit_parts.select_related("section")
    ]


def _stated(one: dict[str, Any], figures: dict[str, Any]) -> StatedView:
    known = figures.get(one["name"])
    return StatedView(
        label=known.label if known else "; ".join(one["quotes"][:2]),
        stated=number(one["value"]),
        counted=number(known.value) if known else _("chưa có minh chứng"),
        quotes="; ".join(one["quotes"]),
    )


def _read_upload(
    request: StaffRequest, report: Report, form: UnitReportForm, names: dict[str, str]
) -> str | None:
    """Read the file outside the transaction; the Vietnamese reason when it cannot be."""
    upload, at = form.cleaned_data["file"], clock.now()
    try:
        stored = files.store(upload, name=upload.name, by=request.actor, at=at)
        text = documents.read_source(files.path(stored), name=stored.name).text
        unit = actions.UnitText(
            unit_name=names[form.cleaned_data["unit"]],
            origin=upload.name[:250],
            parts=parts_or_whole(text),
        )
        actions.read_unit_report(report.code, unit, by=request.actor, at=at)
    except (files.Refused, documents.Unreadable, actions.NothingRead) as refused:
        return str(refused)
    return None


def parts_or_whole(text: str) -> list[TextPart]:
    """The parts of a text; a text without headings is one part."""
    return parts_of(text) or [TextPart("", "", 1, text.strip())]


@staff_page
@require_POST
def read_received(request: StaffRequest, code: str) -> HttpResponse:
    """Read what units have handed in for the obligation that this report answers."""
    report = writable(request, code)
    problems = []
    received = plans.received_reports(report.obligation_code) if report.obligation_code else []
    for one in received:
        try:
            unit = actions.UnitText(
                unit_name=one.unit_name, origin=one.code, parts=parts_or_whole(_text_of(one))
            )
            actions.read_unit_report(code, unit, by=request.actor, at=clock.now())
        except (documents.Unreadable, actions.NothingRead) as problem:
            problems.append(f"{one.unit_name}: {problem}")
    for text in problems:
        messages.warning(request, text)
    read = len(received) - len(problems)
    messages.success(request, _("Đã đọc báo cáo của %(count)s đơn vị.") % {"count": read})
    return redirect("reports:unit_parts", code)


def _text_of(received: plans.ReceivedReport) -> str:
    if received.file_id is None:
        return received.text
    stored = StoredFile.objects.get(pk=received.file_id)
    read = documents.read_source(files.path(stored), name=stored.name).text
    return f"{received.text}\n{read}".strip()


@staff_page
@require_POST
def take_part(request: StaffRequest, code: str, part: str) -> HttpResponse:
    """Add a unit's words to the section chosen."""
    section = request.POST.get("section", "")
    if not section:
        messages.error(request, _("Hãy chọn mục của báo cáo để đưa lời văn vào."))
        return redirect("reports:unit_parts", code)
    taken = actions.take_part(code, part, section, by=request.actor, at=clock.now())
    messages.success(request, _("Đã đưa lời văn của %(unit)s vào mục.") % {"unit": taken.unit_name})
    if request.POST.get("back") == "edit" and taken.section:
        return redirect(f"{reverse('reports:edit', args=[code])}#muc-{taken.section.code}")
    return redirect("reports:unit_parts", code)
