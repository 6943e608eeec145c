"""From a phone at the wall: a copy hangs now, or came off."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.catalogue.actions.post_copy import Posting, post_copy, take_down
from motcua.catalogue.actions.posted_rows import NotPostable
from motcua.catalogue.forms.posting import PostForm, TakeDownForm
from motcua.catalogue.models import PostedCopy
from motcua.catalogue.queries import copy_page as queries
from motcua.catalogue.queries.posted_quotes import standing
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.catalogue.rules.sheet_standing import Standing
from motcua.catalogue.web.photos import keep_photo
from motcua.catalogue.web.posting_links import way
from motcua.foundation import files
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.formatting import vndate
from motcua.ui.parts import Crumb, Notice

QUEUED = "X-Queue"
"""Sent by the queue of a phone, which wants a plain answer, not a page."""


@staff_page
@require_http_methods(["GET", "POST"])
def post_one(request: StaffRequest, code: str) -> HttpResponse:
    """Picture, spot, day, and which old copies come off for it."""
    copy = queries.copy_of(request.actor, code)
    today = clock.local_date(clock.now())
    if copy.state == CopyState.TAKEN_DOWN:
        return _refuse(request, copy, _("Tờ này đã được gỡ. Hãy in bản mới để niêm yết."))
    form = PostForm(
        request.POST or None,
        request.FILES or None,
        today=today,
        place=copy.place,
        old=[(one.code, _old_words(one)) for one in queries.replaceable(copy)],
    )
    if request.method == "POST" and form.is_valid():
        try:
            _post(request, copy, form)
        except files.Refused as refused:
            form.add_error("photo", str(refused))
        except NotPostable:
            return _refuse(request, copy, _("Tờ này đã được gỡ. Hãy in bản mới để niêm yết."))
        else:
            if QUEUED in request.headers:
                return HttpResponse(status=201)
            messages.success(request, _("Đã ghi nhận niêm yết."))
            return redirect("catalogue:posted_copy", copy.code)
    if form.errors and QUEUED in request.headers:
        said = "; ".join(str(error) for errors in form.errors.values() for error in errors)
        return HttpResponse(said, status=422, content_type="text/plain; charset=utf-8")
    return render(
        request,
        "catalogue/posting/post.html",
        {
            "form": form,
            "copy": copy,
            "warning": _warning(standing(copy, on=today)),
            "crumbs": _way(copy, _("Ghi nhận đã niêm yết")),
        },
        status=422 if form.errors else 200,
    )


def _post(request: StaffRequest, copy: PostedCopy, form: PostForm) -> None:
    values = form.cleaned_data
    posting = Posting(
        on=values["on"],
        place=values["place"],
        photo=keep_photo(values["photo"], by=request.actor),
        replaces=values.get("replaces", ()),
    )
    post_copy(copy.code, posting, by=request.actor, at=clock.now())


def _old_words(copy: PostedCopy) -> str:
    return _("Bản %(code)s, treo ngày %(day)s, %(place)s") % {
        "code": copy.code,
        "day": vndate(copy.posted_on),
        "place": copy.place or _("không rõ vị trí"),
    }


def _warning(found: Standing) -> Notice | None:
    if found.is_current:
        return None
    words = _("Tờ này đã cũ từ %(day)s vì %(why)s. Đừng treo; hãy in bản mới.")
    return Notice("bad", words % {"day": vndate(found.since), "why": found.because})


def _way(copy: PostedCopy, here: str) -> list[Crumb]:
    return way(Crumb(copy.code, reverse("catalogue:posted_copy", args=[copy.code])), Crumb(here))


def _refuse(request: StaffRequest, copy: PostedCopy, words: str) -> HttpResponse:
    if QUEUED in request.headers:
        return HttpResponse(words, status=409, content_type="text/plain; charset=utf-8")
    messages.warning(request, words)
    return redirect("catalogue:posted_copy", copy.code)


@staff_page
@require_http_methods(["GET", "POST"])
def take_one_down(request: StaffRequest, code: str) -> HttpResponse:
    """A copy came off the wall without a new one in its place."""
    copy = queries.copy_of(request.actor, code)
    if copy.state == CopyState.TAKEN_DOWN:
        return _refuse(request, copy, _("Tờ này đã được ghi nhận là gỡ rồi."))
    today = clock.local_date(clock.now())
    form = TakeDownForm(request.POST or None, request.FILES or None, today=today)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        try:
            photo = keep_photo(values["photo"], by=request.actor)
            take_down(
                copy.code,
                on=values["on"],
                note=values["note"],
                photo=photo,
                by=request.actor,
                at=clock.now(),
            )
        except files.Refused as refused:
            form.add_error("photo", str(refused))
        else:
            messages.success(request, _("Đã ghi nhận gỡ xuống."))
            return redirect("catalogue:posted_copy", copy.code)
    return render(
        request,
        "catalogue/posting/form.html",
        {
            "form": form,
            "heading": _("Ghi nhận đã gỡ"),
            "lead": copy.title,
            "submit": _("Ghi nhận đã gỡ"),
            "back_url": reverse("catalogue:posted_copy", args=[copy.code]),
            "crumbs": _way(copy, _("Ghi nhận đã gỡ")),
        },
        status=422 if form.errors else 200,
    )
