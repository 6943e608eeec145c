"""When a desk receives people: its stated hours laid over the working calendar of its agency.

The desk states days in words ("Thứ Hai – Thứ Sáu"); holidays, swaps and make-up days come from the
calendar. On a make-up day the desk keeps the hours of its first stated day.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from motcua.kernel.clock import VN_TZ, local
from motcua.kernel.text import fold
from motcua.kernel.working_time import DayKind, WorkingCalendar

_DAYS = {
    "thu hai": 0, "thu ba": 1, "thu tu": 2, "thu nam": 3, "thu sau": 4, "thu bay": 5,
    "chu nhat": 6, "thu 2": 0, "thu 3": 1, "thu 4": 2, "thu 5": 3, "thu 6": 4, "thu 7": 5,
}  # fmt: skip
_NAME = re.compile(r"\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\b")
_JOINED = re.compile(r"\s*(?:-|–|—|den)\s*")
_LOOK_AHEAD = 21

Hours = Sequence[Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Session:
    """A stretch of one day in which people are received."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Closing:
    """A day on which the desk would be open, and is not."""

    on: date
    name: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether the desk is open, until when that stays true, and what comes next.

    `changes_at` is the next opening or closing; None where the hours say nothing.
    """

    is_open: bool
    changes_at: datetime | None
    today: tuple[Session, ...]
    closings: tuple[Closing, ...]
    """Of today and the six days after."""
    closed_for: str = ""
    """Why today is a day off, if it is."""


def standing(hours: Hours, calendar: WorkingCalendar, *, at: datetime) -> Standing:
    """Where the desk stands at a moment."""
    moment = local(at)
    today = moment.date()
    week = _week(hours)
    now = next((one for one in sessions(week, calendar, today) if _holds(one, moment)), None)
    off = _off(calendar, today)
    return Standing(
        is_open=now is not None,
        changes_at=now.ends_at if now else _next_opening(week, calendar, moment),
        today=tuple(sessions(week, calendar, today)),
        closings=tuple(_closings(week, calendar, today)),
        closed_for=off or "",
    )


def sessions(
    week: Mapping[int, list[tuple[time, time]]], calendar: WorkingCalendar, day: date
) -> list[Session]:
    """The stretches of one day, in order."""
    if _off(calendar, day) is not None:
        return []
    weekday = day.weekday()
    rule = calendar.days.get(day)
    if rule and rule.kind is DayKind.MAKEUP_WORK and calendar.rule_on(day) and week:
        weekday = weekday if weekday in week else min(week)
    return [
        Session(datetime.combine(day, start, VN_TZ), datetime.combine(day, end, VN_TZ))
        for start, end in sorted(week.get(weekday, ()))
    ]


def days_named(words: str) -> frozenset[int]:
    """ "Thứ Hai – Thứ Sáu" → 0…4; "Thứ Ba, Thứ Năm" → 1, 3; words without a day → none."""
    folded = fold(words).replace("–", "-").replace("—", "-")
    found = list(_NAME.finditer(folded))
    named: set[int] = set()
    for place, one in enumerate(found):
        first = _DAYS[one[0]]
        named.add(first)
        following = found[place + 1] if place + 1 < len(found) else None
        if following and _JOINED.fullmatch(folded, one.end(), following.start()):
            named |= set(range(first, _DAYS[following[0]] + 1))
    return frozenset(named)


def _week(hours: Hours) -> dict[int, list[tuple[time, time]]]:
    week: dict[int, list[tuple[time, time]]] = {}
    for one in hours:
        start, end = _clock(one.get("from", "")), _clock(one.get("until", ""))
        if start is None or end is None or start >= end:
            continue
        for day in days_named(one.get("days", "")):
            week.setdefault(day, []).append((start, end))
    return week


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text.strip().zfill(5))
    except ValueError:
        return None


def _holds(session: Session, moment: datetime) -> bool:
    return session.starts_at <= moment < session.ends_at


def _off(calendar: WorkingCalendar, day: date) -> str | None:
    """Why the calendar takes the day off in spite of its weekday; None where it does not."""
    rule = calendar.rule_on(day)
    if rule is None or rule.kind is DayKind.MAKEUP_WORK or rule.blocks:
        return None
    return rule.name


def _next_opening(
    week: Mapping[int, list[tuple[time, time]]], calendar: WorkingCalendar, moment: datetime
) -> datetime | None:
    for ahead in range(_LOOK_AHEAD):
        for session in sessions(week, calendar, moment.date() + timedelta(days=ahead)):
            if session.starts_at > moment:
                return session.starts_at
    return None


def _closings(
    week: Mapping[int, list[tuple[time, time]]], calendar: WorkingCalendar, today: date
) -> Iterator[Closing]:
    for ahead in range(7):
        day = today + timedelta(days=ahead)
        name = _off(calendar, day)
        if name is not None and day.weekday() in week:
            yield Closing(day, name)
