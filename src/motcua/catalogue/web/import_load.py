"""Hand a file of procedures in, with what was handed in lately."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.agencies import facade as agencies
from motcua.agencies.facade import UnitView
from motcua.catalogue.actions.import_take_in import ImportOwner, take_in_procedures
from motcua.catalogue.forms.import_file import ProcedureFileForm
from motcua.catalogue.queries.import_files import ALLOWED
from motcua.catalogue.queries.import_pages import recent_imports
from motcua.catalogue.web.import_words import crumbs, state_badge
from motcua.foundation import files
from motcua.foundation.actor import Actor, Role
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import EmptyState


@staff_page
@require_http_methods(["GET", "POST"])
def load(request: StaffRequest) -> HttpResponse:
    """The form, and the last imports."""
    owners = owners_of(request.actor)
    if not owners:
        raise Forbidden(_("Chỉ người điều phối mới nhập được thủ tục."))
    choices = [(unit.code, unit.name) for unit in owners]
    form = ProcedureFileForm(request.POST or None, request.FILES or None, owners=choices)
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("catalogue:import_run", _store(request, form, owners))
        except files.Refused as refused:
            form.add_error("file", str(refused))
    return render(
        request,
        "catalogue/staff/import_load.html",
        {
            "form": form,
            "imports": [(run, state_badge(run)) for run in recent_imports(request.actor)],
            "empty": EmptyState(_("Chưa nhập tệp nào.")),
            "crumbs": crumbs(),
        },
        status=422 if form.errors else 200,
    )


def owners_of(by: Actor) -> list[UnitView]:
    """The units in whose name the actor may import."""
    found = [agencies.units_under(path)[:1] for path in by.paths(Role.COORDINATOR)]
    return [unit for units in found for unit in units]


def _store(request: StaffRequest, form: ProcedureFileForm, owners: list[UnitView]) -> str:
    """Keep the file and queue it; the code of the import. Raises files.Refused."""
    owner = next(unit for unit in owners if unit.code == form.cleaned_data["owner"])
    upload, at = form.cleaned_data["file"], clock.now()
    stored = files.store(upload, name=upload.name, by=request.actor, at=at, allowed=ALLOWED)
    owned = ImportOwner(owner.code, owner.path)
    return str(take_in_procedures(stored, owner=owned, by=request.actor, at=at).code)
