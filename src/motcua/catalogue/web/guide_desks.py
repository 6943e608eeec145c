"""Staff pages of the one-stop desks."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.agencies.facade import UnitView
from motcua.catalogue import policies
from motcua.catalogue.actions import desks as actions
from motcua.catalogue.forms.guides import DeskForm
from motcua.catalogue.queries import guides as queries
from motcua.catalogue.web.guide_pages import FORM, dropped, kept, require_keeper
from motcua.foundation.actor import Actor
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock


@FORM
@staff_page
def desk(request: StaffRequest, code: str = "") -> HttpResponse:
    """Add or change a desk."""
    require_keeper(request)
    values = queries.desk_values(code, request.actor) if code else None
    units = _units(request.actor)
    form = DeskForm(
        request.POST or None,
        initial=values,
        units=[(unit.code, unit.label) for unit in units.values()],
        sectors=queries.sectors_offered(),
    )

    def keep(told: dict[str, Any]) -> None:
        unit = units[told.pop("unit")]
        people = told.pop("people")
        told["sectors"] = tuple(told["sectors"])
        place = actions.DeskPlace(code=unit.code, path=unit.path)
        try:
            actions.keep_desk(
                code, actions.DeskTold(**told), place, people, by=request.actor, at=clock.now()
            )
        except actions.DeskAddressTaken:
            form.add_error(
                "slug", _("Nơi tiếp nhận khác đã có địa chỉ này. Hãy chọn địa chỉ khác.")
            )

    return kept(request, form, keep, _("Nơi tiếp nhận"), _("Ghi nơi tiếp nhận"))


@FORM
@staff_page
def drop_desk(request: StaffRequest, code: str) -> HttpResponse:
    """Remove a desk, asked once."""
    require_keeper(request)
    name = queries.desk_values(code, request.actor)["name"]
    return dropped(
        request,
        _("Xóa nơi tiếp nhận “%(name)s”?") % {"name": name},
        lambda: actions.remove_desk(code, by=request.actor, at=clock.now()),
        reverse("catalogue:guide_desk", args=[code]),
    )


def _units(by: Actor) -> dict[str, UnitView]:
    """The units that the actor keeps desks for, by code; a query a grant."""
    roles = policies.RIGHTS["guide"]
    paths = sorted({grant.unit_path for grant in by.grants if grant.role in roles})
    return {unit.code: unit for path in paths for unit in agencies.units_under(path)}
