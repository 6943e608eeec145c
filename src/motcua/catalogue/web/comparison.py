"""Our catalogue beside the national list: what each side lacks, and what differs."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue import policies
from motcua.catalogue.models import ProcedureImport
from motcua.catalogue.queries.comparison import Line, sides_of
from motcua.catalogue.queries.import_pages import latest_read
from motcua.catalogue.web.import_words import crumbs
from motcua.foundation.policies import Forbidden
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
    run = latest_read(request.actor)
    return render(
        request,
        "catalogue/staff/comparison.html",
        {
            "run": run,
            "groups": _groups(run) if run else [],
            "empty": EmptyState(
                _("Chưa đọc tệp quốc gia nào."),
                _("Tải bản xuất đầy đủ từ Cổng Dịch vụ công quốc gia rồi đọc tệp đó."),
                Action(_("Đọc tệp quốc gia"), reverse("catalogue:import_load"), tone="primary"),
            ),
            "crumbs": crumbs(Crumb(_("Đối chiếu với quốc gia"))),
        },
    )


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
