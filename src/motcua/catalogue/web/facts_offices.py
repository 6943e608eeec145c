"""Where people come: the list of desks, and the page of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from motcua.agencies import facade as agencies
from motcua.catalogue.queries import facts_places as places
from motcua.catalogue.rules.desk_hours import stretches_of
from motcua.catalogue.rules.facts import DeskFacts
from motcua.catalogue.rules.kinds import DeskRole
from motcua.catalogue.rules.opening import Standing, standing
from motcua.catalogue.web.facts_json_ld import block, desk_json_ld
from motcua.foundation.pages import keep_until, public_page
from motcua.foundation.web.methods import reads_only
from motcua.kernel import clock
from motcua.kernel.text import fold
from motcua.kernel.working_time import BeyondHorizon
from motcua.ui.formatting import vndate, vntime, vnweekday
from motcua.ui.parts import Badge, Crumb, EmptyState
from motcua.ui.reading import readable


@dataclass(frozen=True, slots=True)
class Hours:
    """Days in words, and the stretches of each of them."""

    days: str
    stretches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A desk in the list, with its hours as people say them."""

    desk: DeskFacts
    hours: tuple[Hours, ...]
    url: str


@readable
@reads_only
@public_page(tags=["desks", "units"])
def offices(request: HttpRequest) -> HttpResponse:
    """Every desk: those of the province first."""
    asked = request.GET.get("tim", "").strip()[:100]
    every = places.desk_facts()
    words = fold(asked).split()
    shown = [one for one in every if all(word in _folded(one) for word in words)]
    province = [_line(one) for one in shown if one.is_of_province]
    commune = [_line(one) for one in shown if not one.is_of_province]
    groups = [(_("Của tỉnh"), province), (_("Của xã, phường, đặc khu"), commune)]
    return render(
        request,
        "catalogue/public/offices.html",
        {
            "groups": [group for group in groups if group[1]],
            "asked": asked,
            "has_many": len(every) > 8,
            "empty": _nothing(asked),
        },
    )


@readable
@reads_only
@public_page(tags=["desks", "procedures", "calendars", "units"])
def office(request: HttpRequest, slug: str) -> HttpResponse:
    """One desk: when, where, whom to call, who is in charge, what it receives."""
    desk = places.desk(slug)
    now = clock.now()
    today = clock.local_date(now)
    found = _standing(desk, now)
    if found and found.changes_at:
        keep_until(request, found.changes_at)
    root = request.build_absolute_uri("/").rstrip("/")
    return render(
        request,
        "catalogue/public/office.html",
        {
            "crumbs": [
                Crumb(_("Trang chủ"), "/"),
                Crumb(_("Nơi tiếp nhận"), reverse("facts:desks")),
                Crumb(desk.name),
            ],
            "desk": desk,
            "hours": hours_of(desk.hours),
            "badge": _badge(found) if found and found.changes_at else None,
            "said": _said(found, now) if found else "",
            "closings": found.closings if found else (),
            "people": [(one, DeskRole(one.role).label) for one in desk.people],
            "sectors": [
                (one, f"/linh-vuc/{one.slug}/") for one in places.received_at(desk, on=today)
            ],
            "json_ld": block(desk_json_ld(desk, root)),
        },
    )


def hours_of(hours: Sequence[Mapping[str, str]]) -> tuple[Hours, ...]:
    """ "Thứ Hai – Thứ Sáu": 07:30–11:30, 13:30–17:00; one line for the same days."""
    return tuple(Hours(days, tuple(found)) for days, found in stretches_of(hours).items())


def _line(desk: DeskFacts) -> Line:
    return Line(desk, hours_of(desk.hours), reverse("facts:desk", args=[desk.slug]))


def _folded(desk: DeskFacts) -> str:
    return fold(f"{desk.name} {desk.address}")


def _nothing(asked: str) -> EmptyState:
    if asked:
        return EmptyState(
            _("Không có nơi tiếp nhận nào khớp “%(words)s”.") % {"words": asked},
            _("Hãy gõ tên xã, phường, đặc khu; có dấu hoặc không dấu đều được."),
        )
    return EmptyState(
        _("Chưa có nơi tiếp nhận nào được công khai."),
        _("Hãy đến Ủy ban nhân dân xã, phường nơi gần nhất để được hướng dẫn."),
    )


def _standing(desk: DeskFacts, now: datetime) -> Standing | None:
    """Nothing is claimed for days that no calendar covers."""
    calendar = agencies.calendar_of(desk.unit_code, on=clock.local_date(now))
    try:
        return standing(desk.hours, calendar, at=now)
    except BeyondHorizon:
        return None


def _badge(found: Standing) -> Badge:
    if found.is_open:
        return Badge("good", _("Đang mở cửa"))
    return Badge("warn", _("Đang đóng cửa"))


def _said(found: Standing, now: datetime) -> str:
    """What comes next, in words."""
    if found.changes_at is None:
        return ""
    if found.is_open:
        return _("Nhận hồ sơ đến %(time)s hôm nay.") % {"time": vntime(found.changes_at)}
    why = _("Hôm nay nghỉ: %(name)s.") % {"name": found.closed_for} if found.closed_for else ""
    day = clock.local_date(found.changes_at)
    if day == clock.local_date(now):
        when = _("Mở lại lúc %(time)s hôm nay.") % {"time": vntime(found.changes_at)}
    else:
        when = _("Mở lại lúc %(time)s %(weekday)s %(day)s.") % {
            "time": vntime(found.changes_at),
            "weekday": vnweekday(day),
            "day": vndate(day),
        }
    return f"{why} {when}".strip()
