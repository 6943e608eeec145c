"""Adding agencies and units, and naming them."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.agencies import actions, policies
from motcua.agencies.forms.units import AgencyForm, LetterheadForm, NameForm, UnitForm
from motcua.agencies.queries import tree
from motcua.agencies.web.asking import Question, ask
from motcua.agencies.web.crumbs import address, crumbs_to
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.parts import Crumb

FORM = require_http_methods(["GET", "HEAD", "POST"])


@FORM
@staff_page
def add_agency(request: StaffRequest, code: str = "") -> HttpResponse:
    """An agency below the unit, or at the top of the tree."""
    parent = tree.one(code, by=request.actor) if code else None
    policies.require_edit(request.actor, parent.path if parent else policies.COUNTRY)
    form = AgencyForm(request.POST or None)
    top = [Crumb(_("Cơ quan, đơn vị"), reverse("agencies:tree")), Crumb(_("Thêm cơ quan"))]

    def carry_out() -> str:
        new = actions.NewAgency(parent_code=code, **form.cleaned_data)
        return address(actions.add_agency(new, by=request.actor, at=clock.now()))

    return ask(
        request,
        Question(
            title=_("Thêm cơ quan"),
            submit=_("Thêm cơ quan"),
            form=form,
            crumbs=crumbs_to(parent, _("Thêm cơ quan")) if parent else top,
            back_url=address(parent) if parent else reverse("agencies:tree"),
            carry_out=carry_out,
            done=_("Đã thêm cơ quan."),
            lead=_("Cơ quan có con dấu và ký hiệu văn bản riêng. Phòng, ban bên trong là đơn vị."),
        ),
    )


@FORM
@staff_page
def add_unit(request: StaffRequest, code: str) -> HttpResponse:
    """A unit inside the agency of the unit."""
    parent = tree.one(code, by=request.actor)
    policies.require_edit(request.actor, parent.path)
    form = UnitForm(request.POST or None)

    def carry_out() -> str:
        new = actions.NewUnit(parent_code=code, **form.cleaned_data)
        return address(actions.add_unit(new, by=request.actor, at=clock.now()))

    return ask(
        request,
        Question(
            title=_("Thêm đơn vị"),
            submit=_("Thêm đơn vị"),
            form=form,
            crumbs=crumbs_to(parent, _("Thêm đơn vị")),
            back_url=address(parent),
            carry_out=carry_out,
            done=_("Đã thêm đơn vị."),
        ),
    )


@FORM
@staff_page
def rename(request: StaffRequest, code: str) -> HttpResponse:
    """Another name; the old one stays known."""
    unit = tree.one(code, by=request.actor)
    policies.require_edit(request.actor, unit.path)
    form = NameForm(
        request.POST or None, initial={"name": unit.name, "short_name": unit.short_name}
    )

    def carry_out() -> str:
        actions.rename_unit(code, **form.cleaned_data, by=request.actor, at=clock.now())
        return address(unit)

    return ask(
        request,
        Question(
            title=_("Đổi tên %(name)s") % {"name": unit.name},
            submit=_("Ghi tên mới"),
            form=form,
            crumbs=crumbs_to(unit, _("Đổi tên")),
            back_url=address(unit),
            carry_out=carry_out,
            done=_("Đã đổi tên. Tên cũ vẫn được nhận ra trong văn bản."),
        ),
    )


@FORM
@staff_page
def letterhead(request: StaffRequest, code: str) -> HttpResponse:
    """The symbol and the place on an agency's documents."""
    unit = tree.one(code, by=request.actor)
    policies.require_edit(request.actor, unit.path)
    agency = unit.agency
    form = LetterheadForm(
        request.POST or None, initial={"symbol": agency.symbol, "place": agency.place}
    )

    def carry_out() -> str:
        told = form.cleaned_data
        actions.describe_agency(agency.code, **told, by=request.actor, at=clock.now())
        return address(unit)

    return ask(
        request,
        Question(
            title=_("Ký hiệu và địa danh trên văn bản"),
            submit=_("Ghi thông tin"),
            form=form,
            crumbs=crumbs_to(unit, _("Ký hiệu, địa danh")),
            back_url=address(unit),
            carry_out=carry_out,
            done=_("Đã ghi ký hiệu và địa danh."),
        ),
    )
