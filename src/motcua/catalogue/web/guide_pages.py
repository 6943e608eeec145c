"""Staff pages of what leads citizens on: the list, events of life, signposts."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.catalogue import policies
from motcua.catalogue.actions import guides as actions
from motcua.catalogue.forms.guides import EventForm, SignpostForm
from motcua.catalogue.queries import guides as queries
from motcua.catalogue.web.record_words import way
from motcua.foundation.policies import Forbidden
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.parts import Crumb

FORM = require_http_methods(["GET", "HEAD", "POST"])


@staff_page
@require_safe
def guides(request: StaffRequest) -> HttpResponse:
    """Events of life, signposts and desks, each with the way to change it."""
    require_keeper(request)
    context = {"guides": queries.guides(request.actor), "crumbs": way(here=_("Hướng dẫn"))}
    return render(request, "catalogue/staff/guides.html", context)


@FORM
@staff_page
def event(request: StaffRequest, code: str = "") -> HttpResponse:
    """Add or change an event of life."""
    require_keeper(request)
    values = queries.event_values(code) if code else None
    form = EventForm(request.POST or None, initial=values)

    def keep(told: dict[str, Any]) -> None:
        questions, things = told.pop("questions"), told.pop("things")
        try:
            actions.keep_event(
                code,
                actions.EventTold(**told),
                questions,
                things,
                by=request.actor,
                at=clock.now(),
            )
        except actions.AddressTaken:
            form.add_error("slug", _("Hướng dẫn khác đã có địa chỉ này. Hãy chọn địa chỉ khác."))
        except actions.UnknownNumber as problem:
            words = {"number": str(problem)}
            form.add_error("things", _("Danh mục không có thủ tục mã %(number)s.") % words)

    return kept(request, form, keep, _("Việc trong đời sống"), _("Ghi hướng dẫn"))


@FORM
@staff_page
def signpost(request: StaffRequest, code: str = "") -> HttpResponse:
    """Add or change a signpost."""
    require_keeper(request)
    values = queries.signpost_values(code) if code else None
    form = SignpostForm(request.POST or None, initial=values)

    def keep(told: dict[str, Any]) -> None:
        told_one = actions.SignpostTold(**told)
        actions.keep_signpost(code, told_one, by=request.actor, at=clock.now())

    return kept(request, form, keep, _("Chỉ đường cho việc của nơi khác"), _("Ghi chỉ đường"))


@FORM
@staff_page
def drop_event(request: StaffRequest, code: str) -> HttpResponse:
    """Remove an event of life, asked once."""
    require_keeper(request)
    name = queries.event_values(code)["name"]
    question = _("Xóa hướng dẫn “%(name)s”?") % {"name": name}
    return dropped(
        request,
        question,
        lambda: actions.remove_event(code, by=request.actor, at=clock.now()),
        reverse("catalogue:guide_event", args=[code]),
    )


@FORM
@staff_page
def drop_signpost(request: StaffRequest, code: str) -> HttpResponse:
    """Remove a signpost, asked once."""
    require_keeper(request)
    title = queries.signpost_values(code)["title"]
    question = _("Xóa chỉ đường “%(title)s”?") % {"title": title}
    return dropped(
        request,
        question,
        lambda: actions.remove_signpost(code, by=request.actor, at=clock.now()),
        reverse("catalogue:guide_signpost", args=[code]),
    )


def require_keeper(request: StaffRequest) -> None:
    """Only who keeps guides somewhere; raises Forbidden."""
    if not policies.may_somewhere(request.actor, "guide"):
        raise Forbidden(_("Chỉ chuyên viên điều phối, biên tập viên sửa được hướng dẫn."))


def kept(
    request: StaffRequest,
    form: forms.Form,
    keep: Callable[[dict[str, Any]], None],
    heading: str,
    submit: str,
) -> HttpResponse:
    """Show the form, or keep what it says and go back to the list; 422 when something is wrong."""
    if request.method == "POST" and form.is_valid():
        keep(dict(form.cleaned_data))
        if not form.errors:
            messages.success(request, _("Đã ghi. Trang công khai đã đổi theo."))
            return redirect("catalogue:guides")
    context = {
        "form": form,
        "heading": heading,
        "submit": submit,
        "crumbs": _way(heading),
        "back_url": reverse("catalogue:guides"),
    }
    status = 422 if form.errors else 200
    return render(request, "catalogue/staff/form.html", context, status=status)


def dropped(
    request: StaffRequest, question: str, remove: Callable[[], None], back: str
) -> HttpResponse:
    """Ask once, then remove and go back to the list."""
    if request.method == "POST":
        remove()
        messages.success(request, _("Đã xóa. Trang công khai đã đổi theo."))
        return redirect("catalogue:guides")
    context = {
        "heading": _("Xóa"),
        "question": question,
        "consequence": _("Người dân không còn thấy mục này nữa."),
        "submit": _("Xóa"),
        "tone": "danger",
        "form": None,
        "crumbs": _way(_("Xóa")),
        "back_url": back,
    }
    return render(request, "catalogue/staff/confirm.html", context)


def _way(here: str) -> list[Crumb]:
    return [*way(), Crumb(_("Hướng dẫn"), reverse("catalogue:guides")), Crumb(here)]
