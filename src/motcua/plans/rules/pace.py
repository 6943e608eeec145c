"""Pace: where a figure stands against its number on a day, and where it is heading.

What grows is owed evenly: on a day of the term, the part of the number that the days gone by make
up; its forecast at the end is the figure stretched over the whole term in a straight line from the
day it was counted. A share does not grow by days: it is compared with the number as it stands.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from motcua.kernel.labelled import LabelledEnum
from motcua.plans.rules.aims import Aim


class AimState(LabelledEnum):
    """Where a target, or one period of it, stands."""

    UNBOUND = "unbound", "chưa gắn thước đo"
    WORDY = "wordy", "chưa có mức phải đạt"
    AHEAD = "ahead", "chưa đến kỳ"
    NO_DATA = "no_data", "chưa có số liệu"
    WAITING = "waiting", "chờ xác nhận"
    RUNNING = "running", "đang trong kỳ"
    ON_PACE = "on_pace", "đúng tiến độ"
    BEHIND = "behind", "chậm tiến độ"
    MET = "met", "đạt"
    MISSED = "missed", "không đạt"


@dataclass(frozen=True, slots=True)
class Pace:
    """A figure on a day: how much is required by then, how far off, where it is heading.

    `required` and `forecast` are None where the tally does not grow by days.
    """

    figure: Decimal | None
    waiting: Decimal
    required: Decimal | None
    forecast: Decimal | None
    state: AimState


def elapsed_share(starts_on: date, ends_on: date, on: date) -> Decimal:
    """The part of the term gone by at the end of a day, from 0 to 1; both ends count."""
    whole = (ends_on - starts_on).days + 1
    gone = min(max((on - starts_on).days + 1, 0), whole)
    return Decimal(gone) / Decimal(whole)


def pace(
    aim: Aim,
    figure: Decimal | None,
    *,
    on: date,
    counted_on: date | None = None,
    waiting: Decimal = Decimal(0),
) -> Pace:
    """How a figure stands on a day; `waiting` is what proofs not yet confirmed would bring.

    `counted_on` is the day of a figure read by hand, from which its forecast is drawn.
    """
    share = elapsed_share(aim.starts_on, aim.ends_on, on)
    if on < aim.starts_on:
        return Pace(figure, waiting, None, None, AimState.AHEAD)
    if figure is None:
        return Pace(None, waiting, None, None, AimState.NO_DATA)
    if not aim.tally.grows:
        return Pace(figure, waiting, None, None, _level_state(aim, figure, share))
    required = aim.value if aim.is_ceiling else aim.value * share
    forecast = figure / elapsed_share(aim.starts_on, aim.ends_on, counted_on or on)
    state = _growing_state(aim, figure, waiting, share)
    return Pace(figure, waiting, required, forecast, state)


def _level_state(aim: Aim, figure: Decimal, share: Decimal) -> AimState:
    if share == 1:
        return AimState.MET if aim.holds(figure) else AimState.MISSED
    return AimState.ON_PACE if aim.holds(figure) else AimState.BEHIND


def _growing_state(aim: Aim, figure: Decimal, waiting: Decimal, share: Decimal) -> AimState:
    if share == 1:
        return _final_state(aim, figure, waiting)
    if aim.is_ceiling or (aim.comparator == "=" and figure > aim.value):
        return _limit_state(aim, figure, share)
    if aim.comparator != "=" and aim.holds(figure):
        return AimState.MET
    required = aim.value * share
    if figure >= required:
        return AimState.ON_PACE
    return AimState.WAITING if figure + waiting >= required else AimState.BEHIND


def _final_state(aim: Aim, figure: Decimal, waiting: Decimal) -> AimState:
    if aim.holds(figure):
        return AimState.MET
    return AimState.WAITING if waiting and aim.holds(figure + waiting) else AimState.MISSED


def _limit_state(aim: Aim, figure: Decimal, share: Decimal) -> AimState:
    """A limit is missed the moment it is passed, and behind when the straight line passes it."""
    if not aim.holds(figure):
        return AimState.MISSED
    return AimState.ON_PACE if aim.holds(figure / share) else AimState.BEHIND
