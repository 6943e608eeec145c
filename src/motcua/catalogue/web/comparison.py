"""Our catalogue beside the national list: what each side lacks, and what differs."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from motcua.catalogue import policies
from motcua.catalogue.actions.recomparing import NotComparable, compare_again
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.queries.comparison import (
    Line,
    compared_at,
    has_changed_since,
    sides_of,
)
from motcua.catalogue.queries.import_pages import import_for, latest_read, reading_again
from motcua.catalogue.web.import_words import crumbs, progress_of
from motcua.foundation.policies import Forbidden
from motcua.kernel import clock
from motcua.people.web.access import StaffRequest, staff_page
from motcua.ui.parts import Action, Crumb, EmptyState


@dataclass(frozen=True)
class Group:
    """One kind of difference, as the page lists it."""

    heading: str
    hint: str
    lines: list[dict[str, str]]
    count: int

    @property
    def has_words(self) -> bool:
        """Whether some line says in which parts it differs."""
        return any(line["words"] for line in self.lines)

    @property
    def more(self) -> int:
        """How many are not listed."""
        return max(0, self.count - len(self.lines))


@staff_page
@require_safe
def comparison(request: StaffRequest) -> HttpResponse:
    """Three lists from the newest full file, or where to begin."""
    if not policies.may_somewhere(request.actor, "import"):
        raise Forbidden(_("Chỉ người điều phối mới đối chiếu được danh mục."))
    run, reading = latest_read(request.actor), reading_again(request.actor)
    return render(
        request,
        "catalogue/staff/comparison.html",
        {
            "run": run,
            "groups": _groups(run) if run else [],
            "compared_at": compared_at(run) if run else None,
            "is_old": run is not None and has_changed_since(compared_at(run)),
            "reading": reading,
            "progress": progress_of(reading) if reading else None,
            "actions": _actions(request, run) if run and not reading else [],
            "empty": EmptyState(
                _("Chưa đọc tệp quốc gia nào."),
                _("Tải bản xuất đầy đủ từ Cổng Dịch vụ công quốc gia rồi đọc tệp đó."),
                Action(_("Đọc tệp quốc gia"), reverse("catalogue:import_load"), tone="primary"),
            ),
            "crumbs": crumbs(Crumb(_("Đối chiếu với quốc gia"))),
        },
    )


@staff_page
@require_POST
def again(request: StaffRequest, code: str) -> HttpResponse:
    """Read the file once more; the page says how far the worker has come."""
    run = import_for(request.actor, code)
    try:
        compare_again(run.code, by=request.actor, at=clock.now())
    except NotComparable:
        messages.error(
            request, _("Chưa đối chiếu lại được: tệp không còn được giữ. Hãy đọc tệp mới.")
        )
    return redirect("catalogue:comparison")


def _actions(request: StaffRequest, run: ProcedureImport) -> list[Action]:
    csv = Action(
        _("Tải danh sách khác nhau (CSV)"), reverse("catalogue:import_csv", args=[run.code])
    )
    if run.file_id is None or not policies.may_compare(request.actor, run.owner_path):
        return [csv]
    url = reverse("catalogue:compare_again", args=[run.code])
    return [Action(_("Đối chiếu lại bây giờ"), url, "post", "primary"), csv]


def _groups(run: ProcedureImport) -> list[Group]:
    sides = sides_of(run)
    return [
        Group(
            _("Quốc gia có, danh mục chưa có"),
            _("Ghi tệp vào danh mục để thêm."),
            _lines(run, sides.only_theirs),
            sides.only_theirs_count,
        ),
        Group(
            _("Danh mục có, quốc gia không còn"),
            _("Xem quyết định công bố; không thủ tục nào tự hết hiệu lực."),
            _lines(run, sides.only_ours),
            sides.only_ours_count,
        ),
        Group(
            _("Hai bên khác nhau"),
            _("Mở từng thủ tục để xem khác ở phần nào."),
            _lines(run, sides.differing),
            sides.differing_count,
        ),
    ]


def _lines(run: ProcedureImport, lines: tuple[Line, ...]) -> list[dict[str, str]]:
    return [
        {
            "number": line.number,
            "name": line.name,
            "words": line.words,
            "url": reverse("catalogue:import_row", args=[run.code, line.row]) if line.row else "",
        }
        for line in lines
    ]
