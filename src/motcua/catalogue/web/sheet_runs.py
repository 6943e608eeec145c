"""A print run: how far it is, its PDF, and noting that all of it hangs now."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from motcua.catalogue.actions.post_copy import Posting, post_run
from motcua.catalogue.forms.posting import PostForm
from motcua.catalogue.models import PostedCopy, SheetRun
from motcua.catalogue.queries.sheet_runs import run_of
from motcua.catalogue.rules.posting_kinds import RunState
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.catalogue.web.photos import keep_photo
from motcua.catalogue.web.posting_links import run_badge, way
from motcua.foundation import files
from motcua.foundation.files import file_response
from motcua.foundation.policies import Missing
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.formatting import megabytes, thousands, vnmoment
from motcua.ui.parts import Action, Crumb, Fact, Progress

SHOWN = 100
"""Copies named on the page; the registry has them all."""


@staff_page
@require_safe
def sheet_run(request: StaffRequest, code: str) -> HttpResponse:
    """The run; while it is being laid out the page asks again by itself."""
    run = run_of(request.actor, code)
    waiting = run.state in (RunState.QUEUED, RunState.MAKING)
    copies = PostedCopy.objects.filter(run=run).order_by("id")
    unposted = copies.filter(state=CopyState.PRINTED).count()
    return render(
        request,
        "catalogue/posting/run.html",
        {
            "run": run,
            "badge": run_badge(run),
            "is_waiting": waiting,
            "progress": Progress(run.done_count, run.whole_count, _("tờ đã chuẩn bị")),
            "facts": _facts(run),
            "actions": [] if waiting else _actions(run, unposted),
            "copies": copies.select_related("version__procedure").defer("version__record")[:SHOWN],
            "more_count": max(run.whole_count - SHOWN, 0),
            "crumbs": way(
                Crumb(_("In bản niêm yết"), reverse("catalogue:print_sheets")),
                Crumb(_("Một lần in")),
            ),
        },
    )


def _actions(run: SheetRun, unposted: int) -> list[Action]:
    found = []
    if run.state == RunState.READY:
        url = reverse("catalogue:sheet_run_file", args=[run.code])
        found.append(Action(_("Mở tệp PDF để in"), url, tone="primary", icon="print"))
    if unposted:
        words = _("Ghi nhận đã niêm yết cả %(n)s tờ") % {"n": unposted}
        found.append(Action(words, reverse("catalogue:post_run", args=[run.code]), icon="place"))
    return found


def _facts(run: SheetRun) -> list[Fact]:
    size = megabytes(run.file.size) if run.file else ""
    return [
        Fact(_("Đơn vị"), run.unit.name),
        Fact(_("Khổ giấy"), run.get_size_display()),
        Fact(_("Số tờ"), thousands(run.whole_count)),
        Fact(_("Số trang"), thousands(run.pages_count) if run.pages_count else ""),
        Fact(_("Tệp"), size),
        Fact(_("In lúc"), vnmoment(run.created_at)),
    ]


@staff_page
@require_safe
def sheet_run_file(request: StaffRequest, code: str) -> HttpResponseBase:
    """The PDF as it was laid out."""
    run = run_of(request.actor, code)
    if run.file is None:
        raise Missing
    return file_response(request, run.file, download="tai-ve" in request.GET)


@staff_page
@require_http_methods(["GET", "POST"])
def post_whole_run(request: StaffRequest, code: str) -> HttpResponse:
    """Where and when all copies of the run were hung; one picture for all of them."""
    run = run_of(request.actor, code)
    today = clock.local_date(clock.now())
    form = PostForm(request.POST or None, request.FILES or None, today=today)
    if request.method == "POST" and form.is_valid():
        try:
            photo = keep_photo(form.cleaned_data["photo"], by=request.actor)
        except files.Refused as refused:
            form.add_error("photo", str(refused))
        else:
            values = form.cleaned_data
            posting = Posting(on=values["on"], place=values["place"], photo=photo)
            count = post_run(run.code, posting, by=request.actor, at=clock.now())
            messages.success(request, _("Đã ghi nhận niêm yết %(n)s tờ.") % {"n": count})
            return redirect("catalogue:sheet_run", run.code)
    return render(
        request,
        "catalogue/posting/form.html",
        {
            "form": form,
            "heading": _("Ghi nhận đã niêm yết"),
            "lead": run.title,
            "submit": _("Ghi nhận đã niêm yết"),
            "back_url": reverse("catalogue:sheet_run", args=[run.code]),
            "crumbs": way(
                Crumb(_("Một lần in"), reverse("catalogue:sheet_run", args=[run.code])),
                Crumb(_("Ghi nhận đã niêm yết")),
            ),
        },
        status=422 if form.errors else 200,
    )
