"""A print run: how far it is, its PDF, and noting that all of it hangs now."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from motcua.catalogue.actions.post_copy import Posting, post_run
from motcua.catalogue.actions.sheet_runs import drop_run, lay_out_again
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
    waiting = RunState(run.state).is_waiting
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
            "actions": _actions(run, unposted),
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
    drop = reverse("catalogue:drop_run", args=[run.code])
    if RunState(run.state).is_waiting:
        return [Action(_("Dừng lần in này"), drop, icon="remove")]
    if run.state == RunState.FAILED:
        again = reverse("catalogue:lay_out_again", args=[run.code])
        return [
            Action(_("Dàn trang lại"), again, "post", "primary", icon="print"),
            Action(_("Bỏ lần in này"), drop, icon="remove"),
        ]
    if run.state == RunState.READY:
        url = reverse("catalogue:sheet_run_file", args=[run.code])
        found.append(Action(_("Mở tệp PDF để in"), url, tone="primary", icon="print"))
    if unposted:
        words = _("Ghi nhận đã niêm yết cả %(n)s tờ") % {"n": unposted}
        found.append(Action(words, reverse("catalogue:post_run", args=[run.code]), icon="place"))
        words = _("Bỏ %(n)s tờ chưa treo") % {"n": unposted}
        found.append(Action(words, drop, icon="remove"))
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


@staff_page
@require_http_methods(["GET", "POST"])
def drop(request: StaffRequest, code: str) -> HttpResponse:
    """Ask once, then give the run up."""
    run = run_of(request.actor, code)
    if request.method == "POST":
        count = drop_run(run.code, by=request.actor, at=clock.now())
        messages.success(request, _("Đã bỏ %(n)s tờ chưa treo.") % {"n": thousands(count)})
        return redirect("catalogue:sheet_run", run.code)
    unposted = PostedCopy.objects.filter(run=run, state=CopyState.PRINTED).count()
    question = _("Bỏ %(n)s tờ chưa treo của lần in “%(title)s”?")
    return render(
        request,
        "catalogue/staff/confirm.html",
        {
            "heading": _("Bỏ lần in"),
            "question": question % {"n": thousands(unposted), "title": run.title[:160]},
            "consequence": _(
                "Tờ đã treo vẫn được ghi nhận là đang treo. Tờ đã in mà bỏ thì hủy giấy; ai quét "
                "mã của nó sẽ được báo là tờ không dùng."
            ),
            "submit": _("Bỏ các tờ này"),
            "crumbs": way(
                Crumb(_("Một lần in"), reverse("catalogue:sheet_run", args=[run.code])),
                Crumb(_("Bỏ")),
            ),
            "back_url": reverse("catalogue:sheet_run", args=[run.code]),
        },
    )


@staff_page
@require_POST
def again(request: StaffRequest, code: str) -> HttpResponse:
    """Lay out a run that failed once more."""
    run = run_of(request.actor, code)
    if not lay_out_again(run.code, by=request.actor, at=clock.now()):
        messages.warning(request, _("Lần in này không ở tình trạng dàn trang lại được."))
    return redirect("catalogue:sheet_run", run.code)
