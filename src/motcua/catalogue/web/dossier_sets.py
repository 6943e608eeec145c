"""State the sets for many procedures at once: asked, done on record, listed, taken back."""

from datetime import UTC, datetime

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from motcua.catalogue import policies
from motcua.catalogue.actions.sets_runs import begin_run
from motcua.catalogue.actions.stating_sets import BATCH, state_sets, take_back_sets
from motcua.catalogue.forms.keeping import SetsForm
from motcua.catalogue.models import Correction, ProcedureVersion, SetsRun
from motcua.catalogue.queries import unstated_sets
from motcua.catalogue.web.record_addresses import address, asked
from motcua.catalogue.web.record_words import version_url, way
from motcua.catalogue.web.records import require_reader
from motcua.foundation.paging import page_by_key
from motcua.foundation.policies import Forbidden, Missing
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import thousands, vnmoment
from motcua.ui.parts import Action, Crumb, Pager, Progress

MOMENT = "%Y%m%d%H%M%S%f"
NAMED = 8
"""Procedures that the question names; the others are counted."""


@staff_page
@require_http_methods(["GET", "POST"])
def state(request: StaffRequest) -> HttpResponse:
    """Ask how many sets, say for how many procedures, then write it on record."""
    rows, back = _wanted(request)
    if not rows.exists():
        messages.info(request, _("Không có thủ tục nào còn thiếu số bộ hồ sơ ở đây."))
        return redirect(back)
    form = SetsForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _stated(request, rows, form.cleaned_data["sets"])
    heading, count = _("Ghi số bộ hồ sơ"), rows.count()
    return render(
        request,
        "catalogue/staff/confirm.html",
        {
            "heading": heading,
            "question": _("Ghi số bộ hồ sơ cho %(count)s thủ tục chưa ghi?")
            % {"count": thousands(count)},
            "consequence": " ".join([_named(rows, count), _sheets(rows), _recorded()]),
            "submit": _("Ghi số bộ hồ sơ"),
            "tone": "primary",
            "form": form,
            "crumbs": way("", heading),
            "back_url": back,
        },
        status=422 if form.errors else 200,
    )


@staff_page
@require_safe
def stated(request: StaffRequest, moment: str) -> HttpResponse:
    """What was written by one press, procedure by procedure."""
    run = unstated_sets.last_run(require_reader(request), _moment(moment))
    rows = _of(request, moment, is_begun=run is not None)
    progress = _progress(run)
    after, before = request.GET.get("sau"), request.GET.get("truoc")
    page = page_by_key(rows, key="version_id", after=after, before=before)
    here = reverse("catalogue:sets_stated", args=[moment])
    undo = reverse("catalogue:take_back_sets", args=[moment])
    return render(
        request,
        "catalogue/staff/sets_stated.html",
        {
            "heading": _heading(run, progress) % {"at": vnmoment(_moment(moment))},
            "count": thousands(rows.count()),
            "rows": [(one, *_line(one)) for one in page.rows],
            "pager": Pager(
                newer_url=f"{here}?truoc={page.before}" if page.before else "",
                older_url=f"{here}?sau={page.after}" if page.after else "",
            ),
            "run": run,
            "progress": progress,
            "done": "" if progress else _done(run),
            "actions": [] if progress else [Action(_("Bỏ lần ghi này"), undo, tone="danger")],
            "crumbs": way("", _("Số bộ hồ sơ đã ghi")),
        },
    )


@staff_page
@require_http_methods(["GET", "POST"])
def take_back(request: StaffRequest, moment: str) -> HttpResponse:
    """Ask once, then put back what stood before; what was changed since stays."""
    rows, here = _of(request, moment), reverse("catalogue:sets_stated", args=[moment])
    if request.method == "POST":
        codes = list(rows.order_by("pk").values_list("version__code", flat=True))
        by, at = request.actor, clock.now()
        if len(codes) > BATCH:
            begin_run(codes, "", moment=_moment(moment), by=by, at=at)
            return redirect(here)
        count = take_back_sets(codes, _moment(moment), by=by, at=at)
        messages.success(request, _taken_back(count))
        return redirect(here)
    heading, words = _("Bỏ lần ghi này"), {"count": thousands(rows.count())}
    return render(
        request,
        "catalogue/staff/confirm.html",
        {
            "heading": heading,
            "question": _("Bỏ số bộ hồ sơ vừa ghi cho %(count)s thủ tục?") % words,
            "consequence": _(
                "Thủ tục đã được sửa sau lần ghi này giữ nguyên. Việc bỏ được lưu vết."
            ),
            "submit": _("Bỏ số bộ hồ sơ đã ghi"),
            "form": None,
            "crumbs": [*way("", _("Số bộ hồ sơ đã ghi")), Crumb(heading)],
            "back_url": here,
        },
    )


def _wanted(request: StaffRequest) -> tuple[QuerySet[ProcedureVersion], str]:
    """Versions that lack the sets: those ticked, or all that the filters show; where to go back."""
    by, wanted = require_reader(request), asked(request)
    if not policies.may_somewhere(by, "correct"):
        raise Forbidden(_("Chỉ chuyên viên điều phối ghi được số bộ hồ sơ."))
    rows = unstated_sets.without_sets(by, wanted, on=clock.local_date(clock.now()))
    if "chon" in request.GET.getlist("viec"):
        rows = unstated_sets.of_numbers(rows, request.GET.getlist("chon")[:BATCH])
    return rows, address(wanted)


def _stated(request: StaffRequest, rows: QuerySet[ProcedureVersion], sets: str) -> HttpResponse:
    at, codes = clock.now(), list(rows.order_by("pk").values_list("code", flat=True))
    if len(codes) > BATCH:
        begin_run(codes, sets, moment=at, by=request.actor, at=at)
    else:
        count = state_sets(codes, sets, by=request.actor, at=at)
        messages.success(request, _said(sets, count))
    return redirect("catalogue:sets_stated", at.astimezone(UTC).strftime(MOMENT))


def _said(sets: str, count: int) -> str:
    words = {"sets": sets, "count": thousands(count)}
    return _("Đã ghi %(sets)s hồ sơ cho %(count)s thủ tục.") % words


def _taken_back(count: int) -> str:
    done = _("Đã bỏ số bộ hồ sơ ở %(count)s thủ tục. Thủ tục đã sửa sau đó giữ nguyên.")
    return done % {"count": thousands(count)}


def _heading(run: SetsRun | None, progress: Progress | None) -> str:
    """Nothing is called done while the worker writes."""
    if run is None or progress is None:
        return _("Đã ghi số bộ hồ sơ lúc %(at)s")
    if run.sets:
        return _("Đang ghi số bộ hồ sơ, yêu cầu lúc %(at)s")
    return _("Đang bỏ số bộ hồ sơ đã ghi lúc %(at)s")


def _progress(run: SetsRun | None) -> Progress | None:
    """How far the worker is; None when nothing waits for it."""
    if run is None or run.finished_at is not None:
        return None
    return Progress(run.done_count, run.whole_count, _("thủ tục"))


def _done(run: SetsRun | None) -> str:
    """What the worker did last, in a sentence."""
    if run is None:
        return ""
    return _said(run.sets, run.changed_count) if run.sets else _taken_back(run.changed_count)


def _named(rows: QuerySet[ProcedureVersion], count: int) -> str:
    names = rows.order_by("name_key", "pk").values_list("procedure__number", "name")[:NAMED]
    told = "; ".join(f"{number} {name[:100]}" for number, name in names)
    more = _(" và %(count)s thủ tục nữa") % {"count": thousands(count - NAMED)}
    return f"{told}{more if count > NAMED else ''}."


def _sheets(rows: QuerySet[ProcedureVersion]) -> str:
    count = unstated_sets.hanging_count(rows)
    if not count:
        return _("Không có bản niêm yết nào đang treo phải thay.")
    told = ngettext(
        "%(count)s bản niêm yết đang treo sẽ cũ và phải thay.",
        "%(count)s bản niêm yết đang treo sẽ cũ và phải thay.",
        count,
    )
    return told % {"count": thousands(count)}


def _recorded() -> str:
    return _("Mỗi thủ tục được đính chính, bản trước được lưu; sau đó xem lại và bỏ được.")


def _of(request: StaffRequest, moment: str, *, is_begun: bool = False) -> QuerySet[Correction]:
    """The corrections of that moment, of which none need be there yet. Raises Missing."""
    rows = unstated_sets.stated_at(require_reader(request), _moment(moment))
    if not is_begun and not rows.exists():
        raise Missing
    return rows


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, MOMENT).replace(tzinfo=UTC)
    except ValueError:
        raise Missing from None


def _line(one: Correction) -> tuple[str, bool]:
    """Its address, and whether nothing was changed since."""
    version = one.version
    return version_url(version, version.procedure.number), version.revision == one.revision
