"""One line of a posting audit, on a phone: what is there, a picture, a word."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.catalogue.actions.posting_audits import AuditClosed, look, note_remedied
from motcua.catalogue.forms.posting_audits import LookForm, RemedyForm
from motcua.catalogue.models import PostingAudit, PostingAuditLine
from motcua.catalogue.queries import posting_audits as queries
from motcua.catalogue.rules.posting_kinds import Finding
from motcua.catalogue.web.photos import keep_photo
from motcua.catalogue.web.posting_audits import audit_way
from motcua.foundation import files
from motcua.foundation.files import file_response
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import Crumb


@staff_page
@require_http_methods(["GET", "POST"])
def line(request: StaffRequest, code: str, one: str) -> HttpResponse:
    """Look at a line; after it the next one not yet seen opens by itself."""
    found = queries.audit_of(request.actor, code)
    seen = queries.line_of(found, one)
    if found.closed_at is not None:
        return _remedy(request, found, seen)
    initial = {"finding": seen.finding, "note": seen.note}
    form = LookForm(request.POST or None, request.FILES or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        try:
            photo = keep_photo(values["photo"], by=request.actor)
            look(
                seen.code,
                Finding(values["finding"]),
                note=values["note"],
                photo=photo,
                by=request.actor,
                at=clock.now(),
            )
        except files.Refused as refused:
            form.add_error("photo", str(refused))
        except AuditClosed:
            messages.warning(request, _("Lần kiểm tra này vừa được kết thúc; chưa ghi gì thêm."))
            return redirect("catalogue:posting_audit", found.code)
        else:
            after = queries.next_unseen(found)
            if after is not None:
                return redirect("catalogue:posting_audit_line", found.code, after.code)
            messages.success(request, _("Đã xem hết các dòng."))
            return redirect("catalogue:posting_audit", found.code)
    return _page(request, found, seen, form, _("Ghi và xem dòng tiếp theo"))


def _remedy(request: StaffRequest, found: PostingAudit, seen: PostingAuditLine) -> HttpResponse:
    """After closing only a remedy is written down."""
    if seen.duty is None or seen.duty.done_at is not None:
        messages.info(request, _("Dòng này không còn gì phải khắc phục."))
        return redirect("catalogue:posting_audit", found.code)
    form = RemedyForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        try:
            photo = keep_photo(values["photo"], by=request.actor)
        except files.Refused as refused:
            form.add_error("photo", str(refused))
        else:
            note_remedied(
                seen.code, note=values["note"], photo=photo, by=request.actor, at=clock.now()
            )
            messages.success(request, _("Đã ghi nhận khắc phục."))
            return redirect("catalogue:posting_audit", found.code)
    return _page(request, found, seen, form, _("Ghi nhận đã khắc phục"))


def _page(
    request: StaffRequest,
    found: PostingAudit,
    seen: PostingAuditLine,
    form: LookForm | RemedyForm,
    submit: str,
) -> HttpResponse:
    back = reverse("catalogue:posting_audit", args=[found.code])
    return render(
        request,
        "catalogue/posting/form.html",
        {
            "form": form,
            "heading": seen.text,
            "lead": _("Căn cứ: %(basis)s") % {"basis": seen.basis} if seen.basis else "",
            "submit": submit,
            "back_url": back,
            "crumbs": audit_way(
                Crumb(f"{found.month:%m/%Y}", back), Crumb(_("Dòng %(n)s") % {"n": seen.order + 1})
            ),
        },
        status=422 if form.errors else 200,
    )


@staff_page
@require_safe
def photo(request: StaffRequest, code: str, one: str) -> HttpResponseBase:
    """The picture of a line."""
    stored = queries.line_of(queries.audit_of(request.actor, code), one).photo
    if stored is None:
        raise Missing
    return file_response(request, stored)
