"""One procedure: what it says, since when, what came before, what hangs on it."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.catalogue import policies
from motcua.catalogue.models import ProcedureVersion
from motcua.catalogue.queries.expired_bases import expired_bases
from motcua.catalogue.queries.record_page import RecordPage, record_page
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.parts import Part
from motcua.catalogue.rules.plain_changes import announced_from, plain_changes
from motcua.catalogue.rules.record_sections import Section, sections
from motcua.catalogue.web.record_addresses import handed_on, list_of
from motcua.catalogue.web.record_aside import aside
from motcua.catalogue.web.record_remarks import edit_url, to_put_right
from motcua.catalogue.web.record_words import (
    change_lines,
    days_of,
    levels_of,
    marks_of,
    version_badge,
    version_url,
    way,
)
from motcua.catalogue.web.records import require_reader
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.ui.formatting import vndate
from motcua.ui.parts import Action, Badge, Fact

LONG_NAME = 160
"""Letters that the heading shows; the longest real name has 1,094."""


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part as the page shows it, with the page on which it is edited."""

    section: Section
    title: str
    edit_url: str


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version in the list of versions."""

    version: ProcedureVersion
    url: str
    badge: Badge
    days: str
    is_shown: bool


@staff_page
@require_safe
def procedure(request: StaffRequest, number: str, ordinal: int | None = None) -> HttpResponse:
    """The version in force, or the one the address names."""
    today = clock.local_date(clock.now())
    page = record_page(require_reader(request), number, ordinal=ordinal, on=today)
    version, may_edit = page.version, _may_edit(request, page)
    may_correct = policies.may_at(request.actor, "correct", page.procedure.unit_path)
    is_editable = may_edit if version.state == VersionState.DRAFT else may_correct
    told = plain_changes(page.previous.content, version.content) if page.previous else ()
    return render(
        request,
        "catalogue/staff/procedure.html",
        {
            "page": page,
            "version": version,
            "badge": version_badge(version, on=today),
            "crumbs": way(number, listed=list_of(request)),
            "facts": _facts(page),
            "actions": _actions(page, may_edit=may_edit) or _taking(request, page),
            "parts": [
                _shown(version, number, each, is_editable=is_editable)
                for each in sections_of(version)
            ],
            **to_put_right(page, is_editable=is_editable),
            "expired": expired_bases(version.content, on=today),
            "guide": version.content,
            "guide_url": edit_url(version, number, Part.GUIDE) if is_editable else "",
            "changes": change_lines(page.changes),
            "told": announced_from(version.valid_from, told),
            "versions": [_line(request, one, page, today) for one in page.versions],
            **aside(page, on=today),
        },
    )


def sections_of(version: ProcedureVersion) -> tuple[Section, ...]:
    """All parts; the name only where the heading of the page does not hold the whole of it."""
    every = sections(version.content)
    return every if len(version.name) > LONG_NAME else every[1:]


def _may_edit(request: StaffRequest, page: RecordPage) -> bool:
    return policies.may_at(request.actor, "edit", page.procedure.unit_path)


def _shown(
    version: ProcedureVersion, number: str, section: Section, *, is_editable: bool
) -> ShownPart:
    letter = section.part.letter
    title = f"{letter}) {section.part.label}" if letter else section.part.label
    url = edit_url(version, number, section.part) if is_editable else ""
    return ShownPart(section, title, url)


def _line(
    request: StaffRequest, version: ProcedureVersion, page: RecordPage, on: date
) -> VersionLine:
    return VersionLine(
        version,
        handed_on(version_url(version, page.procedure.number), request),
        version_badge(version, on=on),
        days_of(version),
        version.pk == page.version.pk,
    )


def _facts(page: RecordPage) -> list[Fact]:
    version, procedure = page.version, page.procedure
    marks = ", ".join(marks_of(procedure))
    if marks and procedure.marks_basis:
        marks = f"{marks} ({procedure.marks_basis})"
    decision_url = ""
    if version.announcement:
        decision_url = reverse("catalogue:announcement", args=[version.announcement.code])
    decision = version.decision
    if decision and version.decided_on:
        decision = f"{decision} ({vndate(version.decided_on)})"
    return [
        Fact(_("Mã thủ tục"), procedure.number),
        Fact(_("Hiệu lực"), days_of(version) or _("chưa công bố")),
        Fact(_("Quyết định công bố"), decision, decision_url if decision else ""),
        *_withdrawn(version),
        Fact(_("Lĩnh vực"), version.sector.name),
        Fact(_("Cấp thực hiện"), levels_of(version)),
        Fact(_("Mức độ trực tuyến"), version.get_online_level_display()),
        Fact(_("Nguồn"), procedure.get_source_display()),
        Fact(_("Đơn vị giữ"), procedure.unit.name if procedure.unit else ""),
        Fact(_("Dấu hiệu"), marks),
    ]


def _withdrawn(version: ProcedureVersion) -> list[Fact]:
    """Why a version that was announced will not hold."""
    if version.withdrawn_at is None:
        return []
    day, why = vndate(version.withdrawn_at), version.withdrawn_because
    return [Fact(_("Rút lại việc công bố"), f"{day}: {why}")]


def _taking(request: StaffRequest, page: RecordPage) -> list[Action]:
    """Whoever keeps records somewhere may take what nobody keeps."""
    if page.procedure.unit_path or not policies.may_somewhere(request.actor, "edit"):
        return []
    asked = urlencode({"ma": page.procedure.number})
    url = f"{reverse('catalogue:take_procedures')}?{asked}"
    return [Action(_("Nhận giữ thủ tục này"), url, tone="primary")]


def _actions(page: RecordPage, *, may_edit: bool) -> list[Action]:
    """The next step first; nothing for those who may only read."""
    if not may_edit:
        return []
    number, version, draft = page.procedure.number, page.version, page.draft
    marks = Action(_("Đổi dấu hiệu, đơn vị giữ"), reverse("catalogue:mark", args=[number]))
    if version.state == VersionState.DRAFT:
        announce = reverse("catalogue:choose_announcement", args=[number])
        drop = reverse("catalogue:drop_draft", args=[number, version.ordinal])
        return [
            Action(_("Đưa vào quyết định công bố"), announce, tone="primary"),
            marks,
            Action(_("Bỏ bản dự thảo"), drop, tone="danger"),
        ]
    if draft is not None:
        url = version_url(draft, number)
        return [Action(_("Mở bản dự thảo"), url, tone="primary"), marks]
    start = reverse("catalogue:start_next", args=[number])
    return [
        Action(_("Soạn phiên bản tiếp theo"), start, "post", "primary"),
        Action(_("Bãi bỏ thủ tục"), reverse("catalogue:choose_announcement", args=[number])),
        marks,
    ]
