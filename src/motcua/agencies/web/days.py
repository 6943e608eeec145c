"""Entering the days and hours in which an agency, or the country, differs."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from motcua.agencies import actions, policies
from motcua.agencies.forms.calendars import DayForm, WeekForm
from motcua.agencies.models import DayState
from motcua.agencies.queries import tree
from motcua.agencies.queries.calendars import calendar_of, national_calendar
from motcua.agencies.rules.calendars import kept_on
from motcua.agencies.web.asking import Question, ask
from motcua.agencies.web.calendar import Whose
from motcua.agencies.web.crumbs import crumbs_to
from motcua.agencies.web.week import hours_asked
from motcua.foundation.web.access import StaffRequest, staff_page
from motcua.kernel import clock
from motcua.kernel.working_time import WorkingCalendar
from motcua.ui.formatting import vndate, vnweekday
from motcua.ui.parts import Crumb

FORM = require_http_methods(["GET", "HEAD", "POST"])


@FORM
@staff_page
def day(request: StaffRequest, code: str, on: date) -> HttpResponse:
    """What is different on a day for the unit's agency and those below it."""
    unit = tree.one(code, by=request.actor)
    root = tree.root_of(unit)
    policies.require_edit(request.actor, root.path)
    whose = Whose(unit, may_edit=True)
    return _ask(request, whose, root.agency.code, on, calendar_of(code, on=on))


@FORM
@staff_page
def national_day(request: StaffRequest, on: date) -> HttpResponse:
    """What is different on a day for the whole country."""
    policies.require_edit(request.actor, policies.COUNTRY)
    return _ask(request, Whose(None, may_edit=True), "", on, national_calendar())


@require_POST
@staff_page
def clear(request: StaffRequest, code: str, on: date) -> HttpResponse:
    """Take back a day of the agency."""
    unit = tree.one(code, by=request.actor)
    actions.clear_calendar_day(unit.agency.code, on, by=request.actor, at=clock.now())
    messages.success(request, _("Đã bỏ ngày %(day)s khỏi lịch riêng.") % {"day": vndate(on)})
    return redirect(f"{Whose(unit, may_edit=True).to('calendar')}?nam={on.year}")


@require_POST
@staff_page
def clear_national(request: StaffRequest, on: date) -> HttpResponse:
    """Take back a day of the country."""
    actions.clear_calendar_day("", on, by=request.actor, at=clock.now())
    messages.success(request, _("Đã bỏ ngày %(day)s đã ghi.") % {"day": vndate(on)})
    return redirect(f"{Whose(None, may_edit=True).to('calendar')}?nam={on.year}")


@FORM
@staff_page
def week(request: StaffRequest, code: str) -> HttpResponse:
    """The hours of the unit's agency from a day on."""
    unit = tree.one(code, by=request.actor)
    policies.require_edit(request.actor, tree.root_of(unit).path)
    now = clock.now()
    today = clock.local_date(now)
    asked = hours_asked(calendar_of(code, on=today).week)
    form = WeekForm(request.POST or None, initial={"valid_from": today, **asked})
    address = Whose(unit, may_edit=True).to("calendar")

    def carry_out() -> str:
        told = form.cleaned_data
        actions.set_work_week(
            unit.agency.code,
            form.blocks(),
            valid_from=told["valid_from"],
            basis=told["basis"],
            by=request.actor,
            at=now,
        )
        return address

    return ask(
        request,
        Question(
            title=_("Giờ làm việc của %(name)s") % {"name": unit.agency.name},
            submit=_("Ghi giờ làm việc"),
            form=form,
            crumbs=crumbs_to(unit, _("Giờ làm việc")),
            back_url=address,
            carry_out=carry_out,
            done=_("Đã ghi giờ làm việc."),
            lead=_("Buổi để trống là buổi nghỉ."),
            template="agencies/staff/week.html",
        ),
    )


def _ask(
    request: StaffRequest, whose: Whose, agency_code: str, on: date, known: WorkingCalendar
) -> HttpResponse:
    form = DayForm(request.POST or None, initial=_known(known, on))
    back_url = f"{whose.to('calendar')}?nam={on.year}"

    def carry_out() -> str:
        told = form.described(known, on)
        actions.set_calendar_day(agency_code, told, by=request.actor, at=clock.now())
        return back_url

    weekday = vnweekday(on)
    said = f"{weekday[0].upper()}{weekday[1:]} {vndate(on)}"
    national = [Crumb(_("Lịch nghỉ cả nước"), back_url), Crumb(said)]
    return ask(
        request,
        Question(
            title=said,
            submit=_("Ghi ngày này"),
            form=form,
            crumbs=crumbs_to(whose.unit, said) if whose.unit else national,
            back_url=back_url,
            carry_out=carry_out,
            done=_("Đã ghi ngày %(day)s.") % {"day": vndate(on)},
            lead=_("Áp dụng cho cơ quan này và các cơ quan cấp dưới.") if whose.unit else "",
        ),
    )


def _known(known: WorkingCalendar, on: date) -> dict[str, str]:
    rule = known.days.get(on)
    if rule is None:
        return {"kind": "local_off", "state": DayState.DECREED}
    return {
        "kind": rule.kind,
        "name": rule.name,
        "state": rule.state,
        "basis": rule.basis,
        "kept": kept_on(rule.blocks, known.week),
    }
