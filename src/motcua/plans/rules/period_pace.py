"""Targets of every period ("mỗi tháng ít nhất 04 tin, bài"): judged period by period.

A period that has ended is met, waits for confirmation, or is missed; what is missing in one
month is not made good by more in another.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from motcua.plans.rules.aims import Aim, aim_windows
from motcua.plans.rules.figures import Mark, figure_of
from motcua.plans.rules.pace import AimState, Pace, pace
from motcua.plans.rules.rhythm import Window


@dataclass(frozen=True, slots=True)
class PeriodStanding:
    """One period of a target: its days, its figure, and where it stands."""

    window: Window
    figure: Decimal | None
    waiting: Decimal
    state: AimState

    @property
    def is_missing(self) -> bool:
        """Whether the period has ended (or its limit is passed) without being met."""
        return self.state in (AimState.MISSED, AimState.NO_DATA)


@dataclass(frozen=True, slots=True)
class Standing:
    """A target on a day: its pace over the term, its periods, and the state of the whole."""

    pace: Pace
    periods: tuple[PeriodStanding, ...]
    state: AimState

    @property
    def missing(self) -> tuple[PeriodStanding, ...]:
        """The periods that ended without being met."""
        return tuple(one for one in self.periods if one.is_missing)


def stand(aim: Aim, marks: Sequence[Mark], *, on: date, waiting: Sequence[Mark] = ()) -> Standing:
    """Where a target stands on a day, given the rows that count and those that wait."""
    seen = [mark for mark in marks if aim.starts_on <= mark.on <= min(on, aim.ends_on)]
    hoped = [mark for mark in waiting if aim.starts_on <= mark.on <= min(on, aim.ends_on)]
    periods = tuple(_judge(aim, window, seen, hoped, on) for window in aim_windows(aim))
    if not aim.period or len(periods) == 0:
        whole = pace(aim, figure_of(aim.tally, seen), on=on, waiting=_sum(hoped))
        return Standing(whole, periods, whole.state)
    now = _now(periods, on)
    return Standing(Pace(now.figure, now.waiting, None, None, now.state), periods,
                    _state_of(periods, now))  # fmt: skip


def _judge(
    aim: Aim, window: Window, marks: Sequence[Mark], waiting: Sequence[Mark], on: date
) -> PeriodStanding:
    inside = [mark for mark in marks if window.starts_on <= mark.on <= window.ends_on]
    hoped = _sum(mark for mark in waiting if window.starts_on <= mark.on <= window.ends_on)
    figure = figure_of(aim.tally, inside)
    if on < window.starts_on:
        return PeriodStanding(window, None, hoped, AimState.AHEAD)
    part = replace(aim, starts_on=window.starts_on, ends_on=window.ends_on, period="")
    found = pace(part, figure, on=on, waiting=hoped)
    state = found.state
    if on < window.ends_on and state in (AimState.BEHIND, AimState.WAITING, AimState.NO_DATA):
        state = AimState.ON_PACE  # a running period is judged when it ends
    return PeriodStanding(window, figure, hoped, state)


def _sum(marks: object) -> Decimal:
    return sum((mark.amount for mark in marks), Decimal(0))  # type: ignore[attr-defined]


def _now(periods: Sequence[PeriodStanding], on: date) -> PeriodStanding:
    """The period of the day; the first before all of them, the last after."""
    begun = [one for one in periods if one.window.starts_on <= on]
    return begun[-1] if begun else periods[0]


def _state_of(periods: Sequence[PeriodStanding], now: PeriodStanding) -> AimState:
    states = {one.state for one in periods}
    running = bool(states & {AimState.AHEAD, AimState.ON_PACE})
    if AimState.MISSED in states:
        return AimState.BEHIND if running else AimState.MISSED
    if states == {AimState.AHEAD}:
        return AimState.AHEAD
    for state in (AimState.NO_DATA, AimState.WAITING):
        if state in states:
            return state
    return AimState.ON_PACE if running else AimState.MET
