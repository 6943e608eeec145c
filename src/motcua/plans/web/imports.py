"""Load a plan: hand the document in, wait while it is read, go on to the review."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.agencies import facade as agencies
from motcua.agencies.facade import UnitView
from motcua.foundation import files
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans.actions.take_in import Owner, take_in
from motcua.plans.forms.imports import ImportForm
from motcua.plans.models import PlanImport
from motcua.plans.rules.states import ImportState
from motcua.plans.web.crumbs import to_plans
from motcua.ui.parts import Badge, Crumb

DOCUMENTS = frozenset({".docx", ".pdf", ".txt", ".doc"})
TONES = {
    ImportState.QUEUED: Badge("active", ImportState.QUEUED.label),
    ImportState.READING: Badge("active", ImportState.READING.label),
    ImportState.DONE: Badge("good", ImportState.DONE.label),
    ImportState.REFUSED: Badge("bad", ImportState.REFUSED.label),
}


def owners_of(by: Actor) -> list[UnitView]:
    """The units for which the actor may run plans."""
    found = [agencies.units_under(path)[:1] for path in by.paths(Role.COORDINATOR)]
    return [unit for units in found for unit in units]


@staff_page
@require_http_methods(["GET", "POST"])
def load(request: StaffRequest) -> HttpResponse:
    """The form to hand a document in, with what was handed in lately."""
    owners = owners_of(request.actor)
    if not owners:
        raise Forbidden(_("Chỉ người điều phối của đơn vị mới nạp được kế hoạch."))
    choices = [(unit.code, unit.name) for unit in owners]
    form = ImportForm(request.POST or None, request.FILES or None, owners=choices)
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("plans:reading", _store(request, form, owners))
        except files.Refused as refused:
            form.add_error("file", str(refused))
    return render(
        request,
        "plans/staff/load.html",
        {
            "form": form,
            "imports": _recent(request.actor),
            "crumbs": [to_plans(), Crumb(_("Nạp kế hoạch"))],
        },
        status=422 if form.errors else 200,
    )


def _store(request: StaffRequest, form: ImportForm, owners: list[UnitView]) -> str:
    """Keep the file and queue it; the code of the import. Raises files.Refused."""
    owner = next(unit for unit in owners if unit.code == form.cleaned_data["owner"])
    upload, at = form.cleaned_data["file"], clock.now()
    stored = files.store(upload, name=upload.name, by=request.actor, at=at)
    owner_key = Owner(owner.code, owner.path)
    return str(take_in(stored, owner=owner_key, by=request.actor, at=at).code)


@staff_page
@require_safe
def reading(request: StaffRequest, code: str) -> HttpResponse:
    """One upload: being read (the page asks again by itself), refused, or on to the review."""
    source = get_object_or_404(
        PlanImport.objects.select_related("plan"), code=code, by=request.actor.code
    )
    if source.state == ImportState.DONE and source.plan:
        return redirect("plans:review", source.plan.code)
    return render(
        request,
        "plans/staff/reading.html",
        {
            "source": source,
            "badge": TONES[ImportState(source.state)],
            "is_waiting": source.state in (ImportState.QUEUED, ImportState.READING),
            "crumbs": [to_plans(), Crumb(source.file_name)],
        },
    )


def _recent(by: Actor) -> list[tuple[PlanImport, Badge]]:
    rows = PlanImport.objects.filter(by=by.code).select_related("plan")[:10]
    return [(row, TONES[ImportState(row.state)]) for row in rows]
