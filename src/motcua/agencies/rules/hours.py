"""Working hours in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from motcua.kernel.working_time import Block, WorkWeek

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekdays in a row that share their hours: "Thứ Hai – Thứ Sáu", "08:00–12:00, 13:00–17:00"."""

    days: str
    hours: str


def hours_of_week(week: WorkWeek) -> list[Hours]:
    """The week from Monday, weekdays with the same hours together."""
    numbered = list(enumerate(week.weekdays))
    found = []
    for blocks, same in groupby(numbered, key=lambda pair: pair[1]):
        days = [WEEKDAYS[number] for number, _ in same]
        span = days[0] if len(days) == 1 else f"{days[0]} – {days[-1]}"
        found.append(Hours(span, hours_of_day(blocks)))
    return found


def hours_of_day(blocks: Sequence[Block]) -> str:
    """The spans of a day; a day without any is a day of rest."""
    if not blocks:
        return "nghỉ"
    return ", ".join(f"{block.start:%H:%M}–{block.end:%H:%M}" for block in blocks)
