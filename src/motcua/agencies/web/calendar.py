"""The working calendar of an agency, and that of the country, year by year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from motcua.agencies import policies
from motcua.agencies.models import Unit
from motcua.agencies.queries import tree
from motcua.agencies.queries.calendars import calendar_of, entered_days, national_calendar
from motcua.agencies.rules import hours
from motcua.agencies.rules.months import months, special_days
from motcua.agencies.web.crumbs import crumbs_to
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.foundation.web.asked import whole_number
from motcua.kernel import clock
from motcua.kernel.working_time import DayRule, DayState, WorkingCalendar
from motcua.ui.parts import Action, Badge, Crumb, Notice, Tab

WEEKDAYS = tuple(zip(("T2", "T3", "T4", "T5", "T6", "T7", "CN"), hours.WEEKDAYS, strict=True))


@dataclass(frozen=True)
class SpecialDay:
    """A day of the list; with addresses when the reader may change it."""

    rule: DayRule
    badge: Badge
    is_own: bool
    edit_url: str = ""
    clear_url: str = ""


@dataclass(frozen=True)
class Whose:
    """Whose calendar is shown: the unit's agency, or with no unit the country's."""

    unit: Unit | None
    may_edit: bool

    def to(self, name: str, *args: Any) -> str:
        """An address of this calendar: "calendar", "day", "clear_day"."""
        if self.unit:
            return reverse(f"agencies:{name}", args=[self.unit.code, *args])
        return reverse(f"agencies:{NATIONAL_NAMES[name]}", args=args)

    @property
    def base_url(self) -> str:
        """Where the addresses of the days begin."""
        return self.to("calendar")


NATIONAL_NAMES = {
    "calendar": "national_calendar",
    "day": "national_day",
    "clear_day": "clear_national_day",
}


@require_safe
@staff_page
def calendar(request: StaffRequest, code: str) -> HttpResponse:
    """The calendar by which the unit's deadlines are counted."""
    unit = tree.one(code, by=request.actor)
    root = tree.root_of(unit)
    whose = Whose(unit, policies.may_edit(request.actor, root.path))
    at = clock.now()
    shown = calendar_of(code, on=clock.local_date(at))
    own = entered_days(root.agency_id)
    return _page(request, whose, shown, own, at)


@require_safe
@staff_page
def national(request: StaffRequest) -> HttpResponse:
    """The days common to the whole country."""
    whose = Whose(None, policies.may_edit(request.actor, policies.COUNTRY))
    return _page(request, whose, national_calendar(), entered_days(None), clock.now())


def _page(
    request: HttpRequest,
    whose: Whose,
    shown: WorkingCalendar,
    own: frozenset[date],
    at: datetime,
) -> HttpResponse:
    today = clock.local_date(at)
    year = _year(request, shown, today.year)
    crumbs = crumbs_to(whose.unit, _("Lịch làm việc")) if whose.unit else _national_crumbs()
    values = {
        "unit": whose.unit,
        "crumbs": crumbs,
        "year": year,
        "years": _years(whose, shown, year),
        "months": months(shown, year, today),
        "whose": whose,
        "weekdays": WEEKDAYS,
        "days": [_special(rule, whose, own) for rule in special_days(shown, year)],
        "hours": hours.hours_of_week(shown.week),
        "version": shown.version,
        "doubt": _doubt(year) if year in shown.provisional_years else None,
        "actions": _actions(whose),
    }
    return render(request, "agencies/staff/calendar.html", values)


def _national_crumbs() -> list[Crumb]:
    return [
        Crumb(_("Cơ quan, đơn vị"), reverse("agencies:tree")),
        Crumb(_("Lịch nghỉ cả nước")),
    ]


def _year(request: HttpRequest, shown: WorkingCalendar, otherwise: int) -> int:
    asked = whole_number(request.GET.get("nam", ""))
    year = otherwise if asked is None else asked
    return min(max(year, shown.first.year), shown.last.year)


def _years(whose: Whose, shown: WorkingCalendar, current: int) -> list[Tab]:
    return [
        Tab(str(year), f"{whose.to('calendar')}?nam={year}", year == current)
        for year in range(shown.first.year, shown.last.year + 1)
    ]


def _special(rule: DayRule, whose: Whose, own: frozenset[date]) -> SpecialDay:
    is_own = rule.on in own
    return SpecialDay(
        rule,
        _badge(rule.state),
        is_own,
        edit_url=whose.to("day", rule.on) if whose.may_edit else "",
        clear_url=whose.to("clear_day", rule.on) if whose.may_edit and is_own else "",
    )


def _badge(state: DayState) -> Badge:
    if state is DayState.DECREED:
        return Badge("good", _("Đã có văn bản"), "document")
    if state is DayState.COMPUTED:
        return Badge("warn", _("Tạm tính theo luật"), "provisional")
    return Badge("neutral", _("Mới là dự kiến"), "provisional")


def _doubt(year: int) -> Notice:
    return Notice(
        "warn",
        _(
            "Một số ngày nghỉ mới được tính theo luật, chưa có văn bản quyết định. "
            "Hạn tính trên lịch năm này được ghi “tạm tính”."
        ),
        _("Lịch năm %(year)s là lịch tạm tính") % {"year": year},
    )


def _actions(whose: Whose) -> list[Action]:
    if not (whose.may_edit and whose.unit):
        return []
    week = reverse("agencies:week", args=[whose.unit.code])
    return [Action(_("Đặt giờ làm việc"), week, icon="deadline")]
