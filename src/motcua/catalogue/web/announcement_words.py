"""Decisions in badges, and whose terms apply to them."""

from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.catalogue.rules.announcement_kinds import AnnouncementState
from motcua.catalogue.rules.terms import Decider
from motcua.foundation.policies import Missing
from motcua.kernel.national_calendar import default_calendar
from motcua.kernel.working_calendar import WorkingCalendar
from motcua.ui.parts import Badge, Crumb

CENTRAL = "central"
BADGES = {
    AnnouncementState.DRAFT: ("neutral", "draft"),
    AnnouncementState.SUBMITTED: ("active", "signature"),
    AnnouncementState.ISSUED: ("good", ""),
    AnnouncementState.CANCELLED: ("neutral", ""),
}


def announcement_badge(state: str) -> Badge:
    """The state of a decision."""
    known = AnnouncementState(state)
    tone, drawing = BADGES[known]
    return Badge(tone, _(known.label), drawing)  # type: ignore[arg-type]


def decider_of(unit_code: str, *, is_shortened: bool) -> Decider:
    """Whose terms apply: a shortened procedure's, a ministry's, else a province's; one query."""
    if is_shortened:
        return Decider.SHORTENED
    try:
        level = agencies.agency_of_unit(unit_code).level
    except Missing:
        return Decider.PROVINCE
    return Decider.MINISTRY if level == CENTRAL else Decider.PROVINCE


def calendar_for(unit_code: str) -> WorkingCalendar:
    """The unit's working calendar; the national one without a unit."""
    try:
        return agencies.calendar_of(unit_code)
    except Missing:
        return default_calendar()


def way(here: str = "", *, code: str = "", name: str = "") -> list[Crumb]:
    """Decisions › this one › here."""
    crumbs = [Crumb(_("Quyết định công bố"), reverse("catalogue:announcements"))]
    if code:
        crumbs.append(Crumb(name[:60], reverse("catalogue:announcement", args=[code])))
    return [*crumbs, *([Crumb(here)] if here else [])]
