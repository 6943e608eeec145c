"""So sánh cả quyết định: every procedure before and after, on one page that can be printed."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue.queries.announcement_diff import MOST, Compared, decision_diff
from motcua.catalogue.rules.announcement_kinds import Change
from motcua.catalogue.rules.diff import side_by_side
from motcua.catalogue.web.record_words import ChangeLine, change_lines
from motcua.catalogue.web.records import require_reader
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.ui.parts import Pager

WHOLE = "tat-ca"


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A procedure as the page shows it; `told` says why there is nothing to compare."""

    number: str
    name: str
    change: str
    against: str
    told: str
    lines: list[ChangeLine]


@staff_page
@require_safe
def compare(request: StaffRequest, code: str) -> HttpResponse:
    """Thirty procedures at a time, or the whole decision to be printed."""
    whole = WHOLE in request.GET
    cursor = {"after": request.GET.get("sau"), "before": request.GET.get("truoc")}
    found = decision_diff(require_reader(request), code, cursor, whole=whole)  # type: ignore[arg-type]  # a Cursor
    url = reverse("catalogue:compare_announcement", args=[code])
    page = found.page
    return render(
        request,
        "catalogue/staff/announcement_diff.html",
        {
            "row": found.announcement,
            "rows": [_line(one) for one in found.rows],
            "count": found.count,
            "pager": Pager(
                newer_url=f"{url}?{urlencode({'truoc': page.before})}" if page.before else "",
                older_url=f"{url}?{urlencode({'sau': page.after})}" if page.after else "",
            ),
            "whole_url": f"{url}?{WHOLE}" if page.after or page.before else "",
            "is_too_long": found.count > MOST,
        },
    )


def _line(one: Compared) -> ComparedLine:
    item, before = one.item, one.before
    against = ""
    if before is not None and before.procedure_id != item.procedure_id and item.replaces:
        against = item.replaces.number
    return ComparedLine(
        number=item.procedure.number,
        name=one.name,
        change=item.get_change_display(),
        against=against,
        told=_told(one),
        lines=change_lines(side_by_side(one.changes)),
    )


def _told(one: Compared) -> str:
    if one.item.change == Change.ABOLISHED:
        return _("Bị bãi bỏ: không còn nội dung nào áp dụng.")
    if one.before is None:
        return _("Chưa có bản nào trước đó, nên không có gì để so.")
    return "" if one.changes else _("Nội dung không khác bản trước.")
