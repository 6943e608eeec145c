"""Rhythms: the windows of time in which a specified task owes a result.

A task "cả năm" becomes measurable when it is given a rhythm; each window then owes its quantity
and the task is judged by its rhythm, window by window.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from motcua.kernel.labelled import LabelledEnum


class Rhythm(LabelledEnum):
    """How often a result is owed."""

    ONCE = "once", "một lần"
    WEEKLY = "weekly", "hằng tuần"
    MONTHLY = "monthly", "hằng tháng"
    QUARTERLY = "quarterly", "hằng quý"
    HALF_YEARLY = "half_yearly", "6 tháng một lần"
    YEARLY = "yearly", "hằng năm"
    AS_ARISES = "as_arises", "khi phát sinh"


@dataclass(frozen=True, slots=True)
class Window:
    """One window: [starts_on, ends_on], both inclusive, and its Vietnamese label."""

    label: str
    starts_on: date
    ends_on: date


def windows(rhythm: Rhythm, starts_on: date, ends_on: date) -> list[Window]:
    """The windows of a rhythm between two days, both inclusive, in order and without gaps.

    A window cut by the first or last day keeps its label. `AS_ARISES` owes nothing: no windows.
    """
    if ends_on < starts_on or rhythm is Rhythm.AS_ARISES:
        return []
    if rhythm is Rhythm.ONCE:
        return [Window("Cả đợt", starts_on, ends_on)]
    return list(_cut(STEPS[rhythm], starts_on, ends_on))


def _cut(step: "Step", starts_on: date, ends_on: date) -> Iterator[Window]:
    day = starts_on
    while day <= ends_on:
        label, last = step(day)
        last = min(last, ends_on)
        yield Window(label, day, last)
        day = last + timedelta(days=1)


Step = Callable[[date], tuple[str, date]]
"""For a day: the label of the window it lies in and the last day of that window."""


def _week(day: date) -> tuple[str, date]:
    iso = day.isocalendar()
    return f"Tuần {iso.week}/{iso.year}", day + timedelta(days=7 - iso.weekday)


def _months(size: int, name: str) -> Step:
    def step(day: date) -> tuple[str, date]:
        index = (day.month - 1) // size + 1
        after = index * size  # the last month of the window
        year, month = (day.year + 1, 1) if after == 12 else (day.year, after + 1)
        label = f"{name} {index}/{day.year}" if size < 12 else f"{name} {day.year}"
        return label, date(year, month, 1) - timedelta(days=1)

    return step


STEPS: dict[Rhythm, Step] = {
    Rhythm.WEEKLY: _week,
    Rhythm.MONTHLY: _months(1, "Tháng"),
    Rhythm.QUARTERLY: _months(3, "Quý"),
    Rhythm.HALF_YEARLY: _months(6, "Nửa năm"),
    Rhythm.YEARLY: _months(12, "Năm"),
}
