"""Correct, add, drop and take back the items of a draft."""

from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.plans import policies
from motcua.plans.actions import edit_items
from motcua.plans.forms.items import ITEM_FORMS, HeaderForm
from motcua.plans.models import Plan
from motcua.plans.queries.review import source_of
from motcua.plans.web.crumbs import way
from motcua.plans.web.review import owned_plan


@staff_page
@require_http_methods(["GET", "POST"])
def change(request: StaffRequest, kind: str, code: str) -> HttpResponse:
    """One item: its words in the source above, the form below."""
    plan, item = _item(request, kind, code)
    form = ITEM_FORMS[kind](request.POST or None, initial=_initial(kind, item))
    if request.method == "POST" and form.is_valid():
        edit_items.change_item(kind, code, form.cleaned_data, by=request.actor, at=clock.now())
        messages.success(request, _("Đã lưu."))
        return redirect(f"{reverse('plans:review', args=[plan.code])}#muc-{code}")
    heading = _("Sửa %(what)s") % {"what": _name(kind)}
    return _page(request, plan, form, heading, quote=_quote(plan, item))


@staff_page
@require_http_methods(["GET", "POST"])
def add(request: StaffRequest, code: str, kind: str) -> HttpResponse:
    """An item that the reader did not find."""
    if kind not in ITEM_FORMS:
        raise Missing
    plan = owned_plan(request, code)
    policies.require(request.actor, "edit", plan)
    form = ITEM_FORMS[kind](request.POST or None)
    if request.method == "POST" and form.is_valid():
        item: Any = edit_items.add_item(
            kind, code, form.cleaned_data, by=request.actor, at=clock.now()
        )
        messages.success(request, _("Đã thêm %(what)s.") % {"what": _name(kind)})
        return redirect(f"{reverse('plans:review', args=[code])}#muc-{item.code}")
    return _page(request, plan, form, _("Thêm %(what)s") % {"what": _name(kind)})


@staff_page
@require_http_methods(["GET", "POST"])
def header(request: StaffRequest, code: str) -> HttpResponse:
    """What stands around the items."""
    plan = owned_plan(request, code)
    policies.require(request.actor, "edit", plan)
    initial = {name: getattr(plan, name) for name in HeaderForm.base_fields}
    form = HeaderForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        edit_items.change_header(code, form.cleaned_data, by=request.actor, at=clock.now())
        messages.success(request, _("Đã lưu."))
        return redirect("plans:review", code)
    return _page(request, plan, form, _("Phần đầu, phần cuối văn bản"))


@staff_page
@require_POST
def drop(request: StaffRequest, kind: str, code: str) -> HttpResponse:
    """Leave an item out; it can be taken back."""
    plan, _item_row = _item(request, kind, code)
    edit_items.drop_item(kind, code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã bỏ khỏi kế hoạch. Có thể lấy lại ở cùng chỗ."))
    return redirect(f"{reverse('plans:review', args=[plan.code])}#muc-{code}")


@staff_page
@require_POST
def restore(request: StaffRequest, kind: str, code: str) -> HttpResponse:
    """Take a dropped item back."""
    plan, _item_row = _item(request, kind, code)
    edit_items.restore_item(kind, code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã lấy lại."))
    return redirect(f"{reverse('plans:review', args=[plan.code])}#muc-{code}")


def _item(request: StaffRequest, kind: str, code: str) -> tuple[Plan, Any]:
    if kind not in ITEM_FORMS:
        raise Missing
    model = edit_items.KINDS[kind][0]
    item: Any = model._default_manager.select_related("plan").filter(code=code).first()
    if item is None or item.plan is None:
        raise Missing
    plan = owned_plan(request, item.plan.code)
    policies.require(request.actor, "edit", plan)
    return plan, item


def _initial(kind: str, item: Any) -> dict[str, Any]:
    return {name: getattr(item, name) for name in ITEM_FORMS[kind].base_fields}


def _quote(plan: Plan, item: Any) -> str:
    if item.place_start is None or item.place_end is None:
        return ""
    return source_of(plan).text[item.place_start : item.place_end]


def _name(kind: str) -> str:
    return _(edit_items.KINDS[kind][1])


def _page(
    request: StaffRequest, plan: Plan, form: Form, heading: str, *, quote: str = ""
) -> HttpResponse:
    return render(
        request,
        "plans/staff/edit_item.html",
        {
            "plan": plan,
            "form": form,
            "heading": heading,
            "quote": quote,
            "crumbs": way(plan, heading),
            "back_url": reverse("plans:review", args=[plan.code]),
        },
        status=422 if form.errors else 200,
    )
