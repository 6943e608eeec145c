"""What hangs on a procedure: corrections, duties, who quotes it, sheets on walls, the trail."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.catalogue.models import PostedCopy, PublicationDuty
from motcua.catalogue.queries.quotations import QuotationView, view_of
from motcua.catalogue.queries.record_page import RecordPage
from motcua.catalogue.rules.announcement_kinds import DutyKind
from motcua.catalogue.rules.sheet_kinds import CopyState
from motcua.catalogue.web.record_words import ChangeLine, change_lines
from motcua.people import facade as people
from motcua.ui.parts import Badge, TimelineEntry


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction: when, who, why, what changed."""

    at: Any
    who: str
    reason: str
    changes: list[ChangeLine]


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A posted sheet, and whether what it shows is still in force."""

    copy: PostedCopy
    badge: Badge


def aside(page: RecordPage, *, on: date) -> Mapping[str, Any]:
    """The values of the page beside and below the record; the names in one query."""
    codes = {line.correction.by for line in page.corrections}
    names = people.members(codes)
    return {
        "corrections": [
            CorrectionLine(
                line.correction.at,
                names[line.correction.by].name if line.correction.by in names else "",
                line.correction.reason,
                change_lines(line.changes),
            )
            for line in page.corrections
        ],
        "duties": [(duty, duty_badge(duty, on=on)) for duty in page.duties],
        "quotations": [
            (one, _quotation_badge(one)) for one in (view_of(q, on=on) for q in page.quotations)
        ],
        "copies": [CopyLine(copy, _copy_badge(copy, on)) for copy in page.copies],
        "trail": [TimelineEntry(one.at, one.by_name, one.sentence) for one in page.trail],
    }


def duty_badge(duty: PublicationDuty, *, on: date) -> Badge:
    """Done, late, due soon or open."""
    if duty.done_at:
        return Badge("good", _("Đã xong"))
    if duty.due_on < on:
        return Badge("bad", _("Quá hạn"))
    if (duty.due_on - on).days <= 3:
        return Badge("warn", _("Sắp đến hạn"))
    return Badge("active", _("Chưa làm"), "waiting")


def duty_url(duty: PublicationDuty) -> str:
    """Where the duty is done: sheets to replace, else its decision; "" when there is none.

    Asks for `duty.announcement`: select it with the rows.
    """
    if duty.kind == DutyKind.REPOST:
        unit = urlencode({"loc": "cu", "don-vi": duty.unit_id or ""})
        return f"{reverse('catalogue:posted_copies')}?{unit}"
    if duty.announcement:
        return reverse("catalogue:announcement", args=[duty.announcement.code])
    return ""


def _quotation_badge(view: QuotationView) -> Badge:
    if view.is_outdated:
        return Badge("bad", _("Đang trích dẫn phiên bản cũ"))
    return Badge("good", _("Đúng phiên bản"))


def _copy_badge(copy: PostedCopy, on: date) -> Badge:
    is_old = copy.version is not None and not copy.version.is_in_force(on)
    if copy.state == CopyState.POSTED and is_old:
        return Badge("bad", _("Đã cũ, cần thay"))
    if copy.state == CopyState.POSTED:
        return Badge("good", _("Đang niêm yết"))
    return Badge("neutral", _("Đã in, chưa niêm yết"))
