"""Let a preview be written, or give it up; each is asked once more."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from motcua.catalogue import policies
from motcua.catalogue.actions.import_take_in import (
    NotInPreview,
    approve_import,
    discard_import,
)
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.queries.import_pages import import_for
from motcua.catalogue.rules.import_kinds import ImportState, RowOutcome
from motcua.catalogue.web.import_words import choice_words, crumbs, run_crumb
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.formatting import thousands
from motcua.ui.parts import Crumb

_TOO_LATE = "Lần nhập này không còn chờ quyết định; không có gì thay đổi."


@staff_page
@require_http_methods(["GET", "POST"])
def import_apply(request: StaffRequest, code: str) -> HttpResponse:
    """Ask once, then let the worker write."""
    run = _waiting(request, code)
    if request.method == "POST" or run.state != ImportState.PREVIEW:
        try:
            approve_import(code, by=request.actor, at=clock.now())
        except NotInPreview:
            messages.warning(request, _(_TOO_LATE))
        return redirect("catalogue:import_run", code)
    numbers = {
        "new": thousands(int(run.counts.get(RowOutcome.NEW, 0))),
        "changed": thousands(int(run.counts.get(RowOutcome.CHANGED, 0))),
    }
    return _ask(
        request,
        run,
        question=_("Ghi %(new)s thủ tục mới và %(changed)s thay đổi vào danh mục?") % numbers,
        consequence=_(
            "Thủ tục mới được công khai ngay. Bản đang công bố được đính chính hoặc có phiên bản"
            " mới, bản cũ vẫn giữ. Dòng lỗi không được ghi. Thủ tục không có trong tệp giữ nguyên."
        )
        + choice_words(run),
        submit=_("Ghi vào danh mục"),
        tone="primary",
    )


@staff_page
@require_http_methods(["GET", "POST"])
def import_discard(request: StaffRequest, code: str) -> HttpResponse:
    """Ask once, then give the preview up."""
    run = _waiting(request, code)
    if request.method == "POST" or run.state != ImportState.PREVIEW:
        try:
            discard_import(code, by=request.actor, at=clock.now())
            messages.success(request, _("Đã bỏ lần nhập. Danh mục giữ nguyên."))
        except NotInPreview:
            messages.warning(request, _(_TOO_LATE))
        return redirect("catalogue:import_load")
    return _ask(
        request,
        run,
        question=_("Bỏ lần nhập từ tệp %(file)s?") % {"file": run.file_name},
        consequence=_("Kết quả đọc bị xóa. Danh mục giữ nguyên."),
        submit=_("Bỏ lần nhập này"),
        tone="danger",
    )


def _waiting(request: StaffRequest, code: str) -> ProcedureImport:
    run = import_for(request.actor, code)
    policies.require_at(request.actor, "import", run.owner_path)
    return run


def _ask(request: StaffRequest, run: ProcedureImport, **words: str) -> HttpResponse:
    return render(
        request,
        "catalogue/staff/import_ask.html",
        {
            **words,
            "back_url": reverse("catalogue:import_run", args=[run.code]),
            "crumbs": crumbs(run_crumb(run), Crumb(words["submit"])),
        },
    )
