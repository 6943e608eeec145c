"""The rows behind a target, period by period, and the bars that draw them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from operator import attrgetter

from motcua.plans.queries.targets import TargetView, term_of
from motcua.plans.rules.aims import Tally, aim_windows
from motcua.plans.rules.figures import figure_of
from motcua.plans.rules.registry import Proof
from motcua.plans.rules.rhythm import Rhythm, Window, windows

_day = attrgetter("on")

PAGE = 50
"""Rows shown at once."""


@dataclass(frozen=True, slots=True)
class PeriodRows:
    """One period: its days, the rows in it and what they make."""

    window: Window
    proofs: tuple[Proof, ...]
    waiting: tuple[Proof, ...]
    figure: Decimal | None


def periods_of(view: TargetView, *, on: date) -> list[PeriodRows]:
    """The periods begun by the day: the aim's own, else the months of its term."""
    if view.count is None:
        return []
    proofs, waiting = _by_day(view.count.proofs), _by_day(view.count.waiting)
    return [
        PeriodRows(
            window,
            (rows := _inside(window, proofs)),
            _inside(window, waiting),
            figure_of(_tally(view), rows),
        )
        for window in _windows(view)
        if window.starts_on <= on
    ]


def _windows(view: TargetView) -> list[Window]:
    if view.aim is None:
        return windows(Rhythm.MONTHLY, *term_of(view.target, view.target.plan))
    return aim_windows(view.aim if view.aim.period else replace(view.aim, period="tháng",
                                                                judged_from=None))  # fmt: skip


def _tally(view: TargetView) -> Tally:
    if view.aim is not None:
        return view.aim.tally
    is_read = view.measure is not None and view.measure.is_manual
    is_share = view.measure is not None and view.measure.is_ratio
    return Tally.LATEST if is_read else Tally.SHARE if is_share else Tally.SUM


def _by_day(proofs: Sequence[Proof]) -> list[Proof]:
    return sorted(proofs, key=_day)


def _inside(window: Window, proofs: list[Proof]) -> tuple[Proof, ...]:
    first = bisect_left(proofs, window.starts_on, key=_day)
    return tuple(proofs[first : bisect_right(proofs, window.ends_on, key=_day)])
