"""Outlines: the list, loading a superior's document, binding the headings once."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.agencies import facade as agencies
from motcua.agencies.facade import UnitView
from motcua.documents import facade as documents
from motcua.foundation import files
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import facade as plans
from motcua.reports import policies
from motcua.reports.actions import outlines as actions
from motcua.reports.forms.headings import heading_forms
from motcua.reports.forms.outline import OutlineForm
from motcua.reports.models import Outline
from motcua.reports.queries import pages as queries
from motcua.reports.rules.bindings import SEARCHED, HeadingDraft, bound
from motcua.reports.rules.parts_of_text import parts_of, title_of
from motcua.reports.rules.usual_outline import numbered
from motcua.reports.web.badges import outline_badge
from motcua.reports.web.crumbs import to_outlines, to_reports
from motcua.ui.parts import Action, Crumb, EmptyState


@staff_page
@require_safe
def outlines(request: StaffRequest) -> HttpResponse:
    """The outlines the actor sees."""
    writes = request.actor.has(Role.COORDINATOR)
    load = Action(_("Nạp đề cương"), reverse("reports:load"), tone="primary", icon="upload")
    return render(
        request,
        "reports/staff/outlines.html",
        {
            "rows": [(one, outline_badge(one)) for one in queries.outlines_for(request.actor)],
            "actions": [load] if writes else [],
            "crumbs": [to_reports(), Crumb(_("Đề cương"))],
            "empty": EmptyState(
                _("Chưa có đề cương nào."),
                _("Nạp đề cương của cấp trên, hoặc lập báo cáo: đề cương được lập từ kế hoạch."),
                load if writes else None,
            ),
        },
    )


@staff_page
@require_http_methods(["GET", "POST"])
def load(request: StaffRequest) -> HttpResponse:
    """Hand in a superior's outline; its headings are read and bindings proposed."""
    owners = _owners(request.actor)
    if not owners:
        raise Forbidden(_("Chỉ người điều phối mới nạp được đề cương."))
    form = OutlineForm(
        request.POST or None,
        request.FILES or None,
        owners=[(unit.code, unit.name) for unit in owners],
    )
    if request.method == "POST" and form.is_valid():
        loaded = _load(request, form, owners)
        if isinstance(loaded, Outline):
            messages.success(request, _("Đã đọc đề cương. Hãy xem mỗi mục lấy lời văn từ đâu."))
            return redirect("reports:outline", loaded.code)
        form.add_error("file", loaded)
    return render(
        request,
        "reports/staff/form.html",
        {
            "form": form,
            "heading": _("Nạp đề cương"),
            "lead": "",
            "submit": _("Nạp đề cương"),
            "crumbs": [to_reports(), to_outlines(), Crumb(_("Nạp đề cương"))],
            "back_url": reverse("reports:outlines"),
        },
        status=422 if form.errors else 200,
    )


def _owners(by: Actor) -> list[UnitView]:
    found = [agencies.units_under(path)[:1] for path in by.paths(Role.COORDINATOR)]
    return [unit for units in found for unit in units]


def _load(request: StaffRequest, form: OutlineForm, owners: list[UnitView]) -> Outline | str:
    """The outline kept, or the Vietnamese reason why not."""
    values, at = form.cleaned_data, clock.now()
    owner = next(unit for unit in owners if unit.code == values["owner"])
    upload = values["file"]
    try:
        stored = files.store(upload, name=upload.name, by=request.actor, at=at)
        text = documents.read_source(files.path(stored), name=stored.name).text
        return actions.load_outline(
            actions.NewOutline(
                agency_code=owner.agency_code,
                owner_code=owner.code,
                owner_path=owner.path,
                name=values["name"] or title_of(text)[:250] or upload.name[:250],
                origin=values["origin"],
                file_id=stored.pk,
            ),
            headings_of(text),
            by=request.actor,
            at=at,
        )
    except (files.Refused, documents.Unreadable, actions.NoHeadings) as refused:
        return str(refused)


def headings_of(text: str) -> list[HeadingDraft]:
    """The headings of an outline with what stands under them as guidance, bindings proposed."""
    found = [
        HeadingDraft("", part.heading, part.level, guidance=part.text) for part in parts_of(text)
    ]
    return bound(numbered(found))


@staff_page
@require_http_methods(["GET", "POST"])
def outline(request: StaffRequest, code: str) -> HttpResponse:
    """The headings and what each is drafted from; whoever may write says it once."""
    found = queries.outline_for(request.actor, code)
    writes = policies.may(request.actor, "write", found)
    if request.method == "POST":
        policies.require_outline(request.actor, found)
    pairs = heading_forms(found.headings.all(), request.POST if request.POST else None)
    if request.method == "POST" and all(form.is_valid() for _heading, form in pairs):
        decided = {
            heading.code: actions.Bound(
                heading=form.cleaned_data["heading"],
                binding=form.cleaned_data["binding"],
                filters=form.filters() if form.cleaned_data["binding"] in SEARCHED else {},
            )
            for heading, form in pairs
        }
        actions.bind_outline(code, decided, by=request.actor, at=clock.now())
        messages.success(request, _("Đã gắn. Các báo cáo lập từ nay theo đề cương này."))
        return redirect("reports:outline", code)
    codes = [one.code for one in plans.reportable_plans(request.actor)] if writes else []
    return render(
        request,
        "reports/staff/outline.html",
        {
            "outline": found,
            "badge": outline_badge(found),
            "crumbs": [to_reports(), to_outlines(), Crumb(found.name)],
            "pairs": pairs,
            "writes": writes,
            "plan_sections": plans.plan_sections(codes) if codes else (),
        },
        status=422 if any(form.errors for _heading, form in pairs) else 200,
    )
