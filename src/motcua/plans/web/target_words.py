"""Targets in words and bars: what was asked, what is there, where it is heading."""

from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from motcua.plans.queries.targets import TargetView
from motcua.plans.rules.aims import WORDS, Aim
from motcua.plans.rules.figures import plain
from motcua.plans.rules.pace import AimState
from motcua.plans.rules.period_pace import AimStanding
from motcua.ui.formatting import vndate
from motcua.ui.parts import Progress


def unit_of(view: TargetView) -> str:
    """The unit of the figure: the target's own, else the measure's."""
    return view.target.unit or (view.measure.unit if view.measure else "")


def asked(view: TargetView) -> str:
    """ "ít nhất 4 tin, bài mỗi tháng"; the words alone while no number is signed or agreed."""
    if view.aim is None:
        return ""
    number = _with_unit(view.aim.value, unit_of(view))
    text = f"{WORDS[view.aim.comparator]} {number}"
    every = _(" mỗi %(period)s") % {"period": view.aim.period} if view.aim.period else ""
    return f"{text}{every}"


def figure(view: TargetView) -> str:
    """The figure now, of the term or of the period named; the count of a wordy target."""
    if view.standing is not None:
        number = _with_unit(view.standing.pace.figure, unit_of(view))
        begun = [one for one in view.standing.periods if one.state is not AimState.AHEAD]
        is_periodic = view.aim is not None and view.aim.period and begun
        return f"{begun[-1].window.label}: {number}" if is_periodic else number
    return _with_unit(view.count.value, unit_of(view)) if view.count else ""


def sentences(view: TargetView, *, on: date) -> list[str]:
    """Where the target stands, in whole sentences."""
    if view.standing is None or view.aim is None:
        return []
    found = [*_pace(view.aim, view.standing, unit_of(view), on)]
    found += _periods(view.aim, view.standing)
    if view.standing.pace.waiting:
        waiting = plain(view.standing.pace.waiting)
        found.append(_("%(n)s đang chờ xác nhận, chưa tính vào số liệu.") % {"n": waiting})
    return found


def _pace(aim: Aim, standing: AimStanding, unit: str, on: date) -> list[str]:
    now = standing.pace
    if now.required is None or now.forecast is None or aim.period:
        return []
    values = {
        "day": vndate(min(on, aim.ends_on)),
        "required": _with_unit(_ceiling(now.required), unit),
        "forecast": _with_unit(Decimal(int(now.forecast)), unit),
        "end": vndate(aim.ends_on),
    }
    if on >= aim.ends_on:
        return []
    if aim.is_ceiling:
        return [_("Giữ nhịp này, đến %(end)s là %(forecast)s.") % values]
    text = _("Đến %(day)s cần có %(required)s. Giữ nhịp này, đến %(end)s đạt %(forecast)s.")
    return [text % values]


def _periods(aim: Aim, standing: AimStanding) -> list[str]:
    if not aim.period:
        return []
    found = []
    if standing.missed:
        names = ", ".join(one.window.label for one in standing.missed)
        values = {"n": len(standing.missed), "names": names}
        found.append(_("Thiếu %(n)s kỳ: %(names)s.") % values)
    if standing.unknown:
        names = ", ".join(one.window.label for one in standing.unknown)
        found.append(_("Chưa có số liệu: %(names)s.") % {"names": names})
    return found


def progress(view: TargetView) -> Progress | None:
    """A bar: of periods met among those that have ended, or of the number with its forecast."""
    if view.aim is None or view.standing is None:
        return None
    if view.aim.period:
        judged = [
            one
            for one in view.standing.periods
            if one.state not in (AimState.AHEAD, AimState.RUNNING, AimState.ON_PACE)
        ]
        met = sum(1 for one in judged if one.state is AimState.MET)
        label = _("%(period)s đạt") % {"period": view.aim.period}
        return Progress(met, len(judged), label) if judged else None
    return _growing(view, view.aim, view.standing)


def _growing(view: TargetView, aim: Aim, standing: AimStanding) -> Progress | None:
    now = standing.pace
    whole = aim.value == aim.value.to_integral_value()
    if aim.is_ceiling or not aim.tally.grows or not whole or now.figure is None:
        return None
    is_over = now.forecast is None or standing.state in (AimState.MET, AimState.MISSED)
    forecast = None if is_over or now.forecast is None else int(now.forecast)
    return Progress(int(now.figure), int(aim.value), unit_of(view), forecast)


def _ceiling(value: Decimal) -> Decimal:
    """What is required is whole things: the next whole number up."""
    whole = value.to_integral_value()
    return whole if whole >= value else whole + 1


def _with_unit(value: Decimal | None, unit: str) -> str:
    if value is None:
        return plain(None)
    mark = "\u202f%" if unit == "%" else f" {unit}" if unit else ""
    return f"{plain(value)}{mark}"
