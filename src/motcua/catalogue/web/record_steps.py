"""Steps of a procedure: add it, start its next version, drop the draft, mark it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.agencies import facade as agencies
from motcua.agencies.facade import UnitView
from motcua.catalogue import policies
from motcua.catalogue.actions import drafting, marking
from motcua.catalogue.forms.marks import MarksForm
from motcua.catalogue.forms.procedures import AddForm
from motcua.catalogue.models import Procedure
from motcua.catalogue.rules.kinds import Level, Source
from motcua.catalogue.rules.record import ProcedureRecord
from motcua.catalogue.web.editing import shown_version
from motcua.catalogue.web.record_words import version_url, way
from motcua.catalogue.web.records import require_reader
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock


def units_for(by: Actor) -> dict[str, UnitView]:
    """The units for which the actor may keep records, by code; a query a grant."""
    paths = sorted({g.unit_path for g in by.grants if g.role in policies.RIGHTS["edit"]})
    return {unit.code: unit for path in paths for unit in agencies.units_under(path)}


@staff_page
@require_http_methods(["GET", "POST"])
def add_procedure(request: StaffRequest) -> HttpResponse:
    """A new procedure with its first draft."""
    if not policies.may_somewhere(require_reader(request), "edit"):
        raise Forbidden(_("Chỉ chuyên viên điều phối thêm được thủ tục."))
    units = units_for(request.actor)
    form = AddForm(request.POST or None, units=[(u.code, u.label) for u in units.values()])
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        unit = units[values["unit"]]
        record = ProcedureRecord(
            name=values["name"],
            sector=values["sector"],
            levels=tuple(Level(level) for level in values["levels"]),
        )
        new = drafting.NewProcedure(
            number=values["number"],
            source=Source(values["source"]),
            unit_code=unit.code,
            unit_path=unit.path,
            record=record,
            issuer=values["issuer"],
            is_internal=values["is_internal"],
        )
        try:
            version = drafting.add_procedure(new, by=request.actor, at=clock.now())
        except drafting.NumberTaken:
            form.add_error("number", _("Đã có thủ tục mang mã này."))
        else:
            messages.success(request, _("Đã thêm thủ tục. Hãy ghi tiếp các phần còn thiếu."))
            return redirect(version_url(version, version.procedure.number))
    return _form_page(request, form, _("Thêm thủ tục"), _("Thêm và ghi nội dung"))


@staff_page
@require_POST
def start_next(request: StaffRequest, number: str) -> HttpResponse:
    """A draft from the version that holds."""
    procedure = _procedure(request, number)
    try:
        version = drafting.start_next(procedure.code, by=request.actor, at=clock.now())
    except drafting.HasDraft:
        messages.error(request, _("Thủ tục này đã có một bản dự thảo; hãy sửa tiếp bản đó."))
        return redirect("catalogue:procedure", number)
    messages.success(
        request, _("Đã chép bản hiện hành thành dự thảo. Hãy sửa những phần thay đổi.")
    )
    return redirect(version_url(version, number))


@staff_page
@require_http_methods(["GET", "POST"])
def drop_draft(request: StaffRequest, number: str, ordinal: int) -> HttpResponse:
    """Ask once, then give up the draft."""
    version = shown_version(request, number, ordinal)
    policies.require_at(request.actor, "edit", version.procedure.unit_path)
    if request.method == "POST":
        try:
            drafting.drop_draft(version.code, by=request.actor, at=clock.now())
        except drafting.NotDraft:
            messages.error(request, _("Phiên bản này không còn là dự thảo, nên không bỏ được."))
        except drafting.InDecision:
            messages.error(
                request,
                _("Chưa bỏ: bản dự thảo đang nằm trong một quyết định. Hãy đưa ra khỏi đó trước."),
            )
        else:
            messages.success(request, _("Đã bỏ bản dự thảo; nội dung vẫn được lưu trong lịch sử."))
        return redirect("catalogue:procedure", number)
    return render(
        request,
        "catalogue/staff/confirm.html",
        {
            "heading": _("Bỏ bản dự thảo"),
            "question": _("Bỏ bản dự thảo của “%(name)s”?") % {"name": version.name},
            "consequence": _("Bản đang có hiệu lực không bị ảnh hưởng."),
            "submit": _("Bỏ bản dự thảo"),
            "form": None,
            "crumbs": way(number, _("Bỏ bản dự thảo")),
            "back_url": version_url(version, number),
        },
    )


@staff_page
@require_http_methods(["GET", "POST"])
def mark(request: StaffRequest, number: str) -> HttpResponse:
    """The marks with their basis, and the keeping unit."""
    procedure = _procedure(request, number)
    policies.require_at(request.actor, "edit", procedure.unit_path)
    units = units_for(request.actor)
    initial = {name: getattr(procedure, name) for name in MarksForm.base_fields if name != "unit"}
    form = MarksForm(
        request.POST or None,
        units=[("", _("Chưa có")), *((u.code, u.label) for u in units.values())]
        if not procedure.unit_id
        else [(u.code, u.label) for u in units.values()],
        initial={**initial, "unit": procedure.unit_id},
    )
    if request.method == "POST" and form.is_valid():
        values, at = dict(form.cleaned_data), clock.now()
        unit = units.get(values.pop("unit"))
        marking.mark(procedure.code, marking.Marks(**values), by=request.actor, at=at)
        if unit is not None and unit.code != procedure.unit_id:
            marking.hand_over(
                procedure.code, unit_code=unit.code, unit_path=unit.path, by=request.actor, at=at
            )
        messages.success(request, _("Đã lưu dấu hiệu và đơn vị giữ."))
        return redirect("catalogue:procedure", number)
    heading = _("Đổi dấu hiệu, đơn vị giữ")
    back = reverse("catalogue:procedure", args=[number])
    return _form_page(request, form, heading, _("Lưu"), number=number, back=back)


def _procedure(request: StaffRequest, number: str) -> Procedure:
    rows = policies.visible_procedures(require_reader(request))
    procedure = rows.filter(number=number).first()
    if procedure is None:
        raise Missing
    return procedure


def _form_page(
    request: StaffRequest,
    form: AddForm | MarksForm,
    heading: str,
    submit: str,
    *,
    number: str = "",
    back: str = "",
) -> HttpResponse:
    values = {
        "form": form,
        "heading": heading,
        "submit": submit,
        "crumbs": way(number, heading),
        "back_url": back or reverse("catalogue:procedures"),
    }
    status = 422 if form.errors else 200
    return render(request, "catalogue/staff/form.html", values, status=status)
