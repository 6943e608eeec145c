"""Targets of every period ("mỗi tháng ít nhất 04 tin, bài"): judged period by period.

A period is judged when it has ended: met, waiting for confirmation, or missed. What is missing in
one month is not made good by more in another.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from motcua.plans.rules.aims import Aim, Tally, aim_windows
from motcua.plans.rules.figures import Dated, figure_of, newest
from motcua.plans.rules.pace import AimState, Pace, pace
from motcua.plans.rules.rhythm import Window

PRESSING = timedelta(days=7)
"""So close to its end a period that is not met yet is at risk."""


@dataclass(frozen=True, slots=True)
class PeriodStanding:
    """One period of a target: its days, its figure, and where it stands."""

    window: Window
    figure: Decimal | None
    waiting: Decimal
    state: AimState


@dataclass(frozen=True, slots=True)
class AimStanding:
    """A target on a day: the pace of its term or of the period it is in, and its periods."""

    pace: Pace
    periods: tuple[PeriodStanding, ...]
    state: AimState

    @property
    def missed(self) -> tuple[PeriodStanding, ...]:
        """The periods that ended without being met."""
        return tuple(one for one in self.periods if one.state is AimState.MISSED)

    @property
    def unknown(self) -> tuple[PeriodStanding, ...]:
        """The periods that ended without any figure."""
        return tuple(one for one in self.periods if one.state is AimState.NO_DATA)

    def is_at_risk(self, *, on: date) -> bool:
        """Behind already, or in a period that ends within days and is not met."""
        if self.state in (AimState.BEHIND, AimState.MISSED):
            return True
        return any(
            one.state is AimState.RUNNING and one.window.ends_on - on <= PRESSING
            for one in self.periods
        )


def stand(
    aim: Aim, marks: Iterable[Dated], *, on: date, waiting: Iterable[Dated] = ()
) -> AimStanding:
    """Where a target stands on a day, given the rows that count and those that wait."""
    last = min(on, aim.ends_on)
    seen = [mark for mark in marks if aim.starts_on <= mark.on <= last]
    hoped = [mark for mark in waiting if aim.starts_on <= mark.on <= last]
    periods = tuple(_judge(aim, window, seen, hoped, on) for window in aim_windows(aim))
    if not aim.period or not periods:
        whole = pace(
            aim,
            figure_of(aim.tally, seen),
            on=on,
            counted_on=newest(seen).on if seen and aim.tally is Tally.TOTAL else None,
            waiting=_sum(hoped),
        )
        return AimStanding(whole, periods, whole.state)
    begun = [one for one in periods if one.window.starts_on <= on] or periods[:1]
    now = Pace(begun[-1].figure, begun[-1].waiting, None, None, begun[-1].state)
    return AimStanding(now, periods, _state_of(periods))


def _judge(
    aim: Aim, window: Window, seen: Sequence[Dated], hoped: Sequence[Dated], on: date
) -> PeriodStanding:
    waiting = _sum(_inside(window, hoped))
    if on < window.starts_on:
        return PeriodStanding(window, None, waiting, AimState.AHEAD)
    figure = figure_of(aim.tally, _inside(window, seen))
    part = replace(aim, starts_on=window.starts_on, ends_on=window.ends_on)
    state = pace(part, figure, on=on, waiting=waiting).state
    is_short = figure is None or not aim.holds(figure)
    if on < window.ends_on and is_short and state is not AimState.MISSED:
        state = AimState.RUNNING
    return PeriodStanding(window, figure, waiting, state)


def _inside(window: Window, marks: Iterable[Dated]) -> list[Dated]:
    return [mark for mark in marks if window.starts_on <= mark.on <= window.ends_on]


def _sum(marks: Iterable[Dated]) -> Decimal:
    return sum((mark.amount for mark in marks), Decimal(0))


def _state_of(periods: Sequence[PeriodStanding]) -> AimState:
    states = {one.state for one in periods}
    is_running = bool(states & {AimState.AHEAD, AimState.RUNNING, AimState.ON_PACE})
    if AimState.MISSED in states:
        return AimState.BEHIND if is_running else AimState.MISSED
    if states == {AimState.AHEAD}:
        return AimState.AHEAD
    if AimState.WAITING in states:
        return AimState.WAITING
    if not states & {AimState.MET, AimState.ON_PACE, AimState.RUNNING}:
        return AimState.NO_DATA
    return AimState.ON_PACE if is_running else AimState.MET
