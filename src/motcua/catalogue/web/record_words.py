"""Procedures and versions in the words, badges and addresses of the staff pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.models import Procedure, ProcedureVersion
from motcua.catalogue.rules.diff import Difference, How
from motcua.catalogue.rules.kinds import VersionState
from motcua.catalogue.rules.row_words import row_words
from motcua.ui.formatting import vndate
from motcua.ui.parts import Badge, Crumb

MARKS = {
    "is_internal": "Nội bộ",
    "is_linked": "Liên thông",
    "is_on_the_spot": "04 tại chỗ",
    "is_boundary_free": "Phi địa giới",
}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One difference as a line: the part, what happened, the words before and after."""

    part: str
    letter: str
    how: str
    before: str
    after: str


def version_badge(version: ProcedureVersion, *, on: date) -> Badge:
    """Whether it is written, coming, in force or past."""
    if version.state == VersionState.DRAFT:
        return Badge("neutral", _("Dự thảo"), "draft")
    if version.state == VersionState.DROPPED:
        return Badge("neutral", _("Đã bỏ"))
    if version.state == VersionState.WITHDRAWN:
        return Badge("neutral", _("Đã rút lại"))
    if version.is_in_force(on):
        return Badge("good", _("Đang có hiệu lực"))
    if version.valid_from and version.valid_from > on:
        return Badge("active", _("Sắp có hiệu lực"), "waiting")
    return Badge("neutral", _("Đã hết hiệu lực"), "locked")


def days_of(version: ProcedureVersion) -> str:
    """ "Từ 01/08/2026", "01/01/2026 – 31/07/2026"."""
    if version.state != VersionState.ANNOUNCED:
        return ""
    starts, ends = vndate(version.valid_from), vndate(version.valid_until)
    if starts and ends:
        return f"{starts} – {ends}"
    if ends:
        return _("đến hết %(day)s") % {"day": ends}
    return _("từ %(day)s") % {"day": starts} if starts else _("không rõ từ ngày nào")


def levels_of(version: ProcedureVersion) -> str:
    """ "Cấp tỉnh, Cấp xã"."""
    return ", ".join(
        name
        for field, name in (
            ("at_ministry", _("Cấp bộ")),
            ("at_province", _("Cấp tỉnh")),
            ("at_commune", _("Cấp xã")),
            ("at_other", _("Cơ quan khác")),
        )
        if getattr(version, field)
    )


def marks_of(procedure: Procedure) -> list[str]:
    """The marks that are set, in words."""
    return [_(word) for field, word in MARKS.items() if getattr(procedure, field)]


def change_lines(changes: Iterable[Difference]) -> list[ChangeLine]:
    """Differences as lines of a table."""
    return [
        ChangeLine(
            part=change.part.label,
            letter=change.part.letter,
            how=change.how.label,
            before="" if change.how is How.MOVED else row_words(change.before),
            after=row_words(change.after),
        )
        for change in changes
    ]


def version_url(version: ProcedureVersion, number: str) -> str:
    """The record page with this version."""
    return reverse("catalogue:version", args=[number, version.ordinal])


def way(number: str = "", here: str = "", *, listed: str = "") -> list[Crumb]:
    """Procedures › number › here; `listed` is the list as it was narrowed."""
    crumbs = [Crumb(_("Danh mục thủ tục"), listed or reverse("catalogue:procedures"))]
    if number:
        crumbs.append(Crumb(number, reverse("catalogue:procedure", args=[number])))
    return [*crumbs, *([Crumb(here)] if here else [])]
