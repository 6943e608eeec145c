"""Give out a task that came by an official letter, outside any plan."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.agencies import facade as agencies
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans.actions.direct import Letter, add_outside_plan
from motcua.plans.actions.edit_units import ChosenUnit
from motcua.plans.forms.outside import OutsideForm
from motcua.plans.web.calendars import calendars
from motcua.plans.web.imports import owners_of
from motcua.ui.parts import Crumb


@staff_page
@require_http_methods(["GET", "POST"])
def add(request: StaffRequest) -> HttpResponse:
    """The form, and the task it makes."""
    owners = owners_of(request.actor)
    if not owners:
        raise Forbidden(_("Chỉ người điều phối của đơn vị mới giao được nhiệm vụ."))
    today = clock.local_date(clock.now())
    units = {unit.code: unit for unit in agencies.units_under("", on=today)}
    form = OutsideForm(
        request.POST or None, units=[(code, unit.label) for code, unit in units.items()]
    )
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        chosen = {
            name: tuple(
                ChosenUnit(code, units[code].path, units[code].is_partner)
                for code in values.pop(name)
            )
            for name in ("leads", "supports")
        }
        letter = Letter(
            agency_code=owners[0].agency_code,
            owner_path=owners[0].path,
            starts_on=today,
            leads=chosen["leads"],
            supports=chosen["supports"],
            **values,
        )
        task = add_outside_plan(letter, calendars=calendars(), by=request.actor, at=clock.now())
        messages.success(request, _("Đã giao nhiệm vụ."))
        return redirect("plans:task", task.code)
    return render(
        request,
        "plans/staff/form.html",
        {
            "form": form,
            "heading": _("Giao nhiệm vụ ngoài kế hoạch"),
            "submit": _("Giao nhiệm vụ"),
            "crumbs": [Crumb(_("Việc của đơn vị"), reverse("plans:inbox"))],
            "back_url": reverse("plans:inbox"),
        },
        status=422 if form.errors else 200,
    )
