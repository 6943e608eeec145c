"""How a unit is reached: adding, correcting, removing."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.agencies import actions, policies
from motcua.agencies.forms.contacts import ContactForm
from motcua.agencies.queries import tree
from motcua.agencies.queries.contacts import contact_point
from motcua.agencies.web.asking import Question, ask
from motcua.agencies.web.crumbs import address, crumbs_to
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock

FORM = require_http_methods(["GET", "HEAD", "POST"])


@FORM
@staff_page
def add(request: StaffRequest, code: str) -> HttpResponse:
    """Another way to reach the unit."""
    unit = tree.one(code, by=request.actor)
    policies.require_edit(request.actor, unit.path)
    form = ContactForm(request.POST or None)

    def carry_out() -> str:
        actions.add_contact_point(code, form.described(), by=request.actor, at=clock.now())
        return f"{address(unit)}#lien-he"

    return ask(
        request,
        Question(
            title=_("Thêm đầu mối liên hệ"),
            submit=_("Thêm đầu mối"),
            form=form,
            crumbs=crumbs_to(unit, _("Thêm đầu mối liên hệ")),
            back_url=address(unit),
            carry_out=carry_out,
            done=_("Đã thêm đầu mối liên hệ."),
        ),
    )


@FORM
@staff_page
def edit(request: StaffRequest, code: str) -> HttpResponse:
    """Correct a contact point."""
    contact = contact_point(code)
    unit = tree.one(contact.unit.code, by=request.actor)
    policies.require_edit(request.actor, unit.path)
    fields = ("kind", "value", "label", "is_public")
    form = ContactForm(
        request.POST or None, initial={field: getattr(contact, field) for field in fields}
    )

    def carry_out() -> str:
        actions.edit_contact_point(code, form.described(), by=request.actor, at=clock.now())
        return f"{address(unit)}#lien-he"

    return ask(
        request,
        Question(
            title=_("Sửa đầu mối liên hệ"),
            submit=_("Ghi đầu mối"),
            form=form,
            crumbs=crumbs_to(unit, _("Sửa đầu mối liên hệ")),
            back_url=address(unit),
            carry_out=carry_out,
            done=_("Đã sửa đầu mối liên hệ."),
        ),
    )


@require_POST
@staff_page
def remove(request: StaffRequest, code: str) -> HttpResponse:
    """Remove a contact point."""
    unit = contact_point(code).unit
    actions.remove_contact_point(code, by=request.actor, at=clock.now())
    messages.success(request, _("Đã xóa đầu mối liên hệ."))
    return redirect(f"{address(unit)}#lien-he")
