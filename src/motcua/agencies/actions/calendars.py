"""Entering when an agency, or the whole country, works differently."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from motcua.agencies import policies
from motcua.agencies.actions.finding import locked_agency, root_of
from motcua.agencies.messages import CalendarChanged
from motcua.agencies.models import Agency, CalendarDay, DayState, Unit, WorkWeekRule
from motcua.agencies.rules.descriptions import Blocks, DayDescription
from motcua.foundation import audit, outbox, pages
from motcua.foundation.actor import Actor
from motcua.foundation.policies import Missing

NATIONAL = "agencies.calendar:national"
"""The audit subject of days common to the whole country."""


def set_calendar_day(
    agency_code: str, told: DayDescription, *, by: Actor, at: datetime
) -> CalendarDay:
    """Enter a day of an agency, or of the country when the code is empty; replaces the earlier one.

    Raises ValidationError when a decreed day names no document.
    """
    if told.state == DayState.DECREED and not told.basis.strip():
        raise ValidationError(_("Ngày đã có văn bản phải ghi số, ký hiệu văn bản làm căn cứ."))
    with transaction.atomic():
        agency, subject = _calendar(agency_code, by)
        day, _created = CalendarDay.objects.update_or_create(
            agency=agency,
            on=told.on,
            defaults={
                "kind": told.kind,
                "name": told.name.strip(),
                "state": told.state,
                "basis": told.basis.strip(),
                "blocks": told.blocks,
                "set_by": by.code,
                "set_at": at,
            },
        )
        changes = {
            "on": f"{told.on:%d/%m/%Y}",
            "kind": str(day.get_kind_display()),
            "name": day.name,
            "basis": day.basis or _("chưa có"),
        }
        audit.record("agencies.day_set", subject, by=by, at=at, changes=changes)
        pages.invalidate("calendars")
        outbox.publish(CalendarChanged(agency=agency_code, from_day=told.on.isoformat()))
    return day


def clear_calendar_day(agency_code: str, on: date, *, by: Actor, at: datetime) -> None:
    """Take back a day that was entered; the national seed or the week applies again."""
    with transaction.atomic():
        agency, subject = _calendar(agency_code, by)
        day = CalendarDay.objects.filter(agency=agency, on=on).first()
        if day is None:
            raise Missing
        day.delete()
        changes = {"on": f"{on:%d/%m/%Y}", "name": day.name}
        audit.record("agencies.day_cleared", subject, by=by, at=at, changes=changes)
        pages.invalidate("calendars")
        outbox.publish(CalendarChanged(agency=agency_code, from_day=on.isoformat()))


def set_work_week(
    agency_code: str,
    blocks: Mapping[str, Blocks],
    *,
    valid_from: date,
    basis: str,
    by: Actor,
    at: datetime,
) -> WorkWeekRule:
    """Let an agency work these hours from a day on; the earlier rule ends the day before."""
    with transaction.atomic():
        agency = locked_agency(agency_code)
        root = root_of(agency)
        policies.require_edit(by, root.path)
        WorkWeekRule.objects.filter(agency=agency, valid_from=valid_from).delete()
        _end_before(agency, valid_from)
        rule = WorkWeekRule.objects.create(
            agency=agency, blocks=dict(blocks), valid_from=valid_from, basis=basis.strip()
        )
        changes = {"valid_from": f"{valid_from:%d/%m/%Y}", "basis": rule.basis or _("chưa có")}
        audit.record("agencies.week_set", root, by=by, at=at, changes=changes)
        pages.invalidate("calendars")
        outbox.publish(CalendarChanged(agency=agency_code, from_day=valid_from.isoformat()))
    return rule


def _calendar(agency_code: str, by: Actor) -> tuple[Agency | None, Unit | str]:
    """The agency and what the audit speaks of; nobody's agency is the country."""
    if not agency_code:
        policies.require_edit(by, policies.COUNTRY)
        return None, NATIONAL
    agency = locked_agency(agency_code)
    root = root_of(agency)
    policies.require_edit(by, root.path)
    return agency, root


def _end_before(agency: Agency, day: date) -> None:
    earlier = WorkWeekRule.objects.filter(agency=agency, valid_from__lt=day)
    open_rules = earlier.filter(valid_until__isnull=True) | earlier.filter(valid_until__gte=day)
    open_rules.update(valid_until=date.fromordinal(day.toordinal() - 1))
